package org.contreseing.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.contreseing.report.Visible;

/**
 * Builds HTML in which nothing can be forgotten: text and attributes are always escaped, invisible
 * and direction-changing characters are made visible, and every element that was opened is closed
 * in order.
 */
public final class Html {

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element; attributes are pairs of name and value, and an empty value gives a bare
   * attribute.
   */
  public Html open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds only text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element without content, such as {@code input}. */
  public Html empty(String tag, String... attributes) {
    tag(tag, attributes);
    return this;
  }

  public Html text(String text) {
    escape(Visible.text(text));
    return this;
  }

  /** The finished document. */
  public String page() {
    return "<!DOCTYPE html>\n" + fragment();
  }

  /** What was written, every element closed, to stand within a document. */
  public String fragment() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  /** What was written so far, and forgets it; elements stay open. */
  public String drain() {
    String written = out.toString();
    out.setLength(0);
    return written;
  }

  /** Our own style sheet or script, which must reach the page unchanged. */
  public Html asset(String text) {
    out.append(text);
    return this;
  }

  private void tag(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        escape(Visible.line(attributes[i + 1]));
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
