package org.contreseing.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Span;
import org.contreseing.report.Edition;
import org.contreseing.report.Editions;
import org.contreseing.report.Format;
import org.contreseing.report.Handbook;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

  private static JsonNode report(Outcome... outcomes) throws IOException {
    return report(Editions.edition(Language.FR), outcomes);
  }

  private static JsonNode report(Edition edition, Outcome... outcomes) throws IOException {
    return new ObjectMapper().readTree(Editions.bytes(Format.SARIF, edition, outcomes));
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream(
            "/org/contreseing/report/sarif-2.1.0-rtm.5.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
    }
  }

  static Stream<List<Outcome>> documents() {
    return Stream.of(
        List.of(),
        List.of(Samples.outcome("convention.docx")),
        List.of(Editions.withSetAside("C:\\dossier\\été n° 1.docx"), Editions.unread("b")),
        List.of(Editions.hostile()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_report_is_valid_against_the_schema(List<Outcome> outcomes) throws IOException {
    assertThat(schema().validate(report(outcomes.toArray(Outcome[]::new)))).isEmpty();
  }

  @Test
  void without_a_handbook_it_is_valid_too() throws IOException {
    Edition edition = Editions.edition(Language.EN);
    Edition bare = new Edition(edition.heading(), Handbook.NONE, edition.failing(), edition.look());
    assertThat(schema().validate(report(bare, Samples.outcome("a.txt")))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_wrong() throws IOException {
    assertThat(schema().validate(new ObjectMapper().readTree("{\"version\": \"2.0.0\"}")))
        .isNotEmpty();
  }

  @Test
  void a_result_stands_at_its_exact_place_and_names_its_rule() throws IOException {
    JsonNode run = report(Samples.outcome("convention.docx")).at("/runs/0");
    JsonNode result = run.at("/results/1");
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    Span span = Samples.span("trois (2) ans");
    assertThat(region.get("charOffset").asInt()).isEqualTo(span.start());
    assertThat(region.get("charLength").asInt()).isEqualTo(span.length());
    assertThat(region.at("/snippet/text").asText()).isEqualTo("trois (2) ans");
    String[] lines = Samples.TEXT.split("\n");
    assertThat(
            lines[region.get("startLine").asInt() - 1].substring(
                region.get("startColumn").asInt() - 1))
        .startsWith("trois (2) ans");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asText())
        .isEqualTo(result.get("ruleId").asText());
    assertThat(result.at("/partialFingerprints/contreseing~1v1").asText())
        .isEqualTo("000000000000000b");
  }

  @Test
  void what_is_set_aside_is_suppressed_with_its_reason_and_stays_listed() throws IOException {
    JsonNode results = report(Editions.withSetAside("a.txt")).at("/runs/0/results");
    assertThat(results).hasSize(6);
    assertThat(results.get(0).get("suppressions")).isEmpty();
    assertThat(results.get(4).at("/suppressions/0/justification").asText())
        .contains("Anne Doré", "accord du service juridique", "30\u00a0juin\u00a02027");
    assertThat(results.get(5).at("/suppressions/0/justification").asText()).contains("référence");
  }

  @Test
  void what_could_not_be_read_is_said_and_the_run_is_not_a_success() throws IOException {
    JsonNode invocation = report(Editions.unread("b.pdf")).at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/descriptor/id").asText())
        .isEqualTo("encrypted");
    assertThat(
            report(Samples.outcome("a.txt"))
                .at("/runs/0/invocations/0/toolExecutionNotifications/0/descriptor/id")
                .asText())
        .isEqualTo("not-checked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dossier/a b.docx|dossier/a%20b.docx",
        "/tmp/été.txt|file:///tmp/%C3%A9t%C3%A9.txt",
        "C:\\a.txt|C%3A/a.txt",
        "archive.zip!a#1.docx|archive.zip!a%231.docx",
        "javascript:alert(1)|javascript%3Aalert%281%29"
      })
  void a_name_becomes_a_reference_that_is_only_a_path(String file, String uri) {
    assertThat(ArtifactUri.of(file)).isEqualTo(uri);
  }
}
