package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * The text of one document, as extracted. Every span of every fact and finding counts in {@link
 * #content()}.
 *
 * @param content the text; of a plain-text or Markdown file exactly the file as decoded (without a
 *     byte order mark)
 * @param blocks its paragraph-like units in order, not overlapping
 * @param traces what the container holds beside the visible text
 * @param pages number of pages, empty when the format has none
 * @param origin whether it was written in the file, or some page recognised from an image
 * @param markup whether Markdown marks may stand in the text and are to be read through
 * @param recognition how well it was recognised; there whenever any page was
 * @param signatures electronic signatures of the file, and fields that wait for one
 */
public record SourceText(
    String content,
    List<Block> blocks,
    List<Trace> traces,
    Optional<Integer> pages,
    Origin origin,
    boolean markup,
    Optional<Recognition> recognition,
    List<ElectronicSignature> signatures) {

  /** Where the letters come from. */
  public enum Origin {
    TEXT,
    OCR
  }

  public SourceText {
    blocks = List.copyOf(blocks);
    traces = List.copyOf(traces);
    signatures = List.copyOf(signatures);
    if (recognition.isPresent() != (origin == Origin.OCR)) {
      throw new IllegalArgumentException("recognised text says how well it was recognised");
    }
  }

  /** A text whose file has no electronic signature. */
  public SourceText(
      String content,
      List<Block> blocks,
      List<Trace> traces,
      Optional<Integer> pages,
      Origin origin,
      boolean markup,
      Optional<Recognition> recognition) {
    this(content, blocks, traces, pages, origin, markup, recognition, List.of());
  }

  /** A text that was written in its file. */
  public SourceText(
      String content,
      List<Block> blocks,
      List<Trace> traces,
      Optional<Integer> pages,
      Origin origin,
      boolean markup) {
    this(content, blocks, traces, pages, origin, markup, Optional.empty());
  }

  /** The same with the electronic signatures of its file. */
  public SourceText signed(List<ElectronicSignature> all) {
    return new SourceText(content, blocks, traces, pages, origin, markup, recognition, all);
  }

  /** Exactly the characters of a span. */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  public Span whole() {
    return new Span(0, content.length());
  }
}
