package org.contreseing.report;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to tell about the rules that were applied, for reports that explain them. A rule is
 * read when it is asked for: most reports speak of few. Safe for use by several threads.
 */
public final class Handbook {

  /** Tells nothing. */
  public static final Handbook NONE = new Handbook(List.of(), Map.of());

  private final SortedSet<String> ids;
  private final Function<String, RuleNote> note;
  private final Map<String, RuleNote> told = new ConcurrentHashMap<>();
  private final Map<String, String> chapters;

  /**
   * @param chapters what chapters are called, by the letters that begin the ids of their rules
   */
  public Handbook(Collection<RuleNote> rules, Map<String, String> chapters) {
    this(
        rules.stream().map(RuleNote::id).toList(),
        rules.stream().collect(Collectors.toUnmodifiableMap(RuleNote::id, Function.identity()))
            ::get,
        chapters);
  }

  /**
   * @param ids of all rules
   * @param note tells about one of them
   * @param chapters what chapters are called, by the letters that begin the ids of their rules
   */
  public Handbook(
      Collection<String> ids, Function<String, RuleNote> note, Map<String, String> chapters) {
    this.ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    this.note = note;
    this.chapters = Map.copyOf(chapters);
  }

  /** All rules, by id. */
  public List<RuleNote> rules() {
    return ids.stream().map(id -> rule(id).orElseThrow()).toList();
  }

  public Optional<RuleNote> rule(String id) {
    return ids.contains(id) ? Optional.of(told.computeIfAbsent(id, note)) : Optional.empty();
  }

  /** What a chapter is called; its letters where nothing is told. */
  public String chapter(String code) {
    return chapters.getOrDefault(code, code);
  }

  /** The letters of the chapter to which a rule belongs; the whole id when it has none. */
  public static String chapterOf(String rule) {
    int dash = rule.indexOf('-');
    return dash > 0 ? rule.substring(0, dash) : rule;
  }
}
