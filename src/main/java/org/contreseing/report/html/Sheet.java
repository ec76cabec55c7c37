package org.contreseing.report.html;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Duration;
import org.contreseing.model.Language;
import org.contreseing.model.Signature;
import org.contreseing.report.Heading;
import org.contreseing.report.SealWords;
import org.contreseing.report.TypeNames;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * The facts read in an agreement, each with a link to its passage: kind, parties, calendar,
 * durations, signature.
 */
public final class Sheet {

  private final Html html;
  private final Anchors anchors;
  private final Heading heading;
  private final Language language;

  public Sheet(Html html, Anchors anchors, Heading heading) {
    this.html = html;
    this.anchors = anchors;
    this.heading = heading;
    this.language = heading.language();
  }

  void write(Agreement agreement) {
    html.open("details", "class", "panel sheet", "open", "");
    html.element("summary", language.pick("Fiche\u00a0: ce qui a été lu", "Sheet: what was read"));
    facts(agreement);
    html.close();
  }

  /** The same without the frame around it. */
  public void facts(Agreement agreement) {
    Passages passages = new Passages(html, anchors, agreement);
    html.open("dl");
    kind(agreement);
    signature(agreement.signature(), passages);
    seals(agreement);
    html.close();
    new PartyTable(html, passages, language).write(agreement);
    new TimelineView(html, anchors, passages, heading).write(agreement.timeline());
    durations(agreement.durations(), passages);
  }

  private void kind(Agreement agreement) {
    if (!agreement.types().isEmpty()) {
      List<String> types = agreement.types().stream().map(t -> TypeNames.of(t, language)).toList();
      html.element("dt", language.pick("Nature", "Kind"));
      html.element("dd", String.join(", ", types));
    }
    html.element("dt", language.pick("Étendue", "Extent"));
    String articles = Words.count(agreement.outline().articles().size(), "article");
    String pages =
        agreement.outline().source().pages().map(p -> ", " + Words.count(p, "page")).orElse("");
    html.element("dd", articles + pages);
  }

  private void signature(Signature signature, Passages passages) {
    List<String> place = signature.place().stream().map(Visible::line).toList();
    List<String> day = signature.date().stream().map(d -> Words.day(d, language)).toList();
    if (place.isEmpty() && day.isEmpty()) {
      return;
    }
    String comma = place.isEmpty() || day.isEmpty() ? "" : ", ";
    html.element("dt", language.pick("Fait à", "Done at")).open("dd");
    passages.link(
        String.join(", ", place) + comma + String.join(", ", day), Optional.of(signature.span()));
    html.close();
  }

  private void seals(Agreement agreement) {
    SealWords seals = new SealWords(language);
    for (String seal : seals.lines(agreement)) {
      html.element("dt", seals.head()).element("dd", seal);
    }
  }

  private void durations(List<Duration> durations, Passages passages) {
    if (durations.isEmpty()) {
      return;
    }
    html.element("h2", language.pick("Durées et délais", "Durations and time limits"));
    html.open("dl", "class", "durations");
    for (Duration duration : durations) {
      html.element("dt", DurationWords.of(duration.role(), language)).open("dd");
      passages.link(Visible.excerpt(duration.quote(), 160), Optional.of(duration.span()));
      html.close();
    }
    html.close();
  }
}
