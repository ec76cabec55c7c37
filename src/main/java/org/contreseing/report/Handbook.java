package org.contreseing.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is to tell about the rules that were applied, for reports that explain them. */
public final class Handbook {

  /** Tells nothing. */
  public static final Handbook NONE = new Handbook(List.of(), Map.of());

  private final SortedMap<String, RuleNote> rules = new TreeMap<>();
  private final Map<String, String> chapters;

  /**
   * @param chapters what chapters are called, by the letters that begin the ids of their rules
   */
  public Handbook(Collection<RuleNote> rules, Map<String, String> chapters) {
    rules.forEach(r -> this.rules.put(r.id(), r));
    this.chapters = Map.copyOf(chapters);
  }

  /** All rules, by id. */
  public List<RuleNote> rules() {
    return List.copyOf(rules.values());
  }

  public Optional<RuleNote> rule(String id) {
    return Optional.ofNullable(rules.get(id));
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
