package org.contreseing.audit.since;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.audit.Entry;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;

/** The comparison to read: what it comes to, then the first documents that changed. */
final class ComparisonText {

  private final StringBuilder out = new StringBuilder();
  private final Language language;

  ComparisonText(Language language) {
    this.language = language;
  }

  String of(Setting before, Setting now, Totals totals, List<Pairing> listed, long told) {
    line(
        language.pick(
            "Audit du " + now.on() + " comparé à celui du " + before.on() + ".",
            "Audit of " + now.on() + " compared with that of " + before.on() + "."));
    if (!before.ruleBook().equals(now.ruleBook())) {
      line(
          language.pick(
              "Le livre de règles a changé entre les deux\u00a0: des constats peuvent en venir.",
              "The rule book changed in between: some findings may come from that."));
    }
    if (!before.profile().equals(now.profile())) {
      line(
          language.pick("Le profil a changé\u00a0: ", "The profile changed: ")
              + before.profile()
              + " → "
              + now.profile()
              + ".");
    }
    line("");
    rows(totals);
    for (Pairing pairing : listed) {
      document(pairing);
    }
    if (told > listed.size()) {
      line("");
      long rest = told - listed.size();
      line(
          language.pick(
              "… et " + rest + " autres documents, dans comparison.json",
              "… and " + rest + " more documents, in comparison.json"));
    }
    return out.toString();
  }

  private void rows(Totals totals) {
    row(totals.gained(), language.pick("constats nouveaux", "findings gained"));
    row(totals.resolved(), language.pick("constats levés", "findings resolved"));
    row(totals.unchanged(), language.pick("constats inchangés", "findings unchanged"));
    row(
        totals.gone(),
        language.pick(
            "constats de documents disparus ou devenus illisibles",
            "findings of documents that are gone or can no longer be read"));
    row(totals.added(), language.pick("conventions nouvelles", "agreements added"));
    row(totals.removed(), language.pick("conventions disparues", "agreements removed"));
    row(totals.moved(), language.pick("conventions déplacées", "agreements moved"));
  }

  private void document(Pairing pairing) {
    line("");
    String part = pairing.entry().part().map(p -> " (" + p + ")").orElse("");
    line(Visible.line(pairing.entry().file()) + part + state(pairing.state()));
    Optional<String> was = pairing.was();
    was.ifPresent(w -> line("  " + language.pick("auparavant ", "before ") + Visible.line(w)));
    pairing.gained().forEach(f -> finding("+", f));
    pairing.resolved().forEach(f -> finding("-", f));
  }

  private String state(Pairing.State state) {
    return switch (state) {
      case SAME -> "";
      case MOVED -> language.pick(" – déplacé", " – moved");
      case ADDED -> language.pick(" – nouveau", " – added");
      case REMOVED -> language.pick(" – disparu", " – removed");
      case UNREAD -> language.pick(" – devenu illisible", " – can no longer be read");
    };
  }

  private void finding(String sign, Entry.Found found) {
    line("  " + sign + " " + found.rule() + "  " + Visible.excerpt(found.message(), 120));
  }

  private void row(long count, String text) {
    line(String.format(Locale.ROOT, "%6d  %s", count, text));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
