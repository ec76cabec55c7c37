package org.contreseing.rules;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.ElectronicSignature.Doubt;
import org.contreseing.model.ElectronicSignature.State;
import org.contreseing.model.LaterChange;
import org.contreseing.model.SigningCertificate;
import org.contreseing.model.Span;
import org.contreseing.yaml.Problems;
import org.contreseing.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which electronic signatures the file of an example has. */
final class ExampleSignatures {

  private static final List<String> KEYS =
      List.of(
          "state",
          "field",
          "holder",
          "person",
          "organisation",
          "from",
          "until",
          "claimed",
          "stamped",
          "later",
          "shown",
          "doubt",
          "near");
  private static final String FROM = "2020-01-01T00:00:00Z";
  private static final String UNTIL = "2199-12-31T00:00:00Z";

  private final Problems problems;
  private final HeaderValues values;

  ExampleSignatures(Problems problems, HeaderValues values) {
    this.problems = problems;
    this.values = values;
  }

  /** The signatures of an example whose text, marks removed, is this. */
  List<ElectronicSignature> read(YamlMap example, String text) {
    List<ElectronicSignature> all = new ArrayList<>();
    for (Node item : example.items("signatures")) {
      all.add(signature(YamlMap.of(item, "signatures", problems).allow(KEYS), text));
    }
    return all;
  }

  private ElectronicSignature signature(YamlMap map, String text) {
    State state = pick(map, "state", List.of(State.values())).orElse(State.INTACT);
    Optional<Doubt> doubt = pick(map, "doubt", List.of(Doubt.values()));
    boolean doubted = state == State.UNVERIFIED;
    return new ElectronicSignature(
        said(map, "field").orElse(""),
        Optional.empty(),
        said(map, "near").map(words -> List.of(span(map, words, text))).orElse(List.of()),
        state,
        said(map, "holder").map(holder -> certificate(map, holder)),
        List.of(),
        false,
        said(map, "claimed").map(t -> instant(map, t)),
        said(map, "stamped").map(t -> instant(map, t)),
        later(map),
        doubted ? Optional.of(doubt.orElse(Doubt.MALFORMED)) : Optional.empty());
  }

  private SigningCertificate certificate(YamlMap map, String holder) {
    return new SigningCertificate(
        holder,
        said(map, "person"),
        said(map, "organisation"),
        "2A",
        "Autorité",
        instant(map, said(map, "from").orElse(FROM)),
        instant(map, said(map, "until").orElse(UNTIL)));
  }

  private List<LaterChange> later(YamlMap map) {
    return pick(map, "later", List.of(LaterChange.Kind.values()))
        .map(kind -> List.of(new LaterChange(kind, said(map, "shown").orElse(""))))
        .orElse(List.of());
  }

  private <E extends Enum<E>> Optional<E> pick(YamlMap map, String key, List<E> choices) {
    return map.node(key)
        .flatMap(
            n ->
                values.pick(
                    n, key, choices, c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  private static Optional<String> said(YamlMap map, String key) {
    return map.node(key).map(n -> map.text(n, key));
  }

  private Span span(YamlMap map, String words, String text) {
    int start = text.indexOf(words);
    if (start < 0) {
      problems.add(map.line(), "the text of the example does not say “" + words + "”");
      return Span.at(0);
    }
    return new Span(start, start + words.length());
  }

  private Instant instant(YamlMap map, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(map.line(), "“" + text + "” is no time; write 2026-05-04T10:00:00Z");
      return Instant.EPOCH;
    }
  }
}
