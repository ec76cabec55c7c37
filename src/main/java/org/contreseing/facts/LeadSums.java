package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.contreseing.facts.FigureCell.Kind;
import org.contreseing.model.Breakdown;
import org.contreseing.search.Finder;

/** A table without a row of totals whose total the words before it announce. */
final class LeadSums {

  private static final Finder DECOMPOSES =
      Finder.of(
          "comme suit|suivant|\\bainsi\\b|répart|décompos|ventil|échelonn|échéanci|détail|se compos|partag|\\b(?:est|s'élève|s'établit|fixée?) (?:de|à)\\b");

  private final Prose prose;
  private final FigureTable table;
  private final List<FigureColumn> columns;
  private final Optional<Lead> lead;

  LeadSums(Prose prose, FigureTable table, List<FigureColumn> columns, Optional<Lead> lead) {
    this.prose = prose;
    this.table = table;
    this.columns = columns;
    this.lead = lead;
  }

  /** The rows and the sum announced, where the table has one column of money and no more. */
  Optional<Breakdown> read() {
    List<FigureColumn> money =
        columns.stream().filter(c -> c.is(Kind.MONEY) && !c.is(Kind.SHARE)).toList();
    boolean one =
        money.size() == 1
            && money.get(0).isSummable()
            && table.firstTotal() == table.rows().size()
            && table.rows().stream().noneMatch(r -> r.label().isEmpty());
    return one
        ? lead.filter(l -> DECOMPOSES.matcher(l.words()).find())
            .filter(l -> l.amount().filter(a -> a.unit().isEmpty()).isPresent())
            .flatMap(l -> breakdown(l, money.get(0)))
        : Optional.empty();
  }

  private Optional<Breakdown> breakdown(Lead announced, FigureColumn money) {
    List<BigDecimal> parts =
        money.cells().stream().flatMap(c -> c.stream()).flatMap(c -> c.value().stream()).toList();
    return parts.size() == table.rows().size()
        ? Optional.of(
            new Breakdown(
                prose.span(announced.start(), table.end()),
                parts,
                announced.amount().orElseThrow().value()))
        : Optional.empty();
  }
}
