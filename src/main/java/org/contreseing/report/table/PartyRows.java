package org.contreseing.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.Checked;
import org.contreseing.model.Identifier;
import org.contreseing.model.Language;
import org.contreseing.model.LegalForm;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Report;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.Words;

/** A row for each party of each agreement. */
final class PartyRows {

  private final Language language;

  PartyRows(Edition edition) {
    this.language = edition.heading().language();
  }

  List<String> labels() {
    return language == Language.FR
        ? List.of(
            "Document",
            "Convention",
            "Partie",
            "Appelée",
            "Forme",
            "Représentée par",
            "Qualité",
            "Siège",
            "SIREN",
            "SIRET",
            "RNA",
            "Signature")
        : List.of(
            "Document",
            "Agreement",
            "Party",
            "Called",
            "Form",
            "Represented by",
            "Quality",
            "Seat",
            "SIREN",
            "SIRET",
            "RNA",
            "Signature");
  }

  List<Integer> widths() {
    return List.of(36, 12, 44, 24, 28, 28, 28, 44, 12, 17, 13, 36);
  }

  List<List<Cell>> of(Outcome outcome) {
    if (!(outcome.result() instanceof Checked checked)) {
      return List.of();
    }
    return checked.reports().stream()
        .flatMap(r -> r.agreement().parties().stream().map(p -> row(outcome.file(), r, p)))
        .toList();
  }

  private List<Cell> row(String file, Report report, Party party) {
    Optional<Representation> by = party.representation();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(file));
    row.add(report.agreement().outline().part().map(p -> Cell.of((long) p)).orElse(Cell.NONE));
    row.add(Cell.of(party.name()));
    row.add(Cell.of(String.join(", ", party.aliases())));
    row.add(Cell.of(party.form().map(LegalForm::name).orElse("")));
    row.add(Cell.of(by.flatMap(Representation::person).orElse("")));
    row.add(Cell.of(by.flatMap(Representation::quality).orElse("")));
    row.add(Cell.of(party.seatText().orElse("")));
    // Digits that name somebody are text: a number would lose its leading zeros.
    row.add(number(party, Identifier.Kind.SIREN));
    row.add(number(party, Identifier.Kind.SIRET));
    row.add(number(party, Identifier.Kind.RNA));
    row.add(Cell.of(signatures(report, party)));
    return row;
  }

  private static Cell number(Party party, Identifier.Kind kind) {
    return Cell.of(party.identifier(kind).map(Identifier::value).orElse(""));
  }

  private String signatures(Report report, Party party) {
    return report.agreement().signature().blocks().stream()
        .filter(b -> b.isOf(party))
        .map(b -> b.signatory().map(s -> s + ", ").orElse("") + Words.state(b.state(), language))
        .collect(Collectors.joining(" / "));
  }
}
