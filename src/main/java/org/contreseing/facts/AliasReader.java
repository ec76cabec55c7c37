package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads what the text goes on to call a party: "ci-après dénommée « la Commune » ou « la Ville »".
 */
final class AliasReader {

  private static final String NAMED =
      "(?:d[ée]nomm|d[ée]sign|appel|nomm|intitul)[ée]{1,2}(?![\\p{L}&&[^s]])(?:\\s?\\(e\\))?s?(?:[·.-]es?)?"
          + "(?!\\s+(?:par|suivant|selon)\\s+(?:(?:un|une|la|le)\\s+|l')?(?:arr[êe]t[ée]|d[ée]cret|d[ée]lib[ée]ration|d[ée]cision|ordonnance)(?!\\p{L}))";

  /** A letter of a name in guillemets, which may be hard-wrapped. */
  private static final String INSIDE = "(?:[^»\"”\\n]|\\n(?![ \\t]*\\n))";

  private static final String HEREAFTER = "ci[- ](?:apr[èeé]s|dessous)";

  /** "nommée dans la suite", "nommé dans ces lignes": only a name in guillemets can follow. */
  private static final String LATER =
      "(?:dans|pour|en)\\s+(?:la\\s+suite|ces\\s+lignes|ce\\s+qui\\s+suit|les?\\s+pr[ée]sente?s?)(?:\\s+[\\p{L}'’]{1,20}){0,3}\\s*,?\\s*(?=[«\"“])";

  private static final String UNDER =
      "(?:\\s*,)?(?:\\s+(?:sous (?:le nom|l'appellation|le vocable|le terme|la d[ée]nomination)(?: de)?|par|indiff[ée]remment|aussi|[ée]galement))?\\s*:?\\s*";

  /** What announces an alias. */
  static final Finder ANNOUNCED =
      Wording.of(
          "(?<!\\p{L})(?:"
              + HEREAFTER
              + "\\s*,?\\s*(?:"
              + NAMED
              + "|dite?s?\\b)?|"
              + "(?<!(?:ensemble|ement)\\s)"
              + NAMED
              + "(?:\\s+(?:"
              + HEREAFTER
              + "|par la suite|"
              + LATER
              + "))?|"
              + "dite?s?\\s+(?=(?:(?:la|le|les)\\s+|l')?[«\"“]))"
              + UNDER);

  private static final Finder TOGETHER =
      Wording.of(
          "^(?:ensemble|collectivement|conjointement|respectivement|individuellement|s[ée]par[ée]ment|chacune?|et\\b|dans\\b|comme suit)");
  private static final Finder COMMON =
      Wording.of("\\b(?:ensemble|collectivement|conjointement)\\s+(?=(?:les\\s+)?[«\"“])");

  /** What announces the aliases of all parties, in their order. */
  /** What {@link #RESPECTIVE} cannot do without. */
  static final Finder RESPECTS =
      Wording.of("\\bsont\\s+(?:" + HEREAFTER + "\\s+)?" + NAMED + "|\\brespectivement\\b");

  static final Finder RESPECTIVE =
      Wording.of(
          "\\n[ \\t]*(?:la |le |les |l')(?:[^.;«\"“\\n]|\\n(?![ \\t]*\\n)){0,160}\\bsont\\s+(?:"
              + HEREAFTER
              + "\\s+)?"
              + NAMED
              + "(?:\\s+(?:"
              + HEREAFTER
              + "|par))?\\s*:?\\s*(?=[«\"“])|[,;(]?\\s*(?:"
              + HEREAFTER
              + "[^.;«\"“\\n]{0,40}|"
              + NAMED
              + "\\s+)\\brespectivement\\b(?:\\s+(?:"
              + NAMED
              + "|par))?\\s*:?\\s*");

