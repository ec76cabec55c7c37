package org.contreseing.segment;

import java.util.Locale;
import java.util.Optional;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Proposes, for one line, what heading it may be. It sees the line alone; {@link Numbering} decides
 * among the proposals.
 */
final class HeadingGrammar {

  private static final String SEPARATOR = "(?<sep>(?:\\s*(?:[.:;)°/]|[-–—])){0,4}\\s*)";
  private static final Finder ARTICLE =
      Finder.of(
          "^(?<word>ARTICLE|Article|A\\s?R\\s?T\\s?I\\s?C\\s?L\\s?E|ART|Art)(?:\\.|(?!\\p{L}))\\s*(?:[nN]°\\s*)?(?<number>"
              + Numerals.NUMBER
              + ")(?<suffix>"
              + Numerals.SUFFIX
              + ")?"
              + SEPARATOR
              + "(?<rest>.*)$");
  private static final Finder DOTTED =
      Finder.of(
          "^(?<number>\\d{1,2}(?:(?:\\s?\\.\\s?\\d{1,2}){1,3}|\\s?-\\s?\\d{1,2}(?=\\s+\\p{Lu})))(?<sep>(?:\\s*[.:)/–—-]++){0,60}\\s+|$)(?<rest>.*)$");
  private static final Finder ARABIC =
      Finder.of(
          "^(?<sign>§\\s*)?(?<number>\\d{1,2})(?<suffix>\\s?(?i:bis|ter|quater)\\b)?(?<sep>\\s?(?:°?\\s?[.)/]\\s?[-–—]?|°|[-–—:])\\s*|\\s+(?=[\\p{Lu}\\P{L}]+$))(?<rest>\\S.*)$");
  private static final Finder ROMAN =
      Finder.of(
          "^(?<number>[IVX]{1,6})(?<suffix>\\s?(?i:bis|ter|quater)\\b)?(?<sep>\\s?(?:[.)/°]\\s?[-–—]?|[-–—:])\\s*|\\s+(?=[\\p{Lu}\\P{L}]+$))(?<rest>\\S.*)$");
  private static final Finder LETTER =
      Finder.of("^(?<number>[A-H])(?<sep>\\s?[.)/]\\s?[-–—]?\\s+|\\s[-–—]\\s+)(?<rest>\\S.*)$");
  private static final Finder GROUP =
      Finder.of(
          "^(?<word>TITRE|Titre|CHAPITRE|Chapitre|SECTION|Section|PARTIE|Partie|LIVRE|Livre)\\s+(?<number>"
              + Numerals.NUMBER
              + ")"
              + SEPARATOR
              + "(?<rest>.*)$");
  private static final Finder ANNEX =
      Finder.of(
          "^(?:ANNEXE|Annexe|A\\s?N\\s?N\\s?E\\s?X\\s?E)[sS]?\\b\\s*(?:n°\\s*)?(?<number>\\d{1,2}(?!\\d)|[IVX]{1,5}\\b|[A-H]\\b)?"
              + "(?<sep>(?:\\s*[.:)°/–—-]++){0,60}\\s*)(?<rest>.*)$");
  // A title and then the text, on one line: "Objet : La présente…", "Objet.- Le…".
  private static final Finder RUN_IN =
      Finder.of(
          "^(?<title>\\p{L}[^.:;]{1,70}?)\\s?(?::|\\.\\s?[-–—]|\\s[-–—])\\s*(?<text>\\p{Lu}.{30,})$");
  // "Confidentialité. L'agente est tenue à la discrétion…": a few words without a verb, then a
  // sentence with one.
  private static final Finder STOPPED =
      Finder.of("^(?<title>\\p{L}[^.:;]{2,60}?)\\.\\s+(?<text>\\p{Lu}.{30,})$");
  // "Ce que fait la Régie": a title that is a question about the act.
  private static final Finder QUESTION =
      Finder.of("^(?:Ce que|Ce qui|Ce dont|Comment|Qui|Quand|Combien|Pourquoi)\\s[^.]{1,60}$");
  private static final Finder CAPITALS = Finder.of("\\p{Lu}{3,}");
  // "L'Occupante rend le local propre" has a verb that no list holds: a title of more than a few
  // words has no article before it.
  private static final Finder DETERMINED =
      Finder.of(
          "(?iu)(?:(?:la|le|les|un|une|des|chaque|tout|toute|ce|cette|ces|son|sa|ses)\\s|l')");
  private static final int STOPPED_WORDS = 8;
  private static final int TITLE_WORDS = 22;
  private static final int TITLE_LENGTH = 150;
  private static final int COLON_WORDS = 5;

