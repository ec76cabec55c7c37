package org.contreseing.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the header comment of a rule file says; {@link org.contreseing.rules} describes the keys.
 */
record Header(
    String id,
    Bilingual title,
    Severities severity,
    Map<String, Variant> cases,
    Set<Need> needs,
    Bilingual looksAt,
    Bilingual message,
    Bilingual remedy,
    Bilingual why,
    List<Basis> basis,
    Validity applies,
    Optional<String> wording,
    Optional<Bilingual> departs,
    List<Cause> causes,
    List<RuleExample> examples) {

  Header {
    cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    needs = Set.copyOf(needs);
    basis = List.copyOf(basis);
    causes = List.copyOf(causes);
    examples = List.copyOf(examples);
  }

  /** Its severity, message and remedy under a case; {@code ""} is the ordinary one. */
  Severities severity(String variant) {
    return variant(variant).flatMap(Variant::severity).orElse(severity);
  }

  Bilingual message(String variant) {
    return variant(variant).flatMap(Variant::message).orElse(message);
  }

  Bilingual remedy(String variant) {
    return variant(variant).flatMap(Variant::remedy).orElse(remedy);
  }

  /** Every text whose placeholders the report call fills, in both languages. */
  Stream<String> messages() {
    Stream<Bilingual> varied =
        cases.values().stream()
            .flatMap(v -> Stream.concat(v.message().stream(), v.remedy().stream()));
    return Stream.concat(Stream.of(message, remedy), varied)
        .flatMap(b -> Stream.of(b.fr(), b.en()));
  }

  private Optional<Variant> variant(String name) {
    if (!name.isEmpty() && !cases.containsKey(name)) {
      throw new IllegalArgumentException(
          id + " reports under the case “" + name + "”, which its header does not have");
    }
    return Optional.ofNullable(cases.get(name));
  }
}
