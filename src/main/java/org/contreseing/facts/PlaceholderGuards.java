package org.contreseing.facts;

import java.util.Locale;
import org.contreseing.model.Placeholder.Zone;
import org.contreseing.search.Finder;

/**
 * Tells fields to fill in from what only looks like them: roman numerals, ellipses, quotation marks
 * of editors, HTML tags.
 */
final class PlaceholderGuards {

  private static final Finder ROMAN_BEFORE =
      Wording.of(
          "\\b(?:si[èe]cles?|articles?|titres?|tomes?|chapitres?|annexes?|parties?|livres?|sections?|louis|n°)\\s*(?:n°\\s*)?$");
  private static final Finder ROMAN_AFTER =
      Wording.of("^(?:e|[èe]me)\\b|^\\s?(?:e|[èe]me)?\\s?si[èe]cle");
  private static final Finder EDITORIAL =
      Wording.of("^\\[\\s*(?:sic|\\.{3}|…|\\d{1,3}|x|✓|☐|)\\s*\\]$");
  private static final Finder FIELD =
      Wording.of(
          "^.\\s*(?:[àa]\\s+(?:compl|pr[ée]cis|d[ée]fin|rens|confirm|ins[ée]r)|(?:nom|pr[ée]noms?|dates?|montants?|adresses?|lieu|num[ée]ro|n°|intitul[ée]|qualit[ée]|d[ée]nomination|pr[ée]ciser|ins[ée]rer|indiquer|compl[ée]ter|raison|ville|commune|dur[ée]e|objet|partenaire|titre|signataire|organisme|collectivit[ée])\\b)|[_.…]{2,}|X{2,}");
  private static final Finder TAG = Finder.of("</?[a-z][a-z0-9]*(?:\\s[^>]*)?/?>");
  private static final Finder ACT =
      Wording.of(
          "\\b(?:d[ée]lib[ée]rations?|d[ée]cisions?|arr[êe]t[ée]s?|march[ée]|convention|contrat|SIRET|SIREN|RNA|t[ée]l\\w*)\\b[^.;\\n]{0,30}$");
  private static final Finder AFTER_LABEL = Wording.of("(?:\\betc|,\\s*|;\\s*|\\.\\s*)$");

  /** "A file to fill in" and "undertakes to fill in" leave nothing open. */
  private static final Finder FORM_BEFORE =
      Wording.of(
          "\\b(?:formulaires?|dossiers?|fiches?|documents?|bulletins?|questionnaires?|imprim[ée]s?|grilles?|tableaux?|registres?|supports?|engage\\w*|aide\\w*|tenue?s?|invit\\w+|particip\\w+|contribu\\w+|oblig\\w+|consist\\w+|vis\\w+|veill\\w+|autoris\\w+|habilit\\w+|ser[tv]\\w*|destin\\w+|charg\\w+)\\s*[àÀ]?\\s*$");

  /** Dots that lead the eye to a value on the same line: "Loyer ....... 300 €". */
  private static final Finder LEADER_BEFORE = Finder.of("(?s).*\\p{L}[^.…\\n]{0,4}$");

  private static final Finder LEADER_AFTER =
      Finder.of(
          "(?s)^[ \\t]*(?:\\d[\\d .,]*(?:€|%|EUR|euros?|h\\b|m²|p\\.)|\\d[\\d .,]*(?=\\n|$)|(?:inclus|offert|gratuit|néant|oui|non|compris)\\b).*");

  private PlaceholderGuards() {}

  /** Whether a match of this kind is a field to fill in. */
  static boolean genuine(String kind, String text, int start, int end, Zone zone, boolean glued) {
    String match = text.substring(start, end);
    String before = text.substring(Math.max(0, start - 40), start);
    String after = text.substring(end, Math.min(text.length(), end + 20));
    return switch (kind) {
      case "x-run" -> !roman(match, before, after);
      case "brackets" ->
          !EDITORIAL.matcher(match).matches() && (FIELD.matcher(match).find() || capitals(match));
      case "angle" -> !TAG.matcher(match).matches();
      case "template" ->
          before.matches("(?s).*[(\\[<]\\s*$")
              || capitals(match)
              || zone == Zone.PARTIES && before.isBlank();
      case "blank-number" -> ACT.matcher(before).find() && !number(after);
      case "blank-date" -> !number(after);
      case "words" -> !FORM_BEFORE.matcher(before + match.substring(0, 1)).find();
      case "dots" ->
          !before.matches("(?s).*\\betc\\s*$")
              && !leader(before, after)
              && !ruled(text, start, end, match);
      case "underscores" -> !ruled(text, start, end, match);
      case "ellipsis" ->
          !glued
              || zone == Zone.PARTIES
                  && !AFTER_LABEL.matcher(before).find()
                  && !bracketed(before, after);
      default -> true;
    };
  }

  private static boolean roman(String match, String before, String after) {
    return match.length() <= 3
        && (ROMAN_BEFORE.matcher(before).find() || ROMAN_AFTER.matcher(after).find());
  }

  private static boolean leader(String before, String after) {
    return LEADER_BEFORE.matcher(before).matches() && LEADER_AFTER.matcher(after).matches();
  }

  /** A line of nothing else sets parts of the page apart, unless the line above calls for it. */
  private static boolean ruled(String text, int start, int end, String match) {
    int from = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    int to = text.indexOf('\n', end);
    boolean alone =
        text.substring(from, start).isBlank()
            && text.substring(end, to < 0 ? text.length() : to).isBlank();
    String above = text.substring(Math.max(0, from - 80), from).stripTrailing();
    return alone
        && !above.endsWith(":")
        && (match.startsWith("_") || above.isEmpty() || !above.matches("(?s).*[\\p{Ll},]$"));
  }

  private static boolean capitals(String match) {
    String letters = match.replaceAll("[^\\p{L}]", "");
    return letters.length() > 2 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  /** The number or date may stand on the next line. */
  private static boolean number(String after) {
    return after.matches("(?s)\\s*(?:[\\p{Lu}-]{0,6}\\s?)?\\d.*");
  }

  private static boolean bracketed(String before, String after) {
    return before.lastIndexOf('(') > before.lastIndexOf(')') && after.startsWith(")");
  }
}
