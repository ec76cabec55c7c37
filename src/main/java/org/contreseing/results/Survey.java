package org.contreseing.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.contreseing.archive.Found;
import org.contreseing.archive.Key;
import org.contreseing.model.Verdict;

/** All lines of results in short, and what they come to. */
public final class Survey {

  private static final Comparator<Row> WORST_FIRST =
      Comparator.comparing(Row::read)
          .reversed()
          .thenComparing(r -> r.counts().errors(), Comparator.reverseOrder())
          .thenComparing(r -> r.counts().warnings(), Comparator.reverseOrder())
          .thenComparing(r -> r.counts().notes(), Comparator.reverseOrder())
          .thenComparing(Row::line);

  private final List<Row> rows = new ArrayList<>();
  private final Map<Key, Row> byKey = new HashMap<>();
  private final Map<String, RuleCount> rules = new TreeMap<>();

  /** Takes the next line. */
  public void add(Row row, List<Found> findings) {
    rows.add(row);
    byKey.putIfAbsent(new Key(row.file(), row.part()), row);
    Set<String> seen = new HashSet<>();
    for (Found found : findings) {
      boolean first = seen.add(found.rule());
      RuleCount none = new RuleCount(found.rule(), found.title(), 0, 0, 0);
      rules.put(found.rule(), rules.getOrDefault(found.rule(), none).plus(found, first));
    }
  }

  /** The folder that all files have in common, with the slash at its end; may be empty. */
  public String folder() {
    String common = rows.isEmpty() ? "" : rows.get(0).file();
    for (Row row : rows) {
      int same = 0;
      int most = Math.min(common.length(), row.file().length());
      while (same < most && common.charAt(same) == row.file().charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common.substring(0, common.lastIndexOf('/') + 1);
  }

  /** The row of a file, or of one agreement in it. */
  public Optional<Row> row(Key key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** In the order of the lines. */
  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** Agreements that were checked, most blocking findings first. */
  public List<Row> worstFirst() {
    return rows.stream().filter(Row::read).sorted(WORST_FIRST).toList();
  }

  /** Documents that could not be read. */
  public List<Row> unread() {
    return rows.stream().filter(r -> !r.read()).toList();
  }

  /** How many agreements have that verdict. */
  public long count(Verdict verdict) {
    return rows.stream().filter(r -> r.read() && r.verdict() == verdict).count();
  }

  /** All rules that reported, those that block most first. */
  public List<RuleCount> rules() {
    return rules.values().stream()
        .sorted(
            Comparator.comparingLong(RuleCount::errors)
                .thenComparingLong(RuleCount::agreements)
                .reversed()
                .thenComparing(RuleCount::rule))
        .toList();
  }
}
