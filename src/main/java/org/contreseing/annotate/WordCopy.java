package org.contreseing.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.Place;
import org.contreseing.extract.Traced;
import org.contreseing.model.Block;
import org.contreseing.model.Report;
import org.contreseing.model.Span;

/**
 * Writes notes as the comments of a DOCX. Word knows none in notes, headers, footers and text
 * boxes: there they stand at the reference of the note, the start of the text and around the box,
 * and say so.
 */
final class WordCopy {

  private final Traced traced;
  private final Notes words;
  private final LocalDate day;
  private final ZipCopy zip;
  private final WordPackage parts;
  private final Charsets read;
  private final XmlPart main;
  private final WordCuts cuts;
  private final WordComments comments;
  private final WordMarks marks;

  WordCopy(byte[] original, Traced traced, Request request) {
    this.traced = traced;
    this.words = new Notes(request.language());
    this.day = request.on();
    this.zip = new ZipCopy(original);
    this.parts = new WordPackage(zip);
    this.read = Charsets.read(zip.read(parts.main()).orElseThrow());
    this.main = new XmlPart(read.text());
    this.cuts = new WordCuts(main);
    this.comments = new WordComments(zip, parts, main, request.on());
    this.marks = new WordMarks(main, prefix(), hasStyle());
  }

  private String prefix() {
    return main.first("body").map(b -> b.open().prefix()).orElse("w:");
  }

  private boolean hasStyle() {
    return parts
        .related("styles")
        .flatMap(parts::part)
        .map(styles -> styles.text().contains("\"CommentReference\""))
        .orElse(false);
  }

  /** The copy's bytes, with notes. */
  byte[] write(List<Note> notes) {
    return write(notes, List.of());
  }

  /**
   * The copy's bytes, with notes and with proposed clauses.
   *
   * @param proposing what was found, in the agreements that clauses are proposed to
   */
  byte[] write(List<Note> notes, List<Report> proposing) {
    notes.forEach(this::write);
    Edits edits = new Edits();
    marks.write(edits);
    WordInsertions insertions = new WordInsertions(main, prefix(), day);
    WordProposals proposals = new WordProposals(traced, main, parts.main(), insertions);
    proposing.forEach(report -> proposals.write(report, edits));
    if (!notes.isEmpty()) {
      comments.write(space());
      zip.put(parts.main(), read.bytes(edits.apply(main.text())));
    }
    return zip.bytes();
  }

  private String space() {
    String prefix = prefix();
    String name = prefix.isEmpty() ? "xmlns" : prefix.substring(0, prefix.length() - 1);
    return main.attribute(main.elements().get(0), name).orElseThrow();
  }

  private void write(Note note) {
    Optional<Block.Kind> margin = kind(note.span()).filter(k -> k.name().startsWith("PAGE_"));
    Optional<WordCut[]> called = called(note.span());
    if (called.isPresent()) {
      mark(words.elsewhere(note, Block.Kind.NOTE, quote(note)), called.get()[0], called.get()[1]);
      return;
    }
    Span span = margin.isPresent() ? Span.at(0) : note.span();
    Note said = margin.map(m -> words.elsewhere(note, m, quote(note))).orElse(note);
    Passage.of(span, traced, parts.main()).ifPresent(passage -> write(said, passage));
  }

  private void write(Note note, Passage passage) {
    Optional<WordCut> start =
        passage.point() && !passage.before()
            ? cuts.after(passage.last())
            : cuts.before(passage.first());
    Optional<WordCut> end = passage.point() ? start : cuts.after(passage.last());
    if (start.isPresent() && end.isPresent()) {
      boolean exact = start.get().exact() && end.get().exact();
      Note said = exact ? note : words.elsewhere(note, Block.Kind.PARAGRAPH, quote(note));
      mark(said, start.get(), end.get());
    }
  }

  private void mark(Note note, WordCut one, WordCut other) {
    // The words of a text box come after those of the paragraph that it hangs on.
    WordCut start = one.offset() <= other.offset() ? one : other;
    WordCut end = one.offset() <= other.offset() ? other : one;
    int id = comments.add(note);
    if (start.offset() == end.offset()) {
      marks.point(id, start);
    } else {
      marks.stretch(id, start, end);
    }
  }

  private String quote(Note note) {
    return traced.text().slice(note.span());
  }

  private Optional<Block.Kind> kind(Span span) {
    return traced.text().blocks().stream()
        .filter(b -> b.span().contains(span.start()))
        .map(Block::kind)
        .findFirst();
  }

  /** Around the reference of the note in which a span stands. */
  private Optional<WordCut[]> called(Span span) {
    return kind(span)
        .filter(k -> k == Block.Kind.NOTE)
        .flatMap(k -> place(span))
        .filter(place -> !place.part().equals(parts.main()))
        .flatMap(this::reference)
        .flatMap(WordCuts::holder)
        .map(run -> new WordCut[] {WordCuts.around(run, false), WordCuts.around(run, true)});
  }

  private Optional<Place> place(Span span) {
    Span block =
        traced.text().blocks().stream()
            .map(Block::span)
            .filter(b -> b.contains(span.start()))
            .findFirst()
            .orElse(span);
    for (int i = span.start(); i < block.end(); i++) {
      if (traced.origins().at(i).isPresent()) {
        return traced.origins().at(i);
      }
    }
    return Optional.empty();
  }

  private Optional<XmlElement> reference(Place place) {
    XmlPart notes = parts.part(place.part()).orElseThrow();
    return notes
        .elementOf(place)
        .flatMap(e -> e.nearest(n -> n.is("footnote") || n.is("endnote")))
        .flatMap(note -> reference(note.local() + "Reference", notes.attribute(note, "id")));
  }

  private Optional<XmlElement> reference(String name, Optional<String> id) {
    return main.elements().stream()
        .filter(e -> e.is(name) && main.attribute(e, "id").equals(id))
        .findFirst();
  }
}
