package org.contreseing.formats;

import java.util.Collections;
import java.util.List;

/** Writes a document in Markdown. */
final class MarkdownFile {

  private final StringBuilder out = new StringBuilder();

  private MarkdownFile() {}

  static String of(List<Part> parts) {
    MarkdownFile file = new MarkdownFile();
    for (int i = 0; i < parts.size(); i++) {
      boolean tight =
          i > 0
              && parts.get(i).getClass() == parts.get(i - 1).getClass()
              && (parts.get(i) instanceof Part.Item || parts.get(i) instanceof Part.Entry);
      file.out.append(i == 0 || tight ? "" : "\n");
      file.write(parts.get(i));
    }
    return file.out.toString();
  }

  private void write(Part part) {
    if (part instanceof Part.Title title) {
      line("# " + Words.plain(title.lines().get(0)));
      title.lines().stream().skip(1).forEach(words -> line("\n*" + Words.plain(words) + "*"));
    } else if (part instanceof Part.Numbered numbered) {
      String signs = "#".repeat(numbered.level() + 1) + " ";
      line((numbered.title() ? signs : "") + numbered.label() + Words.plain(numbered.words()));
    } else if (part instanceof Part.Paragraph paragraph) {
      line(String.join("  \n", paragraph.lines()));
    } else if (part instanceof Part.Item item) {
      line((item.isNumbered() ? item.mark() : "-") + " " + item.words());
    } else if (part instanceof Part.Entry entry) {
      line("- " + entry.words());
    } else if (part instanceof Part.Table table) {
      table(table);
    }
  }

  private void table(Part.Table table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> row = table.rows().get(r);
      String padding = " |".repeat(columns - row.size());
      line("| " + String.join(" | ", row) + " |" + padding);
      if (r == 0) {
        line("|" + String.join("|", Collections.nCopies(columns, "---")) + "|");
      }
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
