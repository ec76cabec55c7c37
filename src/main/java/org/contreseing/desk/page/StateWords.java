package org.contreseing.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Reasons;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;
import org.contreseing.store.Tally;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/** What has become of a version, in a few words with a sign, and in a sentence. */
final class StateWords {

  private final Html html;
  private final Frame frame;
  private final Say say;

  StateWords(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
  }

  /** Sign and word, in the tone of what it means. */
  void chip(Version version) {
    String code = code(version);
    html.open("span", "class", "chip " + tone(code));
    html.element("span", sign(code) + "\u00a0", "class", "sign", "aria-hidden", "true");
    html.text(say.name("state", code));
    html.close();
  }

  /** The verdict where there is one, else the state. */
  private static String code(Version version) {
    return version.state() == VersionState.CHECKED
        ? version.verdict().orElse("undetermined")
        : version.state().code();
  }

  private static String tone(String code) {
    return switch (code) {
      case "non-conform", "unreadable", "failed" -> "error";
      case "review", "undetermined" -> "warning";
      case "conform" -> "conform";
      default -> "waiting";
    };
  }

  private static String sign(String code) {
    return switch (tone(code)) {
      case "error" -> "✖";
      case "warning" -> "▲";
      case "conform" -> "✔";
      default -> "…";
    };
  }

  /** How many points there are of each severity; nothing where nothing was found. */
  void counts(Tally tally) {
    List<Severity> found = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (count(tally, severity) > 0) {
        found.add(severity);
      }
    }
    if (found.isEmpty()) {
      return;
    }
    html.open("span", "class", "tally");
    for (Severity severity : found) {
      html.open("span", "class", severity.code());
      Marks.sign(html, severity, severity.code());
      html.text(Words.counted(count(tally, severity), severity, frame.language())).close();
      html.text(" ");
    }
    html.close();
  }

  private static int count(Tally tally, Severity severity) {
    return switch (severity) {
      case ERROR -> tally.errors();
      case WARNING -> tally.warnings();
      case INFO -> tally.infos();
    };
  }

  /** Why there is no report, and what to do; empty when there is one or will be. */
  Optional<String> trouble(Version version) {
    if (version.state() == VersionState.FAILED) {
      return Optional.of(
          Reasons.message(new Unreadable(Unreadable.Reason.INTERNAL, ""), frame.language()));
    }
    return version
        .reason()
        .flatMap(StateWords::reason)
        .map(r -> Reasons.message(new Unreadable(r, ""), frame.language()));
  }

  private static Optional<Unreadable.Reason> reason(String code) {
    return List.of(Unreadable.Reason.values()).stream()
        .filter(r -> r.code().equals(code))
        .findFirst();
  }
}
