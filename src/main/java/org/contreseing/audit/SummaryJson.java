package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.contreseing.audit.since.Totals;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;

/** The summary as JSON; keys in a fixed order, as in a report. */
final class SummaryJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SummaryJson() {}

  static byte[] of(Summary summary, Heading heading, Optional<Totals> change) {
    ObjectNode root = MAPPER.createObjectNode();
    root.putObject("tool")
        .put("name", "contreseing")
        .put("version", heading.version())
        .put("ruleBook", heading.ruleBook());
    root.put("profile", heading.profile().code())
        .put("lang", heading.language().code())
        .put("on", heading.on().toString());
    root.put("files", summary.files())
        .put("documents", summary.documents())
        .put("agreements", summary.agreements());
    ObjectNode verdicts = root.putObject("verdicts");
    summary.verdicts().forEach(verdicts::put);
    rules(root.putArray("rules"), summary);
    unread(root.putArray("unreadable"), summary);
    ArrayNode unreachable = root.putArray("unreachable");
    summary.unreachable().forEach(unreachable::add);
    ArrayNode duplicates = root.putArray("duplicates");
    summary
        .duplicates()
        .forEach(
            d -> duplicates.addObject().put("file", d.file()).put("duplicateOf", d.original()));
    ArrayNode aside = root.putArray("setAside");
    summary.setAside().forEach(aside::add);
    change.ifPresent(c -> comparison(root.putObject("comparison"), c));
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
    for (Summary.Unread one : summary.unread()) {
      list.addObject()
          .put("file", one.file())
          .put("code", one.reason().code())
          .put("message", one.reason().message());
    }
  }

  private static void comparison(ObjectNode node, Totals change) {
    node.put("gained", change.gained())
        .put("resolved", change.resolved())
        .put("unchanged", change.unchanged())
        .put("gone", change.gone())
        .put("added", change.added())
        .put("removed", change.removed())
        .put("moved", change.moved());
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
