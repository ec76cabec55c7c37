package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final RuleBook BOOK = RuleBook.builtIn();
  private static final String NAME = "MAISON-001-titre-court.drl";
  private static final String RULE =
      """
      /*
      id: MAISON-001
      title: {fr: Titre trop court, en: Short heading}
      severity: {default: warning, archive: info}
      looksAt: {fr: les titres, en: headings}
      message: {fr: "Le titre de l'article {number} est court.", en: "Article {number} has a short heading."}
      remedy: {fr: Allongez-le., en: Lengthen it.}
      why: {fr: La maison y tient., en: House custom.}
      basis: []
      examples:
        - fires: un titre de cinq lettres
          text: "[[Article 1 – Objet]]"
        - silent: un titre plus long
          text: Article 1 – Objet de la convention
        - silent: un titre de six lettres
          nearMiss: true
          text: Article 1 – Durées
      */
      package rulebook;

      import org.contreseing.model.Article;

      global org.contreseing.rules.Findings report;

      rule "MAISON-001"
      when
        $a : Article(heading().length() < 6)
      then
        report.finding(drools.getRule(), $a.headingSpan(), "number", $a.number());
      end
      """;

  @TempDir private Path folder;

  @Test
  void a_house_rule_reports_beside_the_built_in_ones() throws IOException {
    write(NAME, RULE);
    RuleBook book = BOOK.with(folder);
    List<Finding> findings =
        book.apply(
                Agreements.of(Agreements.THREE_ARTICLES).read(),
                Agreements.BEFORE_SIGNATURE,
                Language.FR)
            .findings();
    assertThat(findings).extracting(Finding::rule).contains("STR-001", "MAISON-001");
    Finding own = findings.stream().filter(f -> f.rule().equals("MAISON-001")).toList().get(0);
    assertThat(own.message()).isEqualTo("Le titre de l'article 1 est court.");
    assertThat(own.severity()).isEqualTo(Severity.WARNING);
    assertThat(book.rule("maison-001")).isPresent();
    assertThat(BOOK.rule("maison-001")).isEmpty();
  }

  @Test
  void a_house_rule_changes_the_hash_whatever_the_folder_is_called() throws IOException {
    write("a/" + NAME, RULE);
    write("b/" + NAME, RULE.replace("\n", "\r\n"));
    String first = BOOK.with(folder.resolve("a")).hash();
    assertThat(first).isNotEqualTo(BOOK.hash()).isEqualTo(BOOK.with(folder.resolve("b")).hash());
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("id: MAISON-001", "id: [MAISON-001", "3: not YAML: expected ',' or ']', but got :"),
        mistake(
            "basis: []",
            "basis: []\ncolour: red",
            "10: unknown key “colour”; keys here are id, title, severity, cases, needs, looksAt,"
                + " message, remedy, why, basis, applies, wording, departs, causes, examples"),
        mistake(
            "severity: {default: warning",
            "severity: {default: fatal",
            "4: “fatal” is no severity; choose info, warning, error"),
        mistake("why: {fr: La maison y tient., en", "why: {en", "8: the key “fr” is missing"),
        mistake("id: MAISON-001\n", "", "2: the key “id” is missing"),
        mistake(
            "en: House custom.}\n",
            "en: House custom.}\nwhy: {fr: a, en: b}\n",
            "9: the key “why” stands here twice; keep one"),
        mistake(
            "    nearMiss: true\n",
            "",
            "11: “examples” needs one that fires and two that are silent, one of these with"
                + " “nearMiss: true”"),
        mistake(
            "\"[[Article 1 – Objet]]\"",
            "Article 1 – Objet",
            "12: mark what the rule reports with [[…]], or [[]] where something is missing"),
        mistake(
            "\"[[Article 1 – Objet]]\"",
            "\"[[Article 1 – Objet\"",
            "12: “[[” and “]]” must come in pairs, none inside another"),
        mistake(
            "    nearMiss: true\n",
            "    nearMiss: true\n    on: 2026-13-01\n",
            "17: “2026-13-01” is not a date; write 2026-11-22"),
        mistake(
            "{number} est",
            "{numero} est",
            "1: the header asks for {numero}, the report call does not give it"),
        mistake(
            "id: MAISON-001",
            "id: MAISON-002",
            "1: the header says id “MAISON-002”, the file name “MAISON-001”; make them equal"),
        mistake(
            "rule \"MAISON-001\"",
            "rule \"MAISON-002\"",
            "25: the rule is called “MAISON-002”, the file name says “MAISON-001”; make them"
                + " equal"),
        mistake(
            "package rulebook;", "package other;", "1: write “package rulebook;” after the header"),
        mistake(
            "end\n",
            "end\nrule \"MAISON-002\"\nwhen\nthen\nend\n",
            "1: one file holds one rule, here are 2; move each to its own file"),
        mistake(
            "  report.finding",
            "  insert($a); report.finding",
            "29: “insert” is forbidden; a rule only reads facts and reports"),
        mistake(
            "when\n",
            "  salience 10\nwhen\n",
            "26: “salience” is forbidden; a rule only reads facts and reports"),
        mistake(
            "$a : Article(heading().length() < 6)",
            "$a : Article(eval(true))",
            "27: “eval” is forbidden; a rule only reads facts and reports"),
        mistake(
            "global ",
            "global java.util.List found;\nglobal ",
            "23: the only global is “global org.contreseing.rules.Findings report;”"),
        mistake(
            "< 6)\n",
            "< 6)\n  Article() Article() Article() Article()\n",
            "26: the rule has 5 patterns, at most 4; move logic into a fact"),
        mistake(
            "$a.number());",
            "$a.number());\n  report.finding(drools.getRule(), $a);",
            "28: one rule makes one call of report.finding(…), here are 2"),
        mistake(
            "heading().length()",
            "headding().length()",
            "27: “Article” has no “headding”; the vocabulary is the package"
                + " org.contreseing.model"),
        mistake(
            "$a : Article(",
            "$a : Artikel(",
            "27: “Artikel” is no fact, or is not imported; the vocabulary is the package"
                + " org.contreseing.model"),
        mistake(
            "$a.number());",
            "$a.nummer());",
            "25: “Article” has no “nummer”; the vocabulary is the package org.contreseing.model"),
        mistake("< 6)\n", "< 6\n", "28: syntax: mismatched input 'then' in rule \"MAISON-001\""),
        mistake(
            "$a.number());",
            "$a.number())",
            "25: Syntax error, insert \";\" to complete Statement"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("mistakes")
  void a_mistake_is_shown_where_it_stands_with_advice(String right, String wrong, String problem)
      throws IOException {
    assertThat(RULE).contains(right);
    write(NAME, RULE.replace(right, wrong));
    assertThat(problems()).containsExactly(folder + "/" + NAME + ":" + problem);
  }

  @Test
  void all_mistakes_of_all_files_are_shown_at_once() throws IOException {
    write(NAME, RULE.replace("severity: {default: warning", "severity: {default: fatal"));
    write("MAISON-002-autre.drl", "rule \"MAISON-002\"\nwhen\nthen\nend\n");
    assertThat(problems())
        .hasSize(4)
        .anyMatch(p -> p.contains("MAISON-001-titre-court.drl:4: “fatal” is no severity"))
        .anyMatch(
            p -> p.endsWith(":1: a rule file starts with its header, a comment /* … */ in YAML"))
        .anyMatch(p -> p.endsWith(":1: write “package rulebook;” after the header"))
        .anyMatch(p -> p.endsWith("one call of report.finding(…), here are 0"));
  }

  @Test
  void an_id_of_the_built_in_book_is_taken() throws IOException {
    write("STR-001-a-moi.drl", RULE.replace("MAISON-001", "STR-001"));
    assertThat(problems())
        .containsExactly(
            folder
                + "/STR-001-a-moi.drl:1: the id “STR-001” is taken by"
                + " rules/str/STR-001-numero-en-double.drl; choose another");
  }

  @Test
  void a_file_without_an_id_in_its_name_is_refused() throws IOException {
    write("titre.drl", RULE);
    assertThat(problems())
        .containsExactly(
            folder
                + "/titre.drl:1: name the file ID-what-is-wrong.drl, like"
                + " STR-001-duplicate-number.drl");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused() throws IOException {
    Files.write(folder.resolve(NAME), RULE.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems())
        .containsExactly(folder + "/" + NAME + ":1: is not UTF-8; save it as UTF-8");
  }

  @Test
  void an_empty_folder_is_refused() {
    assertThat(problems())
        .containsExactly(folder + ":1: holds no rule file; a rule is a file ID-what-is-wrong.drl");
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    Path nowhere = folder.resolve("nowhere");
    RuleBookException refused =
        catchThrowableOfType(RuleBookException.class, () -> BOOK.with(nowhere));
    assertThat(refused.problems())
        .containsExactly(nowhere + ":1: cannot be read as a folder of rules (NoSuchFileException)");
  }

  private static Arguments mistake(String right, String wrong, String problem) {
    return Arguments.of(right, wrong, problem);
  }

  private List<String> problems() {
    return catchThrowableOfType(RuleBookException.class, () -> BOOK.with(folder)).problems();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
