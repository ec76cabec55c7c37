package org.contreseing.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The automatic numbers of a DOCX, counted as Word counts: every list instance over one definition
 * goes on counting where the last one stopped, unless it restarts a level. One document, one
 * instance, asked in document order.
 */
final class DocxNumbering {

  private final DocxNumberingPart part;
  private final DocxStyles styles;
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  DocxNumbering(DocxNumberingPart part, DocxStyles styles) {
    this.part = part;
    this.styles = styles;
  }

  /**
   * The label of the next paragraph of a list level; "" when the list is unknown (0 takes a
   * paragraph out of its list).
   */
  String next(String numId, int level) {
    var instance = part.instances.get(numId);
    var definition = definition(numId);
    if (instance == null || definition.isEmpty() || level >= NumberingLevel.COUNT) {
      return "";
    }
    String key = instance.definition;
    ListCounter counter = counters.computeIfAbsent(key, k -> new ListCounter());
    if (started.add(numId)) {
      instance.starts.forEach(counter::restart);
    }
    List<NumberingLevel> levels = new ArrayList<>(definition.get().levels);
    instance.levels.forEach(levels::set);
    return counter.next(level, levels);
  }

  /**
   * The level at which a style numbers its paragraphs: the one that names the style, else the one
   * the style states.
   */
  int levelOf(String numId, String style) {
    var levels = definition(numId).map(d -> d.levels).orElse(List.of());
    for (int i = 0; i < levels.size(); i++) {
      if (!style.isEmpty() && levels.get(i).paragraphStyle().equals(style)) {
        return i;
      }
    }
    return styles.numberingLevel(style).orElse(0);
  }

  private Optional<DocxNumberingPart.Definition> definition(String numId) {
    String id = numId;
    // A definition may point to a numbering style, which points to another list; two such steps
    // never make sense
    for (int step = 0; step < 2 && part.instances.containsKey(id); step++) {
      var found = part.definitions.get(part.instances.get(id).definition);
      if (found == null || found.styleLink.isEmpty()) {
        return Optional.ofNullable(found);
      }
      id = styles.numbering(found.styleLink).orElse("");
    }
    return Optional.empty();
  }
}
