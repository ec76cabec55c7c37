package org.contreseing.annotate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.contreseing.extract.Place;
import org.contreseing.extract.Traced;
import org.contreseing.model.Block;
import org.contreseing.model.Span;

/**
 * Writes notes as the annotations of an ODT, in its package or flat. They stand anywhere in the
 * words of a paragraph; those of notes, fields and drawings around these, and those of headers and
 * footers at the start of the text.
 */
final class OpenCopy {

  private static final String CONTENT = "content.xml";
  private static final Set<String> WORDS = Set.of("p", "h", "span", "a", "meta");
  private static final Set<String> CLOSED =
      Set.of("note", "custom-shape", "rect", "ellipse", "polygon", "line", "path", "connector");

  private final Traced traced;
  private final Notes words;
  private final byte[] original;
  private final boolean flat;
  private final Charsets read;
  private final XmlPart content;
  private final OpenAnnotations annotations;
  private final Edits edits = new Edits();

  OpenCopy(byte[] original, Traced traced, Request request) {
    this.traced = traced;
    this.words = new Notes(request.language());
    this.original = original;
    this.flat = traced.form() == Traced.Form.FLAT_ODT;
    this.read = Charsets.read(flat ? original : new ZipCopy(original).read(CONTENT).orElseThrow());
    this.content = new XmlPart(read.text());
    this.annotations = new OpenAnnotations(content, request.on());
  }

  /** The copy's bytes. */
  byte[] write(List<Note> notes) {
    notes.forEach(this::write);
    byte[] written = read.bytes(edits.apply(content.text()));
    if (flat) {
      return written;
    }
    ZipCopy copy = new ZipCopy(original);
    if (!notes.isEmpty()) {
      copy.put(CONTENT, written);
    }
    return copy.bytes();
  }

  private void write(Note note) {
    Optional<Block.Kind> margin = margin(note.span());
    Span span = margin.isPresent() ? Span.at(0) : note.span();
    Note said =
        margin.map(m -> words.elsewhere(note, m, traced.text().slice(note.span()))).orElse(note);
    Passage.of(span, traced, flat ? "" : CONTENT).ifPresent(passage -> write(said, passage));
  }

  private Optional<Block.Kind> margin(Span span) {
    return traced.text().blocks().stream()
        .filter(b -> b.span().contains(span.start()))
        .map(Block::kind)
        .filter(k -> k == Block.Kind.PAGE_HEADER || k == Block.Kind.PAGE_FOOTER)
        .findFirst();
  }

  private void write(Note note, Passage passage) {
    Optional<XmlElement> around = closed(passage.first());
    Note said =
        around
            .filter(holder -> !passage.point())
            .map(holder -> words.elsewhere(note, kind(holder), traced.text().slice(note.span())))
            .orElse(note);
    OptionalInt start = offset(passage.first(), passage.point() && !passage.before());
    OptionalInt end = passage.point() ? start : offset(last(passage), true);
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    if (end.getAsInt() <= start.getAsInt()) {
      edits.insert(start.getAsInt(), annotations.point(said));
    } else {
      OpenAnnotations.Marks marks = annotations.stretch(said);
      edits.insert(start.getAsInt(), marks.start());
      edits.insertFirst(end.getAsInt(), marks.end());
    }
  }

  private static Block.Kind kind(XmlElement holder) {
    return holder.is("note") ? Block.Kind.NOTE : Block.Kind.PARAGRAPH;
  }

  // An annotation does not go from one cell of a table into another.
  private Place last(Passage passage) {
    return cell(passage.first()).equals(cell(passage.last())) ? passage.last() : passage.first();
  }

  private Optional<XmlElement> cell(Place place) {
    return content.elementOf(place).flatMap(e -> e.nearest(c -> c.is("table-cell")));
  }

  /** What the character stands in where no annotation can stand, the outermost of it. */
  private Optional<XmlElement> closed(Place place) {
    return content
        .elementOf(place)
        .flatMap(
            e ->
                e.outwards()
                    .filter(o -> CLOSED.contains(o.local()))
                    .filter(o -> !(place.isElement() && o == e))
                    .reduce((in, out) -> out));
  }

  private OptionalInt offset(Place place, boolean after) {
    Optional<XmlElement> element = content.elementOf(place);
    Optional<XmlElement> holder =
        closed(place)
            .or(() -> element.filter(e -> place.isElement() || !WORDS.contains(e.local())));
    if (holder.isPresent()) {
      return OptionalInt.of(after ? holder.get().end() : holder.get().start());
    }
    OptionalInt offset = content.offset(place);
    return after && offset.isPresent() ? OptionalInt.of(content.after(offset.getAsInt())) : offset;
  }
}
