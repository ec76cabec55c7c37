package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Unreadable;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Outcome UNREADABLE =
      new Outcome(
          "scan.pdf", Optional.of("1".repeat(64)), new Unreadable(Unreadable.Reason.NO_TEXT, ""));

  private static byte[] write(Outcome... outcomes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = new JsonReport(out, Samples.heading(Language.FR));
    writer.begin();
    for (Outcome outcome : outcomes) {
      writer.document(outcome);
    }
    writer.end();
    return out.toByteArray();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void the_fields_stand_in_the_contracts_order() throws IOException {
    JsonNode root = MAPPER.readTree(write(Samples.outcome("a.docx")));
    JsonNode document = root.at("/documents/0");
    assertThat(names(root))
        .containsExactly(
            "tool", "profile", "lang", "on", "settings", "select", "ignore", "documents");
    assertThat(names(document))
        .containsExactly(
            "file",
            "part",
            "sha256",
            "status",
            "reason",
            "verdict",
            "notChecked",
            "text",
            "span",
            "agreement",
            "findings",
            "setAside",
            "waiverNotes");
    assertThat(names(document.get("agreement")))
        .containsExactly(
            "type",
            "types",
            "title",
            "articles",
            "parties",
            "durations",
            "signature",
            "annexes",
            "identifiers",
            "authorities",
            "stamps",
            "quotedDurations",
            "dates",
            "amounts",
            "rates",
            "prices",
            "instalments",
            "brackets",
            "ranges",
            "timeline",
            "references",
            "definitions",
            "undefinedTerms",
            "typeConfidence");
    assertThat(names(document.at("/findings/0")))
        .containsExactly(
            "rule",
            "severity",
            "title",
            "message",
            "remedy",
            "basis",
            "article",
            "page",
            "line",
            "span",
            "quote",
            "fingerprint",
            "cause",
            "proposal");
  }

  @Test
  void every_fact_is_where_the_contract_says() throws IOException {
    JsonNode document = MAPPER.readTree(write(Samples.outcome("a.docx"))).at("/documents/0");
    assertThat(document.at("/verdict").asText()).isEqualTo("non-conform");
    assertThat(document.at("/text/pages").asInt()).isEqualTo(2);
    assertThat(document.at("/agreement/articles/1/clause").asText()).isEqualTo("duree");
    assertThat(document.at("/agreement/parties/0/identifiers/siret").asText())
        .isEqualTo("21070000000018");
    assertThat(document.at("/agreement/parties/0/identifiers/siren").asText())
        .isEqualTo("210700000");
    assertThat(document.at("/agreement/durations/0/iso").asText()).isEqualTo("P3Y");
    assertThat(document.at("/agreement/signature/date").asText()).isEqualTo("2026-03-12");
    assertThat(document.at("/agreement/signature/blocks/0/state").asText())
        .isEqualTo("unverifiable");
    assertThat(document.at("/findings/2/cause").asText()).isEqualTo("000000000000000b");
    assertThat(document.at("/findings/1/line").asInt()).isEqualTo(10);
  }

  @Test
  void every_quote_is_exactly_its_span() throws IOException {
    JsonNode document = MAPPER.readTree(write(Samples.outcome("a.docx"))).at("/documents/0");
    List<JsonNode> quoted = new ArrayList<>();
    document.get("findings").forEach(quoted::add);
    document.at("/agreement/durations").forEach(quoted::add);
    assertThat(quoted)
        .hasSize(5)
        .allSatisfy(
            node ->
                assertThat(node.get("quote").asText())
                    .isEqualTo(
                        Samples.TEXT.substring(
                            node.at("/span/start").asInt(), node.at("/span/end").asInt())));
  }

  @Test
  void an_unreadable_document_is_neither_clean_nor_defective() throws IOException {
    JsonNode document = MAPPER.readTree(write(UNREADABLE)).at("/documents/0");
    assertThat(document.at("/status").asText()).isEqualTo("unreadable");
    assertThat(document.at("/reason/code").asText()).isEqualTo("no-text");
    assertThat(document.at("/reason/message").asText())
        .startsWith("Ce document est une image sans texte");
    assertThat(document.at("/verdict").asText()).isEqualTo("undetermined");
    assertThat(document.at("/findings")).isEmpty();
    assertThat(document.at("/agreement").isNull()).isTrue();
  }

  @Test
  void the_same_input_gives_the_same_bytes_in_utf8_with_plain_line_ends() throws IOException {
    byte[] bytes = write(Samples.outcome("é.docx"), UNREADABLE);
    assertThat(write(Samples.outcome("é.docx"), UNREADABLE)).isEqualTo(bytes);
    String json = new String(bytes, StandardCharsets.UTF_8);
    assertThat(json)
        .startsWith("{\n  \"tool\": {\n    \"name\": \"contreseing\",\n")
        .endsWith("\n}\n")
        .doesNotContain("\r")
        .contains("é.docx");
  }

  @Test
  void no_document_gives_an_empty_list() throws IOException {
    assertThat(MAPPER.readTree(write()).get("documents")).isEmpty();
  }

  @Test
  void a_lone_surrogate_of_a_damaged_document_survives() throws IOException {
    SourceText source = Samples.report().agreement().outline().source();
    var finding =
        Samples.finding("TYP-001", Severity.INFO, Samples.span("XXXXX"), "1", Optional.empty());
    var damaged =
        new org.contreseing.model.Finding(
            "TYP-001",
            Severity.INFO,
            "t",
            "m",
            "",
            List.of(),
            Optional.empty(),
            finding.span(),
            "a\uD83Db \uD83D\uDE00",
            "1",
            Optional.empty());
    Report report = new Report(Samples.report().agreement(), List.of(damaged), List.of());
    byte[] json =
        write(new Outcome("a\uDC00", Optional.of("0"), new Checked(source, List.of(report))));
    assertThat(MAPPER.readTree(json).at("/documents/0/findings/0/quote").asText())
        .isEqualTo("a\uD83Db \uD83D\uDE00");
  }

  @Test
  void json_lines_hold_one_entry_each() throws IOException {
    String lines =
        new String(
            DocumentJson.lines(Samples.outcome("a\nb"), Language.EN), StandardCharsets.UTF_8);
    assertThat(lines).endsWith("}\n").containsOnlyOnce("\n");
    assertThat(MAPPER.readTree(lines).get("file").asText()).isEqualTo("a\nb");
  }
}
