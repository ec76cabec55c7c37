package org.contreseing.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.extract.Extractor;
import org.contreseing.extract.Traced;
import org.contreseing.extract.Tracer;
import org.contreseing.model.Block;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes at some words of every paragraph of fifteen agreements, read back by our own readers. */
class EveryPassageTest {

  private static final Request REQUEST =
      new Request(Language.FR, LocalDate.of(2026, 11, 22), false);

  static Stream<Path> documents() throws IOException {
    return Files.list(Path.of("src/test/formats"))
        .filter(p -> p.toString().endsWith(".docx") || p.toString().endsWith(".odt"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyNoteStandsOnItsWordsAndNoOtherWordChanges(Path file) throws IOException {
    Document document = new Document(file.toString(), Files.readAllBytes(file));
    Traced traced = new Tracer().trace(document).orElseThrow();
    assertThat(traced.text()).isEqualTo(read(document));
    List<Note> notes = notes(traced.text());
    SourceText copy = read(new Document("copy", copy(document, traced, notes)));
    assertThat(copy.content()).isEqualTo(traced.text().content());
    assertThat(copy.blocks()).isEqualTo(traced.text().blocks());
    assertThat(marked(copy)).isEqualTo(wanted(traced, notes));
  }

  private static byte[] copy(Document document, Traced traced, List<Note> notes) {
    return traced.form() == Traced.Form.DOCX
        ? new WordCopy(document.bytes(), traced, REQUEST).write(notes)
        : new OpenCopy(document.bytes(), traced, REQUEST).write(notes);
  }

  private static SourceText read(Document document) {
    return ((Extracted) Extractor.standard().extract(document)).text();
  }

  // Two notes a paragraph: some words in it, and from its last word into the next paragraph.
  private static List<Note> notes(SourceText text) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < text.blocks().size(); i++) {
      Block block = text.blocks().get(i);
      Span span = block.span();
      if (block.kind().name().startsWith("PAGE_") || block.kind() == Block.Kind.NOTE) {
        continue;
      }
      int third = span.length() / 3;
      Span middle = new Span(span.start() + third, span.end() - third);
      notes.add(note(trimmed(middle, text), notes.size()));
      boolean flows = block.cell().isEmpty() && i + 1 < text.blocks().size();
      if (flows && text.blocks().get(i + 1).cell().isEmpty()) {
        Span next = text.blocks().get(i + 1).span();
        if (!text.blocks().get(i + 1).kind().name().startsWith("PAGE_")
            && text.blocks().get(i + 1).kind() != Block.Kind.NOTE) {
          notes.add(note(new Span(span.end() - 1, next.end()), notes.size()));
        }
      }
    }
    return notes;
  }

  private static Note note(Span span, int number) {
    return new Note(span, Severity.INFO, "N" + number + ".", List.of("<&\"é\u0001 ]]>"));
  }

  private static Span trimmed(Span span, SourceText text) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1 && Character.isWhitespace(text.content().charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(text.content().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static List<String> wanted(Traced traced, List<Note> notes) {
    return notes.stream().map(n -> n.head() + " " + placed(traced, n.span())).sorted().toList();
  }

  // The number of a list has no place of its own: the paragraph is marked that it stands before.
  private static String placed(Traced traced, Span span) {
    int[] placed =
        IntStream.range(span.start(), span.end())
            .filter(i -> traced.origins().at(i).isPresent())
            .toArray();
    if (placed.length == 0) {
      Block block =
          traced.text().blocks().stream()
              .filter(b -> b.span().contains(span))
              .findFirst()
              .orElseThrow();
      return placed(traced, block.span());
    }
    return bare(traced.text().slice(new Span(placed[0], placed[placed.length - 1] + 1)));
  }

  private static List<String> marked(SourceText copy) {
    return copy.traces().stream()
        .filter(t -> t.kind() == Trace.Kind.COMMENT)
        .map(t -> head(t.detail()) + " " + bare(copy.slice(t.span())))
        .sorted()
        .toList();
  }

  private static String head(String comment) {
    int start = comment.indexOf('N', comment.indexOf(':'));
    return comment.substring(start, comment.indexOf('.', start) + 1);
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", "");
  }
}
