package org.contreseing.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;

/**
 * What all results come to: counts by verdict and by rule, and the documents that could not be
 * read.
 */
public final class Summary {

  private final Map<String, Integer> verdicts = new LinkedHashMap<>();
  private final SortedMap<String, RuleCount> rules = new TreeMap<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<String> unreachable = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final List<String> setAside = new ArrayList<>();
  private int files;
  private int agreements;
  private int documents;

  /** A document that could not be read, and why. */
  public record Unread(String file, Entry.Reason reason) {}

  /** A document with the same content as one that stands before it. */
  public record Duplicate(String file, String original) {}

  /**
   * How often a rule reported.
   *
   * @param agreements in how many agreements
   * @param findings by severity code, errors first
   */
  public record RuleCount(int agreements, Map<String, Integer> findings) {
    RuleCount plus(Map<String, Integer> more) {
      Map<String, Integer> sum = new LinkedHashMap<>(findings);
      more.forEach((severity, n) -> sum.merge(severity, n, Integer::sum));
      return new RuleCount(agreements + 1, Collections.unmodifiableMap(sum));
    }

    int total() {
      return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  Summary() {
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict.code(), 0);
    }
  }

  /** Counts the documents of one file by their entries. */
  void add(List<Entry> entries) {
    files++;
    documents += (int) entries.stream().map(Entry::file).distinct().count();
    entries.forEach(this::add);
    entries.stream()
        .filter(e -> e.duplicateOf().isPresent())
        .map(e -> new Duplicate(e.file(), e.duplicateOf().get()))
        .distinct()
        .forEach(duplicates::add);
  }

  private void add(Entry entry) {
    if (entry.reason().isPresent()) {
      unread.add(new Unread(entry.file(), entry.reason().get()));
      return;
    }
    agreements++;
    verdicts.merge(entry.verdict(), 1, Integer::sum);
    Map<String, Map<String, Integer>> byRule = new TreeMap<>();
    entry
        .findings()
        .forEach(
            f ->
                byRule.computeIfAbsent(f.rule(), r -> none()).merge(f.severity(), 1, Integer::sum));
    byRule.forEach(
        (rule, counts) ->
            rules.put(rule, rules.getOrDefault(rule, new RuleCount(0, none())).plus(counts)));
  }

  /** Counts a path that led to no bytes. */
  void addUnreachable(String path) {
    unreachable.add(path);
  }

  /** Names a folder that holds results of an audit and so was not looked into. */
  void addSetAside(String folder) {
    setAside.add(folder);
  }

  private static Map<String, Integer> none() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = Severity.values().length - 1; i >= 0; i--) {
      counts.put(Severity.values()[i].code(), 0);
    }
    return counts;
  }

  /** Files that led to bytes; a container is one file and holds several documents. */
  public int files() {
    return files;
  }

  public int documents() {
    return documents;
  }

  public int agreements() {
    return agreements;
  }

  /** Number of agreements by verdict code, in the order of verdicts. */
  public Map<String, Integer> verdicts() {
    return Collections.unmodifiableMap(verdicts);
  }

  /** By rule id. */
  public SortedMap<String, RuleCount> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }

  /** Documents that could not be read, in order. */
  public List<Unread> unread() {
    return Collections.unmodifiableList(unread);
  }

  /** Documents whose content stood before, in order. */
  public List<Duplicate> duplicates() {
    return Collections.unmodifiableList(duplicates);
  }

  /** Folders of results that lie among the documents. */
  public List<String> setAside() {
    return Collections.unmodifiableList(setAside);
  }

  /** Paths that led to no bytes: no right to read them, or gone meanwhile. */
  public List<String> unreachable() {
    return Collections.unmodifiableList(unreachable);
  }

  /** How many findings have at least this severity. */
  public long findings(Severity least) {
    return rules.values().stream()
        .flatMap(c -> c.findings().entrySet().stream())
        .filter(e -> rank(e.getKey()) >= least.ordinal())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static int rank(String code) {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(code)) {
        return severity.ordinal();
      }
    }
    throw new IllegalArgumentException("not a severity: " + code);
  }
}
