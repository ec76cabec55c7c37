package org.contreseing.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/** Rules of the catalogue that a program cannot decide, with the reason: one table lists them. */
final class UndecidedRules {

  private UndecidedRules() {}

  /** All of them, in the order of the table. */
  static List<Row> all() {
    return Tables.builtIn().rows("undecided_rules");
  }

  /** Why there is no rule of an id; empty when the catalogue has none either. */
  static Optional<String> reason(String id, Language language) {
    return all().stream()
        .filter(r -> r.get("id").equals(id.toUpperCase(Locale.ROOT)))
        .map(r -> title(r, language) + "\u00a0: " + reason(r, language))
        .findFirst();
  }

  static String title(Row row, Language language) {
    return row.get("id") + ", " + language.pick(row.get("title_fr"), row.get("title_en"));
  }

  static String reason(Row row, Language language) {
    return language.pick(row.get("reason_fr"), row.get("reason_en"));
  }
}
