package org.contreseing.desk;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Block;
import org.contreseing.model.Duration;
import org.contreseing.model.Language;
import org.contreseing.model.Party;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.Span;
import org.contreseing.report.TypeNames;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * The facts read in an agreement, each with a link to its passage: kind, parties, durations,
 * signature.
 */
final class Sheet {

  private final Html html;
  private final Anchors anchors;
  private final Language language;

  Sheet(Html html, Anchors anchors, Language language) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
  }

  void write(Agreement agreement) {
    html.open("details", "class", "sheet");
    html.element("summary", language.pick("Fiche\u00a0: ce qui a été lu", "Sheet: what was read"));
    html.open("dl");
    if (!agreement.types().isEmpty()) {
      String types =
          String.join(
              ", ", agreement.types().stream().map(t -> TypeNames.of(t, language)).toList());
      entry(language.pick("Nature", "Kind"), types, Optional.empty(), agreement);
    }
    for (Party party : agreement.parties()) {
      entry(language.pick("Partie", "Party"), party(party), Optional.of(party.span()), agreement);
    }
    for (Duration duration : agreement.durations()) {
      entry(
          DurationWords.of(duration.role(), language),
          Visible.line(duration.quote()),
          Optional.of(duration.span()),
          agreement);
    }
    signature(agreement.signature(), agreement);
    html.close().close();
  }

  private void signature(Signature signature, Agreement agreement) {
    List<String> place = signature.place().stream().map(Visible::line).toList();
    List<String> day = signature.date().stream().map(d -> Words.day(d, language)).toList();
    if (!place.isEmpty() || !day.isEmpty()) {
      String done =
          String.join(", ", place)
              + (place.isEmpty() || day.isEmpty() ? "" : ", ")
              + String.join(", ", day);
      entry(language.pick("Fait à", "Done at"), done, Optional.of(signature.span()), agreement);
    }
    for (SignatureBlock block : signature.blocks()) {
      String who = block.signatory().map(s -> Visible.line(s) + ", ").orElse("");
      entry(
          language.pick("Signature", "Signature"),
          who + Words.state(block.state(), language),
          Optional.of(block.span()),
          agreement);
    }
  }

  private String party(Party party) {
    String name = Visible.excerpt(party.name(), 200);
    return party
        .representation()
        .flatMap(Party.Representation::person)
        .map(
            person ->
                name
                    + language.pick(", représenté(e) par ", ", represented by ")
                    + Visible.line(person))
        .orElse(name);
  }

  private void entry(String label, String text, Optional<Span> place, Agreement agreement) {
    html.element("dt", label);
    html.open("dd");
    Optional<String> anchor = place.flatMap(span -> block(span, agreement));
    anchor.ifPresentOrElse(id -> html.element("a", text, "href", "#" + id), () -> html.text(text));
    html.close();
  }

  private Optional<String> block(Span span, Agreement agreement) {
    List<Block> blocks =
        agreement.outline().source().blocks().stream()
            .filter(b -> b.span().overlaps(agreement.outline().whole()))
            .toList();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().end() > span.start()) {
        return Optional.of(anchors.block(i));
      }
    }
    return Optional.empty();
  }
}
