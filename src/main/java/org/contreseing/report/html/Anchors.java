package org.contreseing.report.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Article;
import org.contreseing.model.Finding;
import org.contreseing.report.Point;

/** Names of places on a page; several agreements on one page have different prefixes. */
public final class Anchors {

  private final String prefix;
  private final Map<Finding, Integer> numbers = new IdentityHashMap<>();

  public Anchors(String prefix, List<Point> points) {
    this.prefix = prefix;
    for (Point point : points) {
      numbers.put(point.finding(), numbers.size() + 1);
      point.consequences().forEach(c -> numbers.put(c, numbers.size() + 1));
    }
  }

  /** The passage of a finding in the text. */
  public String passage(Finding finding) {
    return prefix + "p" + numbers.get(finding);
  }

  /** The note of a finding beside the text. */
  public String note(Finding finding) {
    return prefix + "n" + numbers.get(finding);
  }

  public String article(Article article) {
    return prefix + "a" + article.ordinal();
  }

  /** The text block of that rank. */
  String block(int rank) {
    return prefix + "b" + rank;
  }

  public String section(String name) {
    return prefix + name;
  }
}
