package org.contreseing.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.report.House;
import org.contreseing.report.Visible;

/** What an organisation changed about a check, in one line. */
final class HouseWords {

  private HouseWords() {}

  static Optional<String> of(House house, Language language) {
    List<String> facts = new ArrayList<>();
    house
        .settings()
        .ifPresent(
            f -> facts.add(language.pick("réglages\u00a0: ", "settings: ") + Visible.line(f)));
    if (!house.select().isEmpty()) {
      facts.add(
          language.pick("seules règles\u00a0: ", "only rules: ")
              + String.join(", ", house.select()));
    }
    if (!house.ignore().isEmpty()) {
      facts.add(language.pick("sans ", "without ") + String.join(", ", house.ignore()));
    }
    return facts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", facts));
  }
}
