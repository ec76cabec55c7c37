package org.contreseing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;

/**
 * Cuts two versions into sections. A cut that only one outline has, because the other file shows
 * its headings less well, is made in both where the words around it are the same.
 */
final class Sections {

  // As many words of a heading must agree before a cut is carried over.
  private static final int SURE = 5;
  private static final Pattern CLOSING =
      Pattern.compile("[\\p{Pf}\\p{Pe}\"'.:;,!?*\\x{A0} ]{1,8}(?=\\s|$)");

  private final Tokens cutter;

  Sections(Tokens cutter) {
    this.cutter = cutter;
  }

  /** Where the outline of a version cuts it. */
  List<Cut> cuts(Version version) {
    Outline outline = version.agreement().outline();
    Map<Integer, Cut> cuts = new TreeMap<>();
    zone(cuts, version, outline.parties(), Section.Kind.PARTIES);
    zone(cuts, version, outline.recitals(), Section.Kind.RECITALS);
    zone(cuts, version, outline.signature(), Section.Kind.SIGNATURE);
    outline.annexes().forEach(a -> annex(cuts, version, a));
    outline.articles().stream()
        .filter(a -> a.level() == 1)
        .forEach(a -> article(cuts, version, a, ""));
    outline.articles().stream()
        .filter(a -> a.level() == 1)
        .forEach(a -> between(cuts, version, a.span().end()));
    cuts.putIfAbsent(0, new Cut(0, Section.Kind.TITLE, "", "", 0, 0));
    if (version.notes() < version.tokens().size()) {
      cuts.put(version.notes(), new Cut(version.notes(), Section.Kind.NOTES, "", "", 0, 0));
    }
    return List.copyOf(cuts.values());
  }

  private static void zone(Map<Integer, Cut> cuts, Version version, Span zone, Section.Kind kind) {
    int at = version.indexOf(zone.start());
    if (!zone.isEmpty() && at < version.notes()) {
      cuts.put(at, new Cut(at, kind, "", "", 0, 0));
    }
  }

  /** What stands behind an article and belongs to none: "TITRE II – FONCTIONNEMENT". */
  private static void between(Map<Integer, Cut> cuts, Version version, int end) {
    int at = version.indexOf(end);
    if (at < version.notes()) {
      cuts.putIfAbsent(at, new Cut(at, Section.Kind.HEADING, "", line(version, at), 0, 0));
    }
  }

  private static String line(Version version, int at) {
    int start = version.tokens().get(at).span().start();
    int end = Math.min(version.agreement().outline().whole().end(), start + 90);
    String[] lines = version.slice(new Span(start, Math.max(start, end))).split("\\R", 2);
    return lines[0].strip();
  }

  private void annex(Map<Integer, Cut> cuts, Version version, Annex annex) {
    int at = version.indexOf(annex.span().start());
    if (at < version.notes()) {
      int head = version.indexOf(annex.headingSpan().end()) - at;
      cuts.put(
          at,
          new Cut(at, Section.Kind.ANNEX, annex.label(), annex.heading(), 0, Math.max(0, head)));
    }
    annex.articles().stream()
        .filter(a -> a.level() == 1)
        .forEach(a -> article(cuts, version, a, annex.label()));
  }

  private void article(Map<Integer, Cut> cuts, Version version, Article article, String annex) {
    int at = version.indexOf(article.span().start());
    if (at >= version.notes()) {
      return;
    }
    int head = Math.max(0, version.indexOf(article.headingSpan().end()) - at);
    int label = label(version, at, article.label());
    Section.Kind kind = annex.isEmpty() ? Section.Kind.ARTICLE : Section.Kind.ANNEX;
    cuts.put(at, new Cut(at, kind, article.number(), article.heading(), label, head));
  }

  /** How many tokens the number of an article takes, when it stands there as printed. */
  private int label(Version version, int at, String printed) {
    List<String> words = cutter.keys(printed);
    int end = Math.min(version.notes(), at + words.size());
    return version.keys().subList(at, end).equals(words) ? words.size() : 0;
  }

  /**
   * The cuts of one version, and those of the other whose words it has at the same place.
   *
   * @param places for each token of the other version its place in this one, -1 for none
   */
  static List<Cut> joined(List<Cut> own, List<Cut> others, int[] places) {
    Map<Integer, Cut> joined = new TreeMap<>();
    own.forEach(c -> joined.put(c.at(), c));
    for (Cut cut : others) {
      // every version starts at its start, and has its notes at its end
      if (cut.at() > 0 && cut.kind() != Section.Kind.NOTES && holds(cut, places)) {
        joined.putIfAbsent(places[cut.at()], cut.movedTo(places[cut.at()]));
      }
    }
    return new ArrayList<>(joined.values());
  }

  private static boolean holds(Cut cut, int[] places) {
    int needed = Math.max(SURE, cut.head());
    if (cut.at() + needed > places.length || places[cut.at()] < 0) {
      return false;
    }
    for (int i = 1; i < needed; i++) {
      if (places[cut.at() + i] != places[cut.at()] + i) {
        return false;
      }
    }
    return true;
  }

  /** With the marks that close its last sentence. */
  private static Span closed(Version version, Span span, int to) {
    Matcher marks = CLOSING.matcher(version.slice(version.room(to, to)));
    return span.end() == version.room(to, to).start() && marks.lookingAt()
        ? new Span(span.start(), span.end() + marks.end())
        : span;
  }

  /** The sections that these cuts make; together they are the whole version. */
  static List<Section> of(Version version, List<Cut> cuts) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      int to = i + 1 < cuts.size() ? cuts.get(i + 1).at() : version.tokens().size();
      int body = Math.min(to, cut.at() + cut.label());
      Span span = closed(version, version.span(cut.at(), to), to);
      sections.add(new Section(cut.kind(), cut.number(), cut.heading(), span, cut.at(), body, to));
    }
    return sections;
  }
}