  private HeadingGrammar() {}

  /** What heading a line may be. */
  static Optional<Heading> propose(Line line) {
    String text = line.text();
    if (text.isEmpty() || text.length() > 2000) {
      return Optional.empty();
    }
    return switch (text.charAt(0)) {
      case 'A', 'a' -> article(line).or(() -> annex(line)).or(() -> letter(line));
      case 'T', 'C', 'S', 'P', 'L' -> group(line).or(() -> letter(line)).or(() -> roman(line));
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> dotted(line).or(() -> arabic(line));
      case 'I', 'V', 'X' -> roman(line);
      case 'B', 'D', 'E', 'F', 'G', 'H' -> letter(line);
      case '§' -> arabic(line);
      default -> Optional.empty();
    };
  }

  private static Optional<Heading> article(Line line) {
    Search m = ARTICLE.matcher(Recognised.repaired(line.text()));
    if (!m.matches() || !introduces(m.group("sep"), m.group("rest"), m.group("number"))) {
      return Optional.empty();
    }
    String number = Numerals.normalise(m.group("number"), m.group("suffix"));
    Heading.Style style = number.indexOf('.') >= 0 ? Heading.Style.DOTTED : Heading.Style.ARTICLE;
    String label = line.text().substring(0, m.start("sep")).strip();
    return Optional.of(titled(line, style, number, label, m));
  }

  // "Article 4 de la loi", "Article 12, dans sa rédaction": no heading goes on in lower case
  // without a separator.
  private static boolean introduces(String separator, String rest, String number) {
    if (rest.isEmpty()) {
      return true;
    }
    char first = rest.charAt(0);
    boolean separated = !separator.isBlank();
    boolean opens =
        Character.isUpperCase(first)
            || first == '"'
            || first == '«'
            || first == '['
            || first == '(';
    return separated
        ? opens || Character.isLowerCase(first) && !separator.strip().equals(";")
        : opens && !number.equals("l");
  }

  private static Optional<Heading> dotted(Line line) {
    Search m = DOTTED.matcher(line.text());
    if (!m.matches() || looksLikeDateOrAmount(line.text())) {
      return Optional.empty();
    }
    String number = m.group("number").replaceAll("\\s", "").replace('-', '.');
    return Optional.of(titled(line, Heading.Style.DOTTED, number, m.group("number"), m));
  }

  private static boolean looksLikeDateOrAmount(String text) {
    return text.matches("^\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\b.*")
        || text.matches("^[\\d. ]+(?:€|euros|%|h\\b|km|m²).*");
  }

  private static Optional<Heading> arabic(Line line) {
    Search m = ARABIC.matcher(line.text());
    return m.matches() && opensTitle(m.group("rest"))
        ? Optional.of(
            titled(
                line,
                Heading.Style.ARABIC,
                Numerals.normalise(m.group("number"), m.group("suffix")),
                line.text().substring(0, m.end("number")),
                m))
        : Optional.empty();
  }

  private static Optional<Heading> roman(Line line) {
    Search m = ROMAN.matcher(line.text());
    return m.matches()
            && opensTitle(m.group("rest"))
            && Numerals.roman(m.group("number")).isPresent()
        ? Optional.of(
            titled(
                line,
                Heading.Style.ROMAN,
                Numerals.normalise(m.group("number"), m.group("suffix")),
                m.group("number"),
                m))
        : Optional.empty();
  }

  private static Optional<Heading> letter(Line line) {
    Search m = LETTER.matcher(line.text());
    return m.matches() && opensTitle(m.group("rest"))
        ? Optional.of(titled(line, Heading.Style.LETTER, m.group("number"), m.group("number"), m))
        : Optional.empty();
  }

