package org.contreseing.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.contreseing.model.Language;
import org.contreseing.report.JsonReport;

/** The forms for a program: the figures of the table, and every difference. */
public final class FormatJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FormatJson() {}

  public static String of(List<FormEquality> rows, Language language) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("holds", rows.stream().allMatch(FormEquality::holds));
    rows.forEach(row -> form(root.withArray("forms").addObject(), row, language));
    try {
      return MAPPER.writer(JsonReport.printer()).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers", e);
    }
  }

  private static void form(ObjectNode to, FormEquality row, Language language) {
    to.put("form", row.form().code())
        .put("name", row.form().name(language))
        .put("agreements", row.comparisons().size())
        .put("articlesPercent", row.articles())
        .put("findingsPercent", row.findings())
        .put("partiesEqual", row.parties())
        .put("durationsEqual", row.durations())
        .put("holds", row.holds());
    to.putArray("differences");
    for (Comparison comparison : row.comparisons()) {
      difference(to, comparison, "articles", comparison.articles());
      difference(to, comparison, "findings", comparison.findings());
      difference(to, comparison, "parties", comparison.parties());
      difference(to, comparison, "durations", comparison.durations());
    }
  }

  private static void difference(
      ObjectNode to, Comparison comparison, String part, Likeness likeness) {
    if (!likeness.isWhole()) {
      ObjectNode entry = to.withArray("differences").addObject();
      entry.put("agreement", comparison.agreement()).put("part", part);
      entry.putArray("missing");
      entry.putArray("added");
      likeness.missing().forEach(entry.withArray("missing")::add);
      likeness.added().forEach(entry.withArray("added")::add);
    }
  }
}
