package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.CooperationBasis;
import org.contreseing.model.Label;
import org.contreseing.model.LawReference;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * What lets public bodies work for each other against payment: {@code cooperation_bases.csv}, each
 * row an article of the law or words that say the same.
 */
final class CooperationReader {

  private record Basis(
      String text,
      Optional<Finder> articles,
      Optional<Finder> words,
      Label label,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {

    CooperationBasis at(org.contreseing.model.Span span) {
      return new CooperationBasis(span, label, from, until);
    }
  }

  private final List<Basis> bases;

  CooperationReader(Tables tables) {
    bases = tables.rows("cooperation_bases").stream().map(CooperationReader::basis).toList();
  }

  private static Basis basis(Row row) {
    return new Basis(
        row.get("text"),
        pattern(row, "articles"),
        pattern(row, "words"),
        new Label(row.get("label_fr"), row.get("label_en")),
        day(row, "from"),
        day(row, "until"));
  }

  private static Optional<Finder> pattern(Row row, String column) {
    return row.get(column).isEmpty()
        ? Optional.empty()
        : Optional.of(Wording.exact(row.pattern(column).pattern().replace(" ", "\\s+")));
  }

  private static Optional<LocalDate> day(Row row, String column) {
    return row.get(column).isEmpty() ? Optional.empty() : Optional.of(row.date(column));
  }

  List<CooperationBasis> read(Canvas canvas, List<LawReference> laws) {
    Passage whole = canvas.whole();
    String folded = Spelling.fold(whole.text()).replace('’', '\'');
    List<CooperationBasis> found = new ArrayList<>();
    for (Basis basis : bases) {
      laws.stream().filter(l -> cites(l, basis)).forEach(l -> found.add(basis.at(l.span())));
      basis
          .words()
          .map(w -> w.matcher(folded))
          .filter(Search::find)
          .ifPresent(m -> found.add(basis.at(whole.span(m))));
    }
    found.sort(Comparator.comparing(CooperationBasis::span));
    return List.copyOf(found);
  }

  private static boolean cites(LawReference law, Basis basis) {
    boolean text =
        law.code().equals(Optional.of(basis.text()))
            || law.number().equals(Optional.of(basis.text()));
    return text
        && basis
            .articles()
            .map(a -> law.articles().stream().anyMatch(n -> a.matcher(n).matches()))
            .orElse(true);
  }
}
