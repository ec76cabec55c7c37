package org.contreseing.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.report.Edition;
import org.contreseing.report.Editions;
import org.contreseing.report.Format;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class JunitReportTest {

  private static final Edition EDITION = Editions.edition(Language.FR);

  private static Document valid(Edition edition, Outcome... outcomes) throws Exception {
    byte[] report = Editions.bytes(Format.JUNIT, edition, outcomes);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JunitReportTest.class.getResource("/org/contreseing/report/junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(report)));
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(report));
  }

  private static String at(Document report, String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, report);
  }

  @Test
  void each_rule_is_a_case_and_the_ones_that_block_fail() throws Exception {
    Document report = valid(EDITION, Samples.outcome("convention.docx"));
    assertThat(at(report, "//testsuite/@name")).isEqualTo("convention.docx");
    assertThat(at(report, "//testsuite/@tests")).isEqualTo("6");
    assertThat(at(report, "count(//testcase)")).isEqualTo("6");
    assertThat(at(report, "//testsuite/@failures")).isEqualTo("1");
    assertThat(at(report, "//testcase[failure]/@name")).isEqualTo("DUR-014 Titre de DUR-014");
    assertThat(at(report, "//failure"))
        .contains("article\u00a02, ligne\u00a010", "« trois (2) ans »", "article 1163");
    assertThat(at(report, "//testcase[starts-with(@name, 'PAR-002')]/system-out"))
        .contains("à relire");
  }

  @Test
  void a_rule_that_could_not_be_applied_is_skipped_with_its_reason() throws Exception {
    Document report = valid(EDITION, Samples.outcome("convention.docx"));
    assertThat(at(report, "//testcase[starts-with(@name, 'SIG-011')]/skipped/@message"))
        .contains("ne prouve pas");
  }

  @ParameterizedTest
  @CsvSource({"ERROR,1", "WARNING,3", "INFO,4"})
  void cases_fail_exactly_when_they_make_the_run_fail(Severity least, String failures)
      throws Exception {
    Edition edition =
        new Edition(EDITION.heading(), EDITION.handbook(), Optional.of(least), EDITION.look());
    assertThat(at(valid(edition, Samples.outcome("a")), "//testsuite/@failures"))
        .isEqualTo(failures);
  }

  @Test
  void nothing_fails_when_nothing_may() throws Exception {
    Edition never =
        new Edition(EDITION.heading(), EDITION.handbook(), Optional.empty(), EDITION.look());
    assertThat(at(valid(never, Samples.outcome("a")), "count(//failure)")).isEqualTo("0");
  }

  @Test
  void a_document_that_could_not_be_read_is_an_error() throws Exception {
    Document report = valid(EDITION, Editions.unread("secret.pdf"));
    assertThat(at(report, "//testsuite/@errors")).isEqualTo("1");
    assertThat(at(report, "//error/@type")).isEqualTo("encrypted");
  }

  @Test
  void hostile_words_stay_words() throws Exception {
    Document report = valid(EDITION, Editions.hostile());
    assertThat(at(report, "count(//script) + count(//img)")).isEqualTo("0");
    assertThat(at(report, "//failure/@message")).contains("<script>alert(1)</script>");
  }

  @Test
  void a_waived_finding_passes_and_says_why() throws Exception {
    Document report = valid(EDITION, Editions.withSetAside("a"));
    assertThat(at(report, "//testcase[starts-with(@name, 'PAR-002')]/system-out"))
        .contains("Dispense par Anne Doré");
    assertThat(at(report, "//testcase[starts-with(@name, 'PAR-002')]/failure")).isEmpty();
  }
}
