package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds parties by name with a verb that does not go with their number. The names are compared one
 * by one: an expression of all names of an agreement would be read once and cost more than all
 * sentences.
 */
final class PartyVerbs {

  private static final String THE_WORD = "(?:[Ll]e\\s+|[Ll]a\\s+|[Ll]')";
  private static final Finder THE = Wording.exact(THE_WORD);
  private static final Finder OPENING = Wording.exact(AccordReader.OPENING + THE_WORD);
  private static final Finder CLAUSE =
      Wording.exact("(?:^\\W{0,6}|[,:;]\\s+|\\b[Qq]ue\\s+|\\b[Qq]u')");
  private static final Finder COMMA = Wording.exact(",\\s+");
  private static final Finder AND = Wording.exact(",?\\s+et\\s+");

  /** Parties set apart by commas before the last two. */
  private static final int MOST = 6;

  private final List<String[]> names;
  private final Finder singular;
  private final Finder plural;

  /**
   * @param names longest first
   * @param singular what follows a subject, to the end of a verb that goes with one
   * @param plural the same of one that goes with several
   */
  PartyVerbs(List<String> names, Finder singular, Finder plural) {
    this.names = names.stream().map(n -> n.split("\\s+")).toList();
    this.singular = singular;
    this.plural = plural;
  }

  /** One party that opens a sentence, with a verb in the plural. */
  List<Span> alone(String sentence) {
    Search opening = OPENING.matcher(sentence);
    return opening.lookingAt()
        ? ends(sentence, opening.end()).stream()
            .map(end -> after(plural, sentence, end))
            .filter(OptionalInt::isPresent)
            .limit(1)
            .map(end -> new Span(0, end.getAsInt()))
            .toList()
        : List.of();
  }

  /** Several parties with a verb in the singular. */
  List<Span> together(String sentence) {
    List<Span> found = new ArrayList<>();
    Search clause = CLAUSE.matcher(sentence);
    int from = 0;
    while (clause.find()) {
      OptionalInt end =
          clause.start() < from ? OptionalInt.empty() : series(sentence, clause.end(), 0);
      if (end.isPresent()) {
        from = end.getAsInt();
        found.add(new Span(clause.start(), from));
      }
    }
    return found;
  }

  /** Where the verb behind the parties ends that are told from a place on. */
  private OptionalInt series(String text, int at, int before) {
    for (int end : parties(text, at)) {
      OptionalInt next = before < MOST ? after(COMMA, text, end) : OptionalInt.empty();
      OptionalInt all =
          next.isPresent() ? series(text, next.getAsInt(), before + 1) : OptionalInt.empty();
      OptionalInt last = all.isPresent() ? OptionalInt.empty() : after(AND, text, end);
      if (last.isPresent()) {
        all =
            parties(text, last.getAsInt()).stream()
                .map(e -> after(singular, text, e))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
      }
      if (all.isPresent()) {
        return all;
      }
    }
    return OptionalInt.empty();
  }

  private List<Integer> parties(String text, int at) {
    List<Integer> ends = new ArrayList<>();
    after(THE, text, at).ifPresent(end -> ends.addAll(ends(text, end)));
    ends.addAll(ends(text, at));
    return ends;
  }

  private static OptionalInt after(Finder words, String text, int at) {
    Search found = words.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return found.lookingAt() ? OptionalInt.of(found.end()) : OptionalInt.empty();
  }

  /** Where the names end that stand at a place, longest first. */
  private List<Integer> ends(String text, int at) {
    List<Integer> ends = new ArrayList<>();
    for (String[] name : names) {
      int end = end(text, at, name);
      if (end >= 0) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static int end(String text, int start, String[] words) {
    int at = start;
    for (int i = 0; i < words.length; i++) {
      int word = at;
      while (i > 0 && word < text.length() && isSpace(text.charAt(word))) {
        word++;
      }
      if (i > 0 && word == at || !text.startsWith(words[i], word)) {
        return -1;
      }
      at = word + words[i].length();
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