  private static final Finder EACH =
      Wording.of(
          "\\G[\\s,]*(?:et\\s+)?(?:(?:(?:le|la|les)\\s+|l')?[*_]{0,3}[«\"“]\\s*("
              + INSIDE
              + "{1,80}?)\\s*[»\"”]|((?:(?:le|la|les)\\s+|l')[^,;.:()«»\\n]{1,60}?)(?=\\s*(?:[,;.)]|\\bet\\b|$)))");
  private static final Finder QUOTED =
      Wording.of("^(?:(?:le|la|les)\\s+|l')?[\\s*_]*[«\"“‟]\\s*(" + INSIDE + "{1,80}?)\\s*[»\"”]");
  private static final Finder NEXT =
      Wording.of(
          "^\\s*,?\\s*(?:ou|et/ou|et)(?:\\s+encore)?\\s+(?=(?:(?:le|la|les)\\s+|l')?[«\"“])");
  private static final Finder PLAIN =
      Wording.of("^[^,;.:()\\n«»\"“”]{2,70}(?:\\([\\p{Lu}\\d-]{2,15}\\))?");
  private static final Finder END =
      Wording.of("\\s+(?:dans|d'une part|d'autre part|d[ûu]ment|repr[ée]sent|pour|et)\\b.*$|\\s+$");
  private static final Finder IN_BRACKETS =
      Wording.of(
          "\\(\\s*(?:(?:le|la|les)\\s+|l')?[«\"“]\\s*(" + INSIDE + "{1,60}?)\\s*[»\"”]\\s*\\)");
  private static final Set<String> COLLECTIVE =
      Set.of(
          "les parties",
          "parties",
          "la partie",
          "partie",
          "les soussignes",
          "les membres",
          "membres",
          "les signataires",
          "signataires",
          "les partenaires",
          "les contractants",
          "les cocontractants",
          "les deux parties contractantes",
          "une partie",
          "les deux parties");

  /** The aliases of one party's block, in order, without guillemets. */
  List<String> read(String block) {
    Set<String> aliases = new LinkedHashSet<>();
    Search announced = ANNOUNCED.matcher(block);
    while (announced.find()) {
      follow(block.substring(announced.end()), aliases);
    }
    Search bracketed = IN_BRACKETS.matcher(block);
    while (bracketed.find()) {
      aliases.add(bracketed.group(1).replaceAll("\\s+", " "));
    }
    aliases.removeIf(
        a -> COLLECTIVE.contains(Spelling.fold(a)) || a.chars().noneMatch(Character::isLetter));
    return new ArrayList<>(aliases);
  }

  /** The aliases that one sentence gives to all parties, in their order; empty when none does. */
  static List<String> respective(String text) {
    Search announced = RESPECTIVE.matcher(text);
    List<String> aliases = new ArrayList<>();
    if (announced.find()) {
      Search each = EACH.matcher(text).region(announced.end(), text.length());
      while (each.find()) {
        String alias = each.group(1) == null ? each.group(2) : each.group(1);
        aliases.add(alias.replaceAll("\\s+", " ").strip());
      }
    }
    return aliases;
  }

  /** What persons who form one party together are called: "ensemble « les Preneurs »". */
  static List<String> common(String block) {
    Set<String> aliases = new LinkedHashSet<>();
    Search together = COMMON.matcher(block);
    if (together.find()) {
      follow(block.substring(together.end()), aliases);
    }
    aliases.removeIf(a -> COLLECTIVE.contains(Spelling.fold(a)));
    return List.copyOf(aliases);
  }

  private static void follow(String rest, Set<String> aliases) {
    if (TOGETHER.matcher(rest).find()) {
      return;
    }
    Search quoted = QUOTED.matcher(rest);
    if (quoted.find()) {
      aliases.add(quoted.group(1).replaceAll("[\\s*_]+", " ").strip());
      String after = rest.substring(quoted.end());
      Search next = NEXT.matcher(after);
      if (next.find()) {
        follow(after.substring(next.end()), aliases);
      }
      return;
    }
    Search plain = PLAIN.matcher(rest);
    if (plain.find()) {
      String alias =
          END.matcher(plain.group()).replaceFirst("").replaceAll("[\\s*_]+", " ").strip();
      if (alias.split(" ").length <= 8 && alias.length() > 1) {
        aliases.add(alias);
      }
    }
  }
}
