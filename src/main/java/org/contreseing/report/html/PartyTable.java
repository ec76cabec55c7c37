package org.contreseing.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Identifier;
import org.contreseing.model.Language;
import org.contreseing.model.Party;
import org.contreseing.model.SignatureBlock;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/** Who the parties are, who acts for them, and what the text shows of their signatures. */
final class PartyTable {

  private static final int IDENTIFIERS = 3;

  private final Html html;
  private final Passages passages;
  private final Language language;

  PartyTable(Html html, Passages passages, Language language) {
    this.html = html;
    this.passages = passages;
    this.language = language;
  }

  void write(Agreement agreement) {
    html.element("h2", language.pick("Parties", "Parties"));
    if (agreement.parties().isEmpty()) {
      html.element(
          "p", language.pick("Aucune partie n’a été reconnue.", "No party was recognised."));
      return;
    }
    // Narrow screens lay rows out as blocks, which would take their roles from them.
    html.open("table", "class", "parties", "role", "table").open("thead", "role", "rowgroup");
    html.open("tr", "role", "row");
    labels().forEach(l -> html.element("th", l, "scope", "col", "role", "columnheader"));
    html.close().close().open("tbody", "role", "rowgroup");
    agreement.parties().forEach(p -> row(p, agreement));
    html.close().close();
  }

  private List<String> labels() {
    return language == Language.FR
        ? List.of("Partie", "Représentée par", "Siège", "Identifiants", "Signature")
        : List.of("Party", "Represented by", "Seat", "Identifiers", "Signature");
  }

  private void row(Party party, Agreement agreement) {
    html.open("tr", "role", "row");
    html.open("th", "scope", "row", "role", "rowheader");
    passages.link(Visible.excerpt(party.name(), 200), Optional.of(party.span()));
    String aliases = String.join(", ", party.aliases().stream().map(Visible::line).toList());
    if (!aliases.isEmpty()) {
      html.element("span", "« " + aliases + " »", "class", "alias");
    }
    html.close();
    cell(1, representative(party));
    cell(2, party.seatText().map(s -> Visible.excerpt(s, 200)).orElse(""));
    cell(IDENTIFIERS, identifiers(party));
    cell(4, signature(party, agreement));
    html.close();
  }

  private void cell(int column, String text) {
    html.open(
        "td",
        "role",
        "cell",
        "class",
        column == IDENTIFIERS ? "numbers" : "words",
        "data-label",
        labels().get(column));
    if (text.isEmpty()) {
      html.element("span", language.pick("non dit", "not said"), "class", "where");
    }
    html.text(text).close();
  }

  private String representative(Party party) {
    return party
        .representation()
        .map(r -> Stream.concat(r.person().stream(), r.quality().stream()))
        .orElse(Stream.empty())
        .map(s -> Visible.excerpt(s, 160))
        .collect(Collectors.joining(", "));
  }

  private String identifiers(Party party) {
    return party.identifiers().stream().map(this::identifier).collect(Collectors.joining("\n"));
  }

  private String identifier(Identifier number) {
    String wrong = number.faulty() ? language.pick(" (erroné)", " (wrong)") : "";
    return number.kind().name().toUpperCase(Locale.ROOT)
        + "\u00a0"
        + Visible.line(grouped(number))
        + wrong;
  }

  /** Numbers of companies are read in threes. */
  private static String grouped(Identifier number) {
    return number.value().matches("\\d{9}(?:\\d{5})?")
        ? number.value().replaceFirst("(...)(...)(...)", "$1\u00a0$2\u00a0$3\u00a0").strip()
        : number.value();
  }

  private String signature(Party party, Agreement agreement) {
    return agreement.signature().blocks().stream()
        .filter(b -> b.isOf(party))
        .map(this::block)
        .collect(Collectors.joining("\n"));
  }

  private String block(SignatureBlock block) {
    String who = block.signatory().map(s -> Visible.line(s) + ", ").orElse("");
    return who + Words.state(block.state(), language);
  }
}
