package org.contreseing.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.contreseing.model.Block;
import org.contreseing.model.Noise;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds what a page carries beside its text: page numbers, running headers and footers, notes,
 * prefecture stamps.
 */
final class Furniture {

  private static final Finder PAGE_NUMBER =
      Finder.of(
          "^(?:[-–—]\\s*)?(?:page|p\\.)?\\s*\\d{1,3}\\s*(?:(?:/|sur|de)\\s*\\d{1,3})?(?:\\s*[-–—])?$",
          Pattern.CASE_INSENSITIVE);
  private static final Finder PAGE_WORD = Finder.of("(?i)page|/|sur|[-–—]");
  private static final Finder STAMP =
      Finder.of(
          "^(?:accus[ée] (?:de )?r[ée]ception|accus[ée] certifi[ée]|acte certifi[ée] ex[ée]cutoire|envoy[ée] en pr[ée]fecture|envoi pr[ée]fecture"
              + "|re[çc]u en pr[ée]fecture|r[ée]ception (?:par le |en )?pr[ée]f|transmis (?:en pr[ée]fecture|au repr[ée]sentant)|publi[ée](?: le| et)"
              + "|publication(?: le|\\s?:| raad)|affich[ée] le|notifi[ée] le|certifi[ée] ex[ée]cutoire|id\\s?:\\s?\\d{3}-|identifiant (?:de l'acte|unique|télétransmission)"
              + "|certificat (?:n°|électronique|de signature)|jeton d'horodatage|empreinte\\s?:|signature électronique qualifiée"
              + "|date de (?:télétransmission|réception|réception préfecture|publication))\\b?.{0,90}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Finder ACKNOWLEDGEMENT =
      Finder.of(
          "^(?:id\\s?:\\s?)?(?:\\d{3}|02[AB])-\\d{9}-\\d{8}-[-_A-Za-z0-9]{1,20}-(?:DE|AR|AI|CC|BF|AU)(?:-\\S*)?(?:\\s{2,}.{0,20})?$",
          Pattern.CASE_INSENSITIVE);
  private static final Finder STAMP_STRONG =
      Finder.of(
          "(?i)pr[ée]f|^certificat|horodat|empreinte|qualifiée|accus[ée]|ex[ée]cutoire|t[ée]l[ée]transmission|ministère de l'intérieur");
  private static final Finder DATE_ALONE =
      Finder.of(
          "^(?:(?:(?:reçu|envoyé|transmis|déposé)\\s)?le\\s)?\\d{2}/\\d{2}/\\d{4}(?:\\s+(?:à\\s)?\\d{1,2}[h:]\\d{2})?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Finder RULE =
      Finder.of("^(?:(?:[-–—*=]\\s?+){3,}+|&nbsp;|\\\\newpage|\\\\pagebreak)$");
  private static final Finder BLANK = Finder.of("[_.…]{3,}");
  private static final Finder COUNTED =
      Finder.of(
          "(?i)(?:\\bpage|\\bp\\.|\\bf°)\\s?(?<page>\\d{1,3})(?:\\s?(?:/|sur)\\s?\\d{1,3})?$|(?<![\\d/])(?<of>\\d{1,3})\\s?(?:/|sur)\\s?\\d{1,3}$");
  private static final int REPEATS = 3;
  private static final int LINES_APART = 12;

  private Furniture() {}

  static List<Noise> find(Lines lines) {
    List<Noise> found = new ArrayList<>();
    stamps(lines, found);
    Set<Integer> running = running(lines);
    for (Line line : lines.all()) {
      switch (line.kind()) {
        case PAGE_HEADER, PAGE_FOOTER -> add(found, Noise.Kind.RUNNING_HEADER, line);
        case NOTE -> add(found, Noise.Kind.NOTE, line);
        default -> {
          if (isPageNumber(lines, line)) {
            add(found, Noise.Kind.PAGE_NUMBER, line);
          } else if (running.contains(line.index()) || RULE.matcher(line.text()).matches()) {
            add(found, Noise.Kind.RUNNING_HEADER, line);
          }
        }
      }
    }
    return found;
  }

  private static void add(List<Noise> found, Noise.Kind kind, Line line) {
    if (!line.isBlank()) {
      found.add(new Noise(kind, line.span()));
    }
  }

  // A number alone on its line is a page number only where a page can end; with a word or a total
  // it says so itself.
  private static boolean isPageNumber(Lines lines, Line line) {
    if (line.isBlank()
        || line.kind() == Block.Kind.TABLE_CELL
        || !PAGE_NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    boolean alone = lines.opensParagraph(line.index()) && lines.closesParagraph(line.index());
    return PAGE_WORD.matcher(line.text()).find() || alone && line.text().length() <= 3;
  }

  // A header or footer of two lines: the page number is behind the other one.
  private static boolean beyond(Lines lines, Line neighbour, int direction) {
    Optional<Line> next =
        direction < 0 ? lines.previousText(neighbour.index()) : lines.nextText(neighbour.index());
    return neighbour.words() <= 14 && next.filter(l -> isPageNumber(lines, l)).isPresent();
  }

  private static Map<String, List<Line>> repeats(Lines lines) {
    Map<String, List<Line>> byText = new HashMap<>();
    for (Line line : lines.all()) {
      boolean candidate =
          line.text().length() >= 8
              && line.text().length() <= 120
              && line.kind() != Block.Kind.TABLE_CELL;
      if (candidate && line.text().chars().filter(Character::isLetter).count() >= 6) {
        byText.computeIfAbsent(signature(line.text()), k -> new ArrayList<>()).add(line);
      }
    }
    return byText;
  }

  private static String signature(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  private static Set<Integer> running(Lines lines) {
    Set<Integer> running = new HashSet<>();
    for (List<Line> same : repeats(lines).values()) {
      if (isRunning(lines, same)) {
        same.forEach(l -> running.add(l.index()));
      }
    }
    return running;
  }

  // A running line comes at least three times, far apart, and is no list item, heading or closing
  // formula.
  private static boolean isRunning(Lines lines, List<Line> same) {
    String text = same.get(0).text();
    if (countsPages(same)) {
      return true;
    }
    boolean sentence =
        text.endsWith(";")
            || text.endsWith(",")
            || text.endsWith(":")
            || BLANK.matcher(text).find();
    if (same.size() < REPEATS
        || sentence
        || !Character.isLetterOrDigit(text.charAt(0))
        || HeadingGrammar.propose(same.get(0)).isPresent()) {
      return false;
    }
    int closest = Integer.MAX_VALUE;
    for (int i = 1; i < same.size(); i++) {
      closest = Math.min(closest, same.get(i).index() - same.get(i - 1).index());
    }
    return closest >= LINES_APART
        && same.stream().filter(l -> atPageEdge(lines, l)).limit(2).count() == 2;
  }

  // "Ville de Lurcy – 1/3", "… – 2/3": the line holds the number of its page itself.
  private static boolean countsPages(List<Line> same) {
    int last = 0;
    for (Line line : same) {
      Search page = COUNTED.matcher(line.text());
      int number =
          page.find()
              ? Integer.parseInt(page.group("page") == null ? page.group("of") : page.group("page"))
              : 0;
      if (number <= last) {
        return false;
      }
      last = number;
    }
    return same.size() > 1;
  }

  // Next to a page number, at a change of page, or in the middle of a sentence.
  private static boolean atPageEdge(Lines lines, Line line) {
    Optional<Line> before = lines.previousText(line.index());
    Optional<Line> after = lines.nextText(line.index());
    boolean numbered =
        before.filter(l -> isPageNumber(lines, l) || beyond(lines, l, -1)).isPresent()
            || after.filter(l -> isPageNumber(lines, l) || beyond(lines, l, 1)).isPresent();
    boolean turns =
        before.filter(l -> l.page() != line.page()).isPresent()
            || after.filter(l -> l.page() != line.page()).isPresent();
    boolean interrupts =
        before.filter(l -> Character.isLetter(l.text().charAt(l.text().length() - 1))).isPresent()
            && after.filter(l -> Character.isLowerCase(l.text().charAt(0))).isPresent();
    return numbered || turns || interrupts;
  }

  // Stamp lines stand together; one of them must name the prefecture, the receipt or the executory
  // character.
  private static void stamps(Lines lines, List<Noise> found) {
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      boolean strong = false;
      while (end < lines.size() && isStampLine(lines.get(end), end > at)) {
        String text = lines.get(end).text();
        strong |= STAMP_STRONG.matcher(text).find() || ACKNOWLEDGEMENT.matcher(text).matches();
        end++;
      }
      if (strong) {
        for (int i = at; i < end; i++) {
          add(found, Noise.Kind.STAMP, lines.get(i));
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isStampLine(Line line, boolean within) {
    String text = line.text();
    return STAMP.matcher(text).matches() && !text.endsWith(".")
        || ACKNOWLEDGEMENT.matcher(text).matches()
        || within && DATE_ALONE.matcher(text).matches();
  }
}
