package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Finds words that a text writes in two admitted ways, by {@code spelling_variants.csv}. Words in
 * capitals throughout show no accent and count for ligatures only.
 */
final class VariantReader {

  private static final String LIGATURE = "œ";

  private record Variant(String group, String name, Finder pattern) {}

  private final Stems<Variant> stems = new Stems<>();

  VariantReader(Tables tables) {
    for (Row row : tables.rows("spelling_variants")) {
      Finder pattern =
          Wording.of("(?<![\\p{L}-])(?:" + row.pattern("pattern").pattern() + ")(?![\\p{L}])");
      Variant variant = new Variant(row.get("group"), row.get("variant"), pattern);
      for (String stem : row.get("stem").split(" ")) {
        stems.put(Spelling.fold(stem), variant);
      }
    }
  }

  /** For each word written in several ways the first place of the rarer one. */
  List<LanguageSlip> read(Proof proof, String folded) {
    Set<Variant> asked = new LinkedHashSet<>();
    stems.each(folded, asked::add);
    Map<String, Map<String, List<Passage>>> groups = new TreeMap<>();
    for (Variant variant : asked) {
      for (Passage place : proof.all(variant.pattern())) {
        boolean shows = variant.group().equals(LIGATURE) || !Spelling.isUpper(place.text());
        if (shows) {
          groups
              .computeIfAbsent(variant.group(), g -> new LinkedHashMap<>())
              .computeIfAbsent(variant.name(), n -> new ArrayList<>())
              .add(place);
        }
      }
    }
    List<LanguageSlip> found = new ArrayList<>();
    groups.forEach(
        (group, ways) -> {
          if (ways.size() > 1) {
            found.add(slip(group, ways));
          }
        });
    return found;
  }

  private static LanguageSlip slip(String group, Map<String, List<Passage>> ways) {
    List<List<Passage>> bySize =
        ways.values().stream()
            .sorted(
                Comparator.<List<Passage>>comparingInt(List::size)
                    .thenComparing(w -> -w.get(0).from()))
            .toList();
    boolean ligature = group.equals(LIGATURE);
    List<Passage> odd = ligature ? ways.get("oe") : bySize.get(0);
    List<Passage> usual = ligature ? ways.get(LIGATURE) : bySize.get(bySize.size() - 1);
    Passage first = odd.stream().min(Comparator.comparingInt(Passage::from)).orElseThrow();
    return new LanguageSlip(
        ligature ? Kind.LIGATURE : Kind.VARIANTS,
        first.span(),
        Proof.quote(first),
        Proof.quote(usual.get(0)),
        List.of(Proof.quote(first), Proof.quote(usual.get(0))),
        odd.size());
  }
}
