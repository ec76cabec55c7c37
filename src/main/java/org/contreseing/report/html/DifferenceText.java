package org.contreseing.report.html;

import java.util.regex.Pattern;
import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.Pairing;
import org.contreseing.compare.Section;
import org.contreseing.model.Language;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;

/** The text of a section as it is, with what was left out of it and what was put in. */
final class DifferenceText {

  private static final Pattern BLANK = Pattern.compile("\\n[ \\t]++\\n|\\n{3,}");
  // A line that is only wrapped goes on; one of a list starts anew.
  private static final Pattern WRAPPED =
      Pattern.compile("(?<!\\n)\\n(?!\\n|[ \\t]{0,8}(?:[-•–*]|\\d{1,2}[.)]|[a-z]\\)))");

  private final Html html;
  private final Outline older;
  private final Outline newer;
  private final Language language;

  DifferenceText(Html html, Comparison comparison, Language language) {
    this.html = html;
    this.older = comparison.older().outline();
    this.newer = comparison.newer().outline();
    this.language = language;
  }

  void write(Pairing pairing) {
    if (pairing.removed()) {
      mark("del", "", text(older, pairing.section().span()));
    } else if (pairing.added()) {
      mark("ins", pairing.signing() ? "filled" : "", text(newer, pairing.section().span()));
    } else {
      changed(pairing);
    }
  }

  private void changed(Pairing pairing) {
    Section section = pairing.section();
    int at = section.span().start();
    for (Change change : pairing.changes()) {
      Span place = change.newer().span();
      int start = Math.max(at, Math.min(place.start(), section.span().end()));
      html.text(flow(text(newer, new Span(at, start))));
      show(change);
      at = Math.max(start, Math.min(place.end(), section.span().end()));
    }
    html.text(flow(text(newer, new Span(at, Math.max(at, section.span().end())))));
  }

  private void show(Change change) {
    boolean moved = change.nature() == Change.Nature.MOVED;
    String was = text(older, change.older().span());
    String is = text(newer, change.newer().span());
    String kind = moved ? "moved" : change.nature() == Change.Nature.FILLED_IN ? "filled" : "";
    boolean left = !was.isEmpty() && !(moved && !is.isEmpty());
    if (left) {
      mark("del", kind, was);
    }
    if (!is.isEmpty()) {
      if (left) {
        html.text(" ");
      }
      mark("ins", kind, is);
    }
  }

  private void mark(String tag, String kind, String text) {
    html.open(tag, "class", kind.isEmpty() ? "plain" : kind);
    html.element("span", word(tag, kind), "class", "hidden");
    html.text(flow(text).strip());
    html.element("span", language.pick(" (fin)", " (end)"), "class", "hidden").close();
  }

  private String word(String tag, String kind) {
    return switch (kind) {
      case "moved" ->
          tag.equals("del")
              ? language.pick("déplacé d’ici\u00a0: ", "moved from here: ")
              : language.pick("déplacé ici\u00a0: ", "moved here: ");
      case "filled" -> language.pick("rempli\u00a0: ", "filled in: ");
      default ->
          tag.equals("del")
              ? language.pick("supprimé\u00a0: ", "removed: ")
              : language.pick("ajouté\u00a0: ", "added: ");
    };
  }

  /** As it stands in the file; of Markdown, as it is read. */
  private static String text(Outline outline, Span span) {
    return outline.source().markup() ? outline.reading().slice(span) : outline.source().slice(span);
  }

  private static String flow(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return WRAPPED.matcher(BLANK.matcher(lines).replaceAll("\n\n")).replaceAll(" ");
  }
}
