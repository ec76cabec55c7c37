package org.contreseing.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Amount;
import org.contreseing.model.Annex;
import org.contreseing.model.Authority;
import org.contreseing.model.Reference;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Anchors;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Passages;
import org.contreseing.report.html.Sheet;

/** The facts read in an agreement, each a link to its passage. */
final class FactsPanel {

  private static final int MANY = 40;

  private final Html html;
  private final Anchors anchors;
  private final Review review;
  private final Say say;

  FactsPanel(Html html, Anchors anchors, Review review) {
    this.html = html;
    this.anchors = anchors;
    this.review = review;
    this.say = review.say();
  }

  void write(Agreement agreement) {
    html.open("details", "class", "panel sheet");
    html.element("summary", say.of("panel.facts"));
    html.element("p", say.of("facts.how"), "class", "where wrap");
    new Sheet(html, anchors, review.heading()).facts(agreement);
    Passages passages = new Passages(html, anchors, agreement);
    powers(agreement, passages);
    amounts(agreement, passages);
    annexes(agreement, passages);
    references(agreement, passages);
    html.close();
  }

  private void powers(Agreement agreement, Passages passages) {
    if (agreement.authorities().isEmpty()) {
      return;
    }
    begin("facts.powers");
    for (Authority act : agreement.authorities()) {
      String whose =
          act.party()
              .map(p -> Visible.excerpt(agreement.parties().get(p).name(), 120))
              .orElse(say.of("facts.nobody"));
      html.element("dt", whose).open("dd");
      passages.link(act(act), Optional.of(act.span()));
      html.close();
    }
    html.close();
  }

  private String act(Authority act) {
    List<String> words = new ArrayList<>();
    words.add(Visible.line(act.nature()));
    act.body()
        .filter(b -> !b.equalsIgnoreCase(act.nature()))
        .ifPresent(b -> words.add(Visible.excerpt(b, 120)));
    act.number().ifPresent(n -> words.add(say.of("facts.number", Visible.excerpt(n, 40))));
    act.date().ifPresent(d -> words.add(say.of("facts.dated", say.day(d))));
    if (act.numberBlank()) {
      words.add(say.of("facts.number-blank"));
    }
    if (act.dateBlank()) {
      words.add(say.of("facts.date-blank"));
    }
    return String.join(", ", words);
  }

  private void amounts(Agreement agreement, Passages passages) {
    if (agreement.amounts().isEmpty()) {
      return;
    }
    begin("facts.amounts");
    for (Amount amount : agreement.amounts().stream().limit(MANY).toList()) {
      html.element("dt", say.name("amount", amount.role().code())).open("dd");
      passages.link(Visible.excerpt(amount.quote(), 120), Optional.of(amount.span()));
      html.text(" " + tax(amount));
      if (amount.contradictsItself()) {
        html.element("span", " " + say.of("facts.words-differ"), "class", "where");
      }
      html.close();
    }
    html.close();
    more(agreement.amounts().size());
  }

  private String tax(Amount amount) {
    return amount.tax() == Amount.Tax.UNSAID ? "" : say.name("tax", amount.tax().code());
  }

  private void annexes(Agreement agreement, Passages passages) {
    List<Annex> annexes = agreement.outline().annexes();
    if (annexes.isEmpty() && agreement.missingAnnexes().isEmpty()) {
      return;
    }
    begin("facts.annexes");
    for (Annex annex : annexes) {
      fact(say.of("facts.annex", Visible.line(annex.label())), annex.heading(), annex, passages);
    }
    agreement
        .missingAnnexes()
        .forEach(r -> fact(say.of("facts.annex-missing"), r.quote(), r, passages));
    html.close();
  }

  private void references(Agreement agreement, Passages passages) {
    List<Reference> references = agreement.references();
    if (references.isEmpty()) {
      return;
    }
    html.element("h2", say.of("facts.references"));
    html.open("ul", "class", "references");
    for (Reference reference : references.stream().limit(MANY).toList()) {
      html.open("li");
      passages.link(Visible.excerpt(reference.quote(), 120), Optional.of(reference.span()));
      html.close();
    }
    html.close();
    more(references.size());
  }

  private void begin(String key) {
    html.element("h2", say.of(key));
    html.open("dl");
  }

  private void fact(
      String name, String what, org.contreseing.model.Located place, Passages passages) {
    html.element("dt", name.strip()).open("dd");
    passages.link(Visible.excerpt(what, 160), Optional.of(place.span()));
    html.close();
  }

  private void more(int all) {
    if (all > MANY) {
      html.element("p", say.of("facts.more", all - MANY), "class", "where");
    }
  }
}
