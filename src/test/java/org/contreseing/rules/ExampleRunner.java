package org.contreseing.rules;

import java.util.List;
import java.util.Optional;
import org.contreseing.facts.FactReader;
import org.contreseing.model.Agreement;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Setting;
import org.contreseing.tables.Tables;

/** Puts the example of a rule through segmentation, facts and rules, as a document would go. */
final class ExampleRunner {

  private static final FactReader FACTS = new FactReader(Tables.builtIn());

  private final RuleBook book;

  ExampleRunner(RuleBook book) {
    this.book = book;
  }

  static Agreement read(String text) {
    return FACTS.read(Agreements.outline(text));
  }

  static Agreement read(RuleExample example) {
    return FACTS.read(Agreements.outline(example.text(), example.traces(), example.signatures()));
  }

  Report run(RuleExample example, Agreement agreement) {
    Setting setting =
        Setting.of(
            example.on().orElse(Agreements.DAY),
            example.profile().orElse(Profile.PRE_SIGNATURE),
            agreement);
    return book.apply(agreement, setting, Language.FR);
  }

  /** What one rule finds in its example, in the order of the text. */
  List<Finding> findings(String rule, RuleExample example) {
    return run(example, read(example)).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  /** The case under which a finding was reported, as its words tell. */
  static boolean worded(RuleFile file, Finding finding, String variant, Profile profile) {
    Header header = file.header();
    String start = header.message(variant).in(Language.FR).split("\\{")[0];
    return finding.message().startsWith(start)
        && finding.severity() == header.severity(variant).under(profile);
  }

  static Profile profile(RuleExample example) {
    return Optional.of(example).flatMap(RuleExample::profile).orElse(Profile.PRE_SIGNATURE);
  }
}
