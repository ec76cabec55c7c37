package org.contreseing.archive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which parties are the same body: by number, or by name where the name has one number at most. */
final class Bodies {

  private final Map<String, SortedSet<String>> numbers = new TreeMap<>();

  void add(Sheet sheet) {
    for (Sheet.Partner party : sheet.parties()) {
      SortedSet<String> known = numbers.computeIfAbsent(party.name(), n -> new TreeSet<>());
      party.siren().ifPresent(known::add);
    }
  }

  /** The body's key: equal for the same body. */
  String key(Sheet.Partner party) {
    return party
        .siren()
        .orElseGet(
            () -> {
              SortedSet<String> known = numbers.getOrDefault(party.name(), new TreeSet<>());
              return known.size() == 1 ? known.first() : "name " + party.name();
            });
  }

  /** The bodies of an agreement, sorted, each once. */
  List<String> keys(Sheet sheet) {
    return sheet.parties().stream().map(this::key).distinct().sorted().toList();
  }

  /** Every two of them, as one text; none for more than {@code most} parties, who are a crowd. */
  List<String> pairs(Sheet sheet, int most) {
    List<String> keys = keys(sheet);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < keys.size() && keys.size() <= most; i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        pairs.add(keys.get(i) + "\n" + keys.get(j));
      }
    }
    return pairs;
  }
}