  private static boolean opensTitle(String rest) {
    return !rest.isEmpty()
        && (Character.isUpperCase(rest.charAt(0))
            || rest.charAt(0) == '"'
            || rest.charAt(0) == '«');
  }

  private static Optional<Heading> group(Line line) {
    Search m = GROUP.matcher(line.text());
    if (!m.matches()
        || line.text().length() > TITLE_LENGTH
        || !m.group("rest").isEmpty() && Character.isLowerCase(m.group("rest").charAt(0))) {
      return Optional.empty();
    }
    return Optional.of(
        titled(
            line,
            Heading.Style.GROUP,
            Numerals.normalise(m.group("number"), null),
            m.group("word"),
            m));
  }

  private static Optional<Heading> annex(Line line) {
    Search m = ANNEX.matcher(line.text());
    if (!m.matches() || line.text().length() > TITLE_LENGTH) {
      return Optional.empty();
    }
    String rest = m.group("rest");
    boolean sentence =
        rest.endsWith(".") && rest.length() > 60 || rest.endsWith(";") || rest.endsWith(",");
    boolean named =
        !rest.isEmpty()
            && m.group("sep").isBlank()
            && Character.isLowerCase(rest.charAt(0))
            && m.group("number") == null
            && (line.words() > 6 || Verbs.conjugated(rest) || rest.endsWith("."));
    if (sentence
        || named && !rest.startsWith("à ") && !rest.startsWith("au ") && !rest.startsWith("de ")) {
      return Optional.empty();
    }
    String number = m.group("number") == null ? "" : m.group("number");
    return Optional.of(new Heading(line, Heading.Style.ANNEX, number, number, rest, line.to()));
  }

  private static Heading titled(
      Line line, Heading.Style style, String number, String label, Search m) {
    String rest = m.group("rest").strip();
    int restAt = line.from() + line.offset() + m.start("rest");
    Search runIn = RUN_IN.matcher(rest);
    if (runIn.matches()
        && isTitle(runIn.group("title"))
        && !isCapitalised(runIn.group("title"), runIn.group("text"))) {
      return new Heading(
          line, style, number, label, runIn.group("title").strip(), restAt + runIn.end("title"));
    }
    Search stopped = STOPPED.matcher(rest);
    if (stopped.matches() && stops(stopped.group("title"), stopped.group("text"))) {
      return new Heading(
          line,
          style,
          number,
          label,
          stopped.group("title").strip(),
          restAt + stopped.end("title"));
    }
    boolean paragraph =
        style == Heading.Style.DOTTED && rest.endsWith(".") && rest.split("\\s+").length > 4;
    return isTitle(rest) && !paragraph
        ? new Heading(line, style, number, label, trimTitle(rest), line.to())
        : new Heading(line, style, number, label, "", restAt);
  }

  // "MODIFICATION – CESSION" over a text: the title goes on behind its dash.
  private static boolean isCapitalised(String title, String text) {
    return title.equals(title.toUpperCase(Locale.ROOT)) && CAPITALS.matcher(text).lookingAt();
  }

  private static boolean stops(String title, String text) {
    boolean abbreviation = title.matches(".*(?:^|\\s)(?:M|Mme|art|n|al|St)$");
    return !abbreviation
        && title.split("\\s+").length <= (DETERMINED.matcher(title).lookingAt() ? 3 : STOPPED_WORDS)
        && isTitle(title)
        && Verbs.conjugated(text);
  }

  /** Whether a stretch reads as a title rather than as a sentence. */
  static boolean isTitle(String text) {
    if (text.isEmpty() || text.length() > TITLE_LENGTH || text.split("\\s+").length > TITLE_WORDS) {
      return text.isEmpty();
    }
    char last = text.charAt(text.length() - 1);
    if (last == ';' || last == ':' && text.split("\\s+").length > COLON_WORDS) {
      return false;
    }
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    boolean sentence = last == '.' && !text.endsWith("etc.") && text.split("\\s+").length > 16;
    return capitals || !sentence && (QUESTION.matcher(text).find() || !Verbs.conjugated(text));
  }

  private static String trimTitle(String title) {
    return title.replaceFirst("\\s*[:.]$", "").strip();
  }
}
