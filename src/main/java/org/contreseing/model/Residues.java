package org.contreseing.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.Residue.Kind;

/** Tells what the container still holds of the drafting, from the traces of the text. */
final class Residues {

  /** More places than these are told as one. */
  private static final int MANY = 5;

  private static final int SHOWN = 4;
  private static final int LONGEST = 60;

  /** What browsers write around a form that was copied; nobody wrote it. */
  private static final Pattern COPIED =
      Pattern.compile("(?i)(?:(?:haut|bas) du formulaire|(?:top|bottom) of form)");

  private final Agreement agreement;
  private final Outline outline;
  private final boolean first;

  private Residues(Agreement agreement) {
    this.agreement = agreement;
    this.outline = agreement.outline();
    this.first = outline.part().orElse(1) == 1;
  }

  static List<Residue> of(Agreement agreement) {
    Residues residues = new Residues(agreement);
    return Stream.of(
            residues.tracked(),
            residues.told(Kind.COMMENT, "", t -> true, Trace.Kind.COMMENT),
            residues.told(Kind.HIDDEN_TEXT, "", Residues::isWritten, Trace.Kind.HIDDEN_TEXT),
            residues.unseen(),
            residues.fields(),
            new PageResidues(agreement).all(),
            residues.files(),
            first(residues, agreement))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Residue> first(Residues residues, Agreement agreement) {
    return residues.first ? new ReadingResidues(agreement).all() : List.of();
  }

  /** The traces of some kinds in this agreement, in the order of the text. */
  private List<Trace> traces(Trace.Kind... kinds) {
    Set<Trace.Kind> wanted = Set.of(kinds);
    return outline.source().traces().stream()
        .filter(t -> wanted.contains(t.kind()) && isHere(t.span().start()))
        .sorted(java.util.Comparator.comparing(Trace::span))
        .toList();
  }

  private boolean isHere(int offset) {
    Span whole = outline.whole();
    return outline.part().isEmpty() || offset >= whole.start() && offset <= whole.end();
  }

  private List<Residue> tracked() {
    List<List<Trace>> places = new ArrayList<>();
    for (Trace next : traces(Trace.Kind.TRACKED_INSERTION, Trace.Kind.TRACKED_DELETION)) {
      if (places.isEmpty() || !touches(places.get(places.size() - 1), next)) {
        places.add(new ArrayList<>());
      }
      places.get(places.size() - 1).add(next);
    }
    List<Residue> all = places.stream().map(Residues::change).toList();
    return few(all, "many");
  }

  private static boolean touches(List<Trace> place, Trace next) {
    return next.span().start() <= place.get(place.size() - 1).span().end() + 1;
  }

  private static Residue change(List<Trace> place) {
    List<String> added = details(place, Trace.Kind.TRACKED_INSERTION);
    List<String> removed = details(place, Trace.Kind.TRACKED_DELETION);
    String variant = removed.isEmpty() ? "" : added.isEmpty() ? "deleted" : "replaced";
    Span span = place.stream().map(Trace::span).reduce(Span::cover).orElseThrow();
    return new Residue(Kind.TRACKED_CHANGE, variant, span, added, removed, 1);
  }

  private static List<String> details(List<Trace> place, Trace.Kind kind) {
    return place.stream().filter(t -> t.kind() == kind).map(t -> brief(t.detail())).toList();
  }

  private List<Residue> unseen() {
    return Stream.of(
            told(Kind.UNSEEN_TEXT, "", Residues::isWritten, Trace.Kind.PALE_TEXT),
            told(Kind.UNSEEN_TEXT, "tiny", Residues::isWritten, Trace.Kind.TINY_TEXT),
            told(Kind.UNSEEN_TEXT, "outside", Residues::isWritten, Trace.Kind.OUTSIDE_TEXT),
            told(Kind.UNSEEN_TEXT, "invisible", Residues::isWritten, Trace.Kind.INVISIBLE_TEXT),
            told(Kind.UNSEEN_TEXT, "covered", Residues::isWritten, Trace.Kind.COVERED_TEXT))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isWritten(Trace trace) {
    return trace.detail().codePoints().filter(Character::isLetterOrDigit).count() >= 2
        && !COPIED.matcher(trace.detail().strip()).matches();
  }

  /** Fields that no blank of the text tells already. */
  private List<Residue> fields() {
    Predicate<Trace> untold =
        t -> agreement.placeholders().stream().noneMatch(p -> p.span().overlaps(t.span()));
    return Stream.of(
            told(Kind.MERGE_FIELD, "", untold, Trace.Kind.MERGE_FIELD),
            told(Kind.EMPTY_FIELD, "", untold, Trace.Kind.EMPTY_FIELD),
            brokenFields())
        .flatMap(List::stream)
        .toList();
  }

  private List<Residue> brokenFields() {
    List<Residue> broken =
        agreement.placeholders().stream()
            .filter(Placeholder::broken)
            .map(p -> residue(Kind.BROKEN_FIELD, "", p.span(), List.of(p.token())))
            .toList();
    return few(broken, "");
  }

  /** What the file carries, told once for all of a kind. */
  private List<Residue> files() {
    return Stream.of(
            once(Kind.MACRO, Trace.Kind.MACRO),
            once(Kind.EXTERNAL_LINK, Trace.Kind.EXTERNAL_LINK),
            once(Kind.EMBEDDED_FILE, Trace.Kind.EMBEDDED_FILE),
            once(Kind.METADATA, Trace.Kind.METADATA))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Residue> once(Kind kind, Trace.Kind of) {
    List<Trace> found = first ? ofFile(of) : List.of();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Residue(
                kind,
                "",
                Span.at(outline.whole().start()),
                shown(found.stream().map(Trace::detail)),
                List.of(),
                found.size()));
  }

  private List<Trace> ofFile(Trace.Kind kind) {
    return outline.source().traces().stream().filter(t -> t.kind() == kind).toList();
  }

  private List<Residue> told(
      Kind kind, String variant, Predicate<Trace> counts, Trace.Kind traced) {
    List<Residue> all =
        traces(traced).stream()
            .filter(counts)
            .map(t -> residue(kind, variant, t.span(), List.of(words(t))))
            .toList();
    return few(all, variant);
  }

  /** What a trace says, without who says it. */
  private static String words(Trace trace) {
    String author = trace.author().orElse("") + ":";
    return author.length() > 1 && trace.detail().startsWith(author)
        ? trace.detail().substring(author.length()).strip()
        : trace.detail();
  }

  static Residue residue(Kind kind, String variant, Span span, List<String> shown) {
    return new Residue(kind, variant, span, shown(shown.stream()), List.of(), 1);
  }

  /** All of them, or one for all when there are many. */
  static List<Residue> few(List<Residue> all, String many) {
    if (all.size() <= MANY) {
      return all;
    }
    Residue one = all.get(0);
    List<String> shown = shown(all.stream().flatMap(r -> r.shown().stream()));
    List<String> removed = shown(all.stream().flatMap(r -> r.removed().stream()));
    return List.of(new Residue(one.kind(), many, one.span(), shown, removed, all.size()));
  }

  private static List<String> shown(Stream<String> words) {
    Set<String> shown = new LinkedHashSet<>();
    words.map(Residues::brief).filter(w -> !w.isEmpty()).forEach(shown::add);
    return shown.stream().limit(SHOWN).toList();
  }

  private static String brief(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
  }
}
