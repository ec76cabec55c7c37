package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.Party;
import org.contreseing.model.PartyCount;
import org.contreseing.model.Passage;
import org.contreseing.model.SignatureBlock;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Words that count the parties otherwise than they are presented. Silent where others may accede,
 * and where the places to sign agree with the words: then a party was not read.
 */
final class PartyCounts {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("tripartite", 3),
          Map.entry("quadripartite", 4));

  private static final String SIGNING =
      "(?:parties|signataires|cosignataires|contractantes?|cocontractantes?|(?:communes|collectivit[ée]s|partenaires|[ée]tablissements|organismes|structures)\\s+(?:co)?signataires)";
  private static final Finder COUNTED =
      Wording.of(
          "\\b(?:les|des|aux|ces|leurs)\\s+(?<number>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9])\\s+(?:\\(\\d{1,2}\\)\\s+)?"
              + SIGNING
              + "\\b(?!\\s+(?:du|de\\s+(?!la\\s+(?:présente|convention)|l'accord)|d'|des|en\\s+(?:cause|litige|conflit|présence)|concernées|intéressées))");
  private static final Finder TITLE =
      Wording.of(
          "\\b(?:convention|accord|contrat|protocole|partenariat)s?\\s+(?<number>tripartite|quadripartite)\\b");
  private static final Finder MAJORITY =
      Wording.of(
          "\\bà\\s+la\\s+majorit[ée](?:\\s+(?:simple|absolue|relative|qualifi[ée]e|des\\s+deux\\s+tiers|des\\s+trois\\s+quarts))?(?:\\s+des\\s+voix)?\\s+des\\s+"
              + SIGNING);
  private static final Finder JOINING =
      Wording.of(
          "\\badh[ée](?:sions?|rer|rents?|rentes?)\\s+(?:[àa]|au)\\s+(?:la|le|l'|cette|ce|pr[ée]sent)|\\b(?:nouvelles?|bulletins?|modalit[ée]s|demandes?|lettres?)\\s+d'adh[ée]sions?|\\btoute\\s+(?:collectivit[ée]|commune|structure)[^.;]{0,60}adh[ée]r|\\bnouveaux?\\s+(?:membre|signataire|partenaire|adh)|\\bnouvelles?\\s+parties?\\b|\\brejoindre\\b|\\bliste\\s+des\\s+(?:parties|signataires|membres)");
  private static final int MAJORITY_OF = 3;
  private static final String KIND =
      "(?:les\\s+)?(?:collectivit[ée]s|communes|[ée]tablissements(?:\\s+publics)?|organismes|structures|communaut[ée]s(?:\\s+de\\s+communes)?|syndicats|EPCI)";

  /** "les collectivités et les établissements signataires de la présente convention". */
  private static final Finder SEVERAL =
      Wording.of(
          "\\b(?:les|des|aux)\\s+(?<first>"
              + KIND
              + ")\\s*(?:,|et)\\s+(?<second>"
              + KIND
              + ")\\s+(?:co-?)?(?:signataires|adh[ée]rente?s|parties)(?:\\s+(?:[àa]|de)\\s+(?:la|le|l')\\s*(?:pr[ée]sente?\\s+)?(?:convention|contrat|accord|protocole))");

  private static final int TWICE_TWO = 4;

  private PartyCounts() {}

  /** The first of too many and the first of too few. */
  static List<PartyCount> read(Canvas canvas, NameFacts named) {
    int most = named.parties().size();
    Passage act = canvas.act();
    if (most < 2 || JOINING.matcher(act.text()).find()) {
      return List.of();
    }
    List<PartyCount> all = new ArrayList<>();
    canvas.outline().title().ifPresent(t -> add(canvas.passage(t), TITLE, most, all));
    canvas.outline().sentences().stream()
        .map(canvas::passage)
        .forEach(
            s -> {
              add(s, COUNTED, most, all);
              add(s, MAJORITY, most, all);
              add(s, SEVERAL, most, all);
            });
    int least = distinct(named.parties());
    Set<Boolean> told = new HashSet<>();
    return all.stream()
        .filter(c -> c.said() > most || c.counted() && c.said() < least)
        .filter(c -> !signs(named.signature().blocks(), c.said()))
        .filter(c -> told.add(c.tooMany()))
        .toList();
  }

  private static void add(Passage where, Finder pattern, int presented, List<PartyCount> all) {
    Search m = pattern.matcher(where.text());
    while (m.find()) {
      all.add(
          new PartyCount(
              where.span(m),
              Surroundings.flat(m.group()),
              said(pattern, m),
              presented,
              pattern == COUNTED || pattern == TITLE));
    }
  }

  private static int said(Finder pattern, Search m) {
    if (pattern == SEVERAL) {
      return TWICE_TWO;
    }
    return pattern == MAJORITY ? MAJORITY_OF : number(m.group("number"));
  }

  private static int number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : NUMBERS.get(Spelling.fold(word));
  }

  /** Persons with one name between them, or none, may be one party. */
  private static int distinct(List<Party> parties) {
    Set<String> names = new HashSet<>();
    parties.forEach(p -> names.add(p.aliases().isEmpty() ? "" : p.aliases().get(0)));
    long natural = parties.stream().filter(p -> p.nature() == Party.Nature.NATURAL_PERSON).count();
    return natural > 1 ? 2 : names.size();
  }

  private static boolean signs(List<SignatureBlock> blocks, int said) {
    return blocks.size() == said;
  }
}
