package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects what Tika finds on the pages of a PDF. A PDF knows letters at places only, so where a
 * paragraph ends is always a guess, which {@link PdfParagraphs} mends.
 */
final class PdfBlocks extends DefaultHandler {

  private final int maxCharacters;
  private final List<List<String>> pages = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private long collected;
  private int depthInForm;
  private boolean inPage;

  PdfBlocks(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    close();
    String kind = attributes.getValue("class");
    if (localName.equals("div") && "page".equals(kind)) {
      pages.add(new ArrayList<>());
      inPage = true;
    }
    if (depthInForm > 0 || "acroform".equals(kind)) {
      depthInForm++;
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    close();
    depthInForm -= depthInForm > 0 ? 1 : 0;
    if (localName.equals("div") && depthInForm == 0) {
      inPage = false;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadFailure(Reason.TIMEOUT);
    }
    collected += length;
    if (collected > maxCharacters) {
      throw new ReadFailure(Reason.TOO_LARGE, "> " + maxCharacters);
    }
    open.append(characters, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  private void close() {
    if (!open.toString().isBlank()) {
      if (depthInForm > 0) {
        fields.add(open.toString());
      } else if (inPage) {
        pages.get(pages.size() - 1).add(open.toString());
      }
    }
    open.setLength(0);
  }

  /** What stands on the pages, in order. */
  List<PageText> pages() {
    return pages.stream().map(PageText::written).toList();
  }

  /** Writes the filled-in fields, which lie over the pages and not in them. */
  void writeFields(TextAssembler text) {
    for (String field : fields) {
      text.begin(Shape.of(Kind.LIST_ITEM, 1));
      text.append(field.strip());
      text.end();
      text.trace(Trace.Kind.FORM_FIELD, text.position(), field.strip());
    }
  }
}
