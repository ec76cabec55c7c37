package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Rate;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Percentages, in figures or in words, with the part they play. */
final class RateReader {

  private static final Finder TAX_AFTER = Phrase.of("^~(?:de )?(?:tva\\b|taxe)");
  private static final int REACH = 20;

  private final NumberWords words;
  private final AmountLabels labels;
  private final List<Finder> forms;

  RateReader(NumberWords words, AmountLabels labels) {
    this.words = words;
    this.labels = labels;
    forms =
        List.of(
            Phrase.of(
                "(?<![\\w.,])(?<figures>\\d{1,3}(?:[.,]\\d{1,3})?)~(?:%|pour~-?~cents?\\b|p\\. ?100\\b)"),
            Phrase.of(Phrase.fill("(?<spelt>%s) pour~-?~cents?\\b", words.phrase())));
  }

  /** Rates in order of place. */
  List<Rate> read(Prose prose) {
    List<Rate> found = new ArrayList<>();
    prose.eachAt(words.starts(prose.text()), forms, m -> rate(prose, m).ifPresent(found::add));
    return List.copyOf(found);
  }

  private Optional<Rate> rate(Prose prose, Search m) {
    Optional<BigDecimal> value =
        m.finder() == forms.get(0)
            ? Optional.of(new BigDecimal(m.group("figures").replace(',', '.')))
            : words.value(m.group("spelt")).map(BigDecimal::valueOf);
    String after =
        prose.text().substring(m.end(), Math.min(prose.text().length(), m.end() + REACH));
    Role role =
        TAX_AFTER.matcher(after).find() ? Role.TAX : part(labels.role(prose, m.start(), m.end()));
    return value.map(v -> new Rate(prose.span(m), prose.quote(m.start(), m.end()), v, role));
  }

  // a share of the total is not the total
  private static Role part(Role role) {
    return switch (role) {
      case TAX, INSTALMENT, PENALTY, CAP, DEPOSIT -> role;
      default -> Role.OTHER;
    };
  }
}
