package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Authority;
import org.contreseing.model.DateMention;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Placeholder.Zone;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads the acts that let somebody sign, with what was left blank in them. A delegation or a bare
 * "dûment habilité" counts as a mention without number or date. Acts that are spoken of for another
 * reason (a future deliberation, a party's decision, a regulation) do not.
 */
final class AuthorityReader {

  private static final Finder EXPRESSLY = Wording.of("habilit|autoris|en vertu");

  private static final Finder GRANTS =
      Wording.of(
          "^[^.;]{0,160}\\b(?:autorisant|habilitant|approuvant|donnant|l'autorisant|portant d[ée]l[ée]gation)");

  private static final Finder ACT =
      Wording.of(
          "\\b(d[ée](?:-[ ]?\\n[ \\t]{0,8})?lib[ée]rations?|d[ée]cisions?|arr[êe]t[ée]s?|d[ée]l[ée]gation(?= (?:de signature|de pouvoirs?|de comp[ée]tences?|n°|en date|du \\d)))\\b");
  private static final Finder EMPOWERED =
      Wording.of(
          "\\b(?:habilit[ée]e?s?|autoris[ée]e?s?|ayant re[çc]u pouvoirs?|ayant (?:tous )?pouvoirs?)(?:\\([es]\\))?(?!\\p{L})");
  private static final Finder EMPOWERS =
      Wording.of(
          "habilit|autoris|approuv|en vertu|en ex[ée]cution|en application|d[ée]l[ée]gation|donnant pouvoir|d[ée]l[ée]gu|conform[ée]ment|[ée]lu\\b|nomm[ée]|d[ée]sign[ée]|\\bvu\\b|\\bpar\\s+(?:la\\s+|une\\s+)?$|agissant|suivant");
  private static final Finder REGULATION =
      Wording.of(
          "^\\s*(?:(?:inter)?minist[ée]riel|pr[ée]fectoral|royal|du gouvernement)|\\brelati[fv]e?s? [àa]|\\bfixant|\\bportant (?!d[ée]l[ée]gation|nomination|d[ée]signation)|\\bpris (?:en|pour)\\b");
  private static final Finder FUTURE =
      Wording.of(
          "^[^.;]{0,120}\\b(?:sera|seront|devra|doit|doivent|devront|est) (?:n[ée]cessaire|prise?s?|adopt|requise?|soumise?|obligatoire|intervenir)");
  private static final Finder ELSEWHERE =
      Wording.of(
          "^\\s*(?:d'une?|de l'une?|unanime|conjointe|commune?|motiv[ée]e?|de (?:ne pas|r[ée]silier|renouveler|justice)|des? (?:parties|partenaires)|contraire|expresse|ult[ée]rieure|implicite)\\b");
  private static final Finder END =
      Wording.of(
          "[.;)](?=\\s|$|,)|\\n\\s*\\n|\\bci-(?:apr|dess)|d'une part|d'autre part|\\b(?:et|,)\\s+(?:par\\s+)?(?:d[ée]lib[ée]ration|d[ée]cision|arr[êe]t[ée])|\\bautorisant|\\bdonnant|\\bportant|\\brelative?|\\bapprouvant|\\bhabilitant");
  private static final int FAR = 220;

  private static final Finder DELEGATED =
      Wording.of(
          "\\bd[ée]l[ée]gu[ée]{1,2}s?\\s+par\\s+(?:(?:la|une|un|le)\\s+|l')?$|\\bpar\\s+d[ée]l[ée]gation[\\s,:;(–-]*(?:(?:la|une|un|le)\\s+|l')?$");
  private static final Finder OF_DELEGATION =
      Wording.of("^\\s*(?:\\p{L}+\\s+)?(?:de|portant)\\s+d[ée]l[ée]gation");

  private final AuthorityFields fields = new AuthorityFields();
  private final OtherPowers others = new OtherPowers();

  /**
   * The mentions in order: at every party and visa, elsewhere only where the words around say that
   * an act empowers.
   */
  List<Authority> read(Canvas canvas, List<Party> parties, Dates dates) {
    List<Authority> found = new ArrayList<>();
    Passage act = canvas.act();
    Search matcher = ACT.matcher(act.text());
    while (matcher.find()) {
      Passage rest = rest(act, matcher.end());
      Optional<Integer> party = party(parties, act.span(matcher).start());
      if (!told(found, act.span(matcher))
          && empowers(canvas, act, matcher, rest, party.isPresent())) {
        found.add(authority(act, matcher, rest, party, dates));
      }
    }
    for (Party party : parties) {
      found.addAll(others.read(canvas.passage(party.span()), party, found, dates));
      bare(canvas, party, found).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Authority::span));
    return List.copyOf(found);
  }

  /** "Arrêté de délégation n° 7" is one act. */
  private static boolean told(List<Authority> found, Span noun) {
    return !found.isEmpty() && found.get(found.size() - 1).span().contains(noun);
  }

  private static Passage rest(Passage act, int from) {
    int limit = Math.min(act.text().length(), from + FAR);
    Search end = END.matcher(act.text()).region(from, limit).useTransparentBounds(true);
    int to = limit;
    while (to == limit && end.find()) {
      boolean abbreviation =
          act.text().startsWith(".", end.start())
              && end.start() > 1
              && Character.isUpperCase(act.text().charAt(end.start() - 1));
      boolean dots =
          act.text().startsWith("..", end.start() - 1)
              || act.text().startsWith(" .", end.start() - 1);
      to = abbreviation || dots ? limit : end.start();
    }
    return act.sub(from, to);
  }

  private boolean empowers(Canvas canvas, Passage act, Search noun, Passage rest, boolean ofParty) {
    String after = rest.text();
    String before = act.text().substring(Math.max(0, noun.start() - 90), noun.start());
    boolean deliberation = Spelling.fold(noun(noun)).startsWith("deliberation");
    String further =
        act.text().substring(noun.end(), Math.min(act.text().length(), noun.end() + 200));
    if (ELSEWHERE.matcher(after).find()
        || FUTURE.matcher(further).find()
        || before.endsWith("-")
        || !deliberation && REGULATION.matcher(further.split("[.;\\n]", 2)[0]).find()) {
      return false;
    }
    boolean named =
        fields.anything(after) || deliberation && AuthorityFields.BODY.matcher(after).find();
    Zone zone = canvas.zone(act.span(noun.start(), noun.end()));
    boolean said = EMPOWERS.matcher(before).find() || GRANTS.matcher(further).find();
    return switch (zone) {
      case PARTIES -> named || said;
      case RECITALS, SIGNATURE -> ofParty && (named || said) || named && (deliberation || said);
      case ARTICLE -> ofParty && (named || said) || named && EXPRESSLY.matcher(before).find();
      default -> ofParty && named;
    };
  }

  private Authority authority(
      Passage act, Search noun, Passage rest, Optional<Integer> party, Dates dates) {
    AuthorityFields.Read read = fields.read(rest, earlier(act, noun.start()), dates);
    int end = read.end() == 0 ? noun.end() : noun.end() + read.end();
    String nature = noun(noun);
    Authority taken =
        new Authority(
            act.span(noun.start(), end),
            nature,
            read.body(),
            read.number(),
            read.numberBlank(),
            read.date().flatMap(DateMention::date),
            read.dateBlank(),
            party);
    String before = act.text().substring(Math.max(0, noun.start() - 40), noun.start());
    boolean delegates =
        DELEGATED.matcher(before).find() || OF_DELEGATION.matcher(rest.text()).find();
    return delegates ? taken.delegating() : taken;
  }

  /** The act's noun, in one piece where a line cut it. */
  private static String noun(Search act) {
    return act.group(1).replaceAll("-\\s*\\n\\s*", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The words of the sentence before the act: its date may stand there ("en sa séance du …, par
   * délibération").
   */
  private static Passage earlier(Passage act, int noun) {
    int from = Math.max(0, noun - 160);
    String before = act.text().substring(from, noun);
    int cut =
        Math.max(
            Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n\n")),
            before.lastIndexOf(';'));
    return act.sub(from + cut + 1, noun);
  }

  private static Optional<Integer> party(List<Party> parties, int at) {
    return parties.stream().filter(p -> p.span().contains(at)).map(Party::ordinal).findFirst();
  }

  /** "dûment habilité" without any act. */
  private static Optional<Authority> bare(Canvas canvas, Party party, List<Authority> found) {
    if (found.stream().anyMatch(a -> a.party().filter(p -> p == party.ordinal()).isPresent())) {
      return Optional.empty();
    }
    Passage block = canvas.passage(party.span());
    Search said = EMPOWERED.matcher(block.text());
    return said.find() ? Optional.of(mention(block.span(said), party)) : Optional.empty();
  }

  private static Authority mention(Span span, Party party) {
    return new Authority(
        span,
        "habilitation",
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        Optional.of(party.ordinal()));
  }
}
