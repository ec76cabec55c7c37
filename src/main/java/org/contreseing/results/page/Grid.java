package org.contreseing.results.page;

import java.util.List;
import org.contreseing.model.Verdict;
import org.contreseing.report.html.Html;

/** A table whose cells know their column's label, so that a telephone can stack them. */
final class Grid {

  private final Html html;
  private final List<String> labels;
  private int column;

  /** Starts it; {@code name} tells what it lists. */
  Grid(Html html, String name, List<String> labels) {
    this.html = html;
    this.labels = labels;
    html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", name);
    html.open("table", "class", "stack").open("thead").open("tr");
    labels.forEach(l -> html.element("th", l, "scope", "col"));
    html.close().close().open("tbody");
  }

  /** Starts a row whose first cell leads to {@code href}. */
  Grid row(String words, String href, String small) {
    html.open("tr").open("th", "scope", "row").element("a", words, "href", href);
    html.element("span", small, "class", "alias").close();
    column = 1;
    return this;
  }

  /** Starts a row whose first cell leads to the agreements in which these words are found. */
  Grid group(String words, String find) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", words, "href", "#agreements", "data-find", find);
    html.close();
    column = 1;
    return this;
  }

  /** Starts a row whose first cell leads nowhere. */
  Grid plain(String words) {
    html.open("tr").element("th", words, "scope", "row");
    column = 1;
    return this;
  }

  Grid cell(String words) {
    return cell(words, "");
  }

  Grid cell(String words, String kind) {
    html.element("td", words, "class", kind, "data-label", labels.get(column++));
    return this;
  }

  Grid count(long number) {
    return cell(String.valueOf(number), "count");
  }

  Grid verdict(Verdict verdict, String words) {
    return cell(words, "tone " + tone(verdict));
  }

  Grid share(long[] counts, String[] kinds, long most) {
    html.open("td", "class", "bar", "data-label", labels.get(column++));
    Share.write(html, counts, kinds, most);
    html.close();
    return this;
  }

  Grid endRow() {
    html.close();
    return this;
  }

  void end() {
    html.close().close().close();
  }

  static String tone(Verdict verdict) {
    return switch (verdict) {
      case CONFORM -> "conform";
      case REVIEW -> "warning";
      case NON_CONFORM -> "error";
      case UNDETERMINED -> "unread";
    };
  }
}
