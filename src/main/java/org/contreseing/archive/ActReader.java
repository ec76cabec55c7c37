package org.contreseing.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.contreseing.model.Duration;
import org.contreseing.model.Span;

/** Reads {@code agreement} of a line. */
final class ActReader {

  private ActReader() {}

  static Act read(JsonNode node, Span whole) {
    JsonNode signature = node.path("signature");
    List<Duration> durations = Nodes.list(node, "durations", LifeReader::duration);
    return new Act(
        whole,
        Nodes.text(node, "title"),
        Nodes.list(node, "types", JsonNode::asText),
        Nodes.list(node, "articles", ActReader::heading),
        Nodes.list(node, "parties", ActReader::party),
        Nodes.day(signature, "date"),
        signature.path("electronic").asBoolean(),
        Nodes.list(signature, "blocks", ActReader::signer),
        LifeReader.timeline(node.path("timeline"), durations),
        durations,
        citations(node),
        days(node),
        faulty(node));
  }

  private static Set<String> faulty(JsonNode node) {
    Set<String> values = new TreeSet<>();
    for (JsonNode identifier : node.path("identifiers")) {
      if (identifier.path("fault").isTextual()) {
        values.add(identifier.path("value").asText());
      }
    }
    return values;
  }

  private static Act.Heading heading(JsonNode node) {
    return new Act.Heading(
        Nodes.text(node, "number"),
        Nodes.text(node, "heading"),
        Nodes.text(node, "clause"),
        node.path("level").asInt(),
        Nodes.span(node, "span"),
        Nodes.number(node, "page"));
  }

  private static Body party(JsonNode node) {
    SortedMap<String, String> identifiers = new TreeMap<>();
    node.path("identifiers")
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isTextual()) {
                identifiers.put(field.getKey(), field.getValue().textValue());
              }
            });
    return new Body(
        node.path("name").asText(""),
        Nodes.text(node, "alias"),
        Nodes.text(node, "representative"),
        Nodes.text(node, "quality"),
        Nodes.text(node, "seat"),
        identifiers,
        Nodes.span(node, "span"));
  }

  private static Signer signer(JsonNode node) {
    return new Signer(
        Nodes.text(node, "party"),
        Nodes.text(node, "signatory"),
        Nodes.text(node, "quality"),
        node.path("state").asText(),
        Nodes.span(node, "span"));
  }

  private static List<Act.Citation> citations(JsonNode node) {
    return Nodes.list(node, "references", n -> n).stream()
        .filter(n -> n.path("kind").asText().equals("other-act"))
        .map(ActReader::citation)
        .toList();
  }

  private static Act.Citation citation(JsonNode node) {
    return new Act.Citation(
        Nodes.text(node, "act"),
        Nodes.list(node, "articles", JsonNode::asText),
        node.path("quote").asText(),
        Nodes.span(node, "span"));
  }

  private static List<Act.Written> days(JsonNode node) {
    return Nodes.list(node, "dates", n -> n).stream()
        .filter(n -> n.path("date").isTextual())
        .map(
            n ->
                new Act.Written(
                    Nodes.day(n.path("date").textValue()),
                    n.path("quote").asText(),
                    Nodes.span(n, "span")))
        .toList();
  }
}
