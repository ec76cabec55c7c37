package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;

/** The summary as JSON; keys in a fixed order, as in a report. */
final class SummaryJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SummaryJson() {}

  static byte[] of(Summary summary, Heading heading) {
    ObjectNode root = MAPPER.createObjectNode();
    root.putObject("tool")
        .put("name", "contreseing")
        .put("version", heading.version())
        .put("ruleBook", heading.ruleBook());
    root.put("profile", heading.profile().code())
        .put("lang", heading.language().code())
        .put("on", heading.on().toString());
    root.put("documents", summary.documents()).put("agreements", summary.agreements());
    ObjectNode verdicts = root.putObject("verdicts");
    summary.verdicts().forEach(verdicts::put);
    rules(root.putArray("rules"), summary);
    unread(root.putArray("unreadable"), summary);
    ArrayNode unreachable = root.putArray("unreachable");
    summary.unreachable().forEach(unreachable::add);
    return bytes(root);
  }

  private static void rules(ArrayNode rules, Summary summary) {
    summary
        .rules()
        .forEach(
            (id, count) -> {
              ObjectNode rule =
                  rules.addObject().put("rule", id).put("agreements", count.agreements());
              count.findings().forEach(rule::put);
            });
  }

  private static void unread(ArrayNode list, Summary summary) {
    for (Entry entry : summary.unread()) {
      Entry.Reason reason = entry.reason().orElseThrow();
      list.addObject()
          .put("file", entry.file())
          .put("code", reason.code())
          .put("message", reason.message());
    }
  }

  private static byte[] bytes(ObjectNode root) {
    try {
      return (MAPPER.writer(JsonReport.printer()).writeValueAsString(root) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers", e);
    }
  }
}
