package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Authority;
import org.contreseing.model.DateMention;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads in a party's block the powers that no deliberation, decision or order gives: a procuration,
 * statutes, an assembly or a board that has authorised.
 */
final class OtherPowers {

  private static final Finder PROCURATION =
      Wording.of(
          "\\b(procuration|pouvoirs?(?=\\s+(?:sp[ée]cia(?:l|ux)|en\\s+date|du\\s+\\d|donn[ée]|sous\\s+seing|notari[ée]|ci-joint|annex[ée])))");
  private static final Finder STATUTS =
      Wording.of(
          "\\b(?:en\\s+vertu|en\\s+application|conform[ée]ment|habilit[ée]|autoris[ée]|selon|suivant|aux\\s+termes|par|au\\s+titre)\\b[^.;,\\n]{0,30}?(?<article>\\barticles?\\s+\\d{1,3}(?:[.-]\\d{1,2})?(?:\\s*(?:et|,)\\s*\\d{1,3})?\\s+)?(?:\\b(?:de|des|de\\s+ses|aux|[àa]\\s+ses|les|ses)\\s+)?(?<noun>\\bstatuts\\b)");
  private static final Finder ORGAN =
      Wording.of(
          "\\b(?:autoris|habilit|mandat|d[ée]sign|[ée]lu|nomm|d[ée]l[ée]gu)[ée]{0,2}e?s?\\b(?:\\s+(?:[àa]|pour|en)\\s[^,;.\\n]{1,50}?)?\\s+par\\s+(?:son|sa|le|la|l'|un|une)\\s?(?<noun>conseil\\s(?:d'administration|municipal|communautaire|syndical|d[ée]partemental|r[ée]gional|de\\s+surveillance)|comit[ée]\\s+(?:syndical|directeur|de\\s+direction)|assembl[ée]e(?:\\s+(?:g[ée]n[ée]rale|d[ée]lib[ée]rante|constitutive))?|bureau|directoire|commission\\s+permanente)\\b");
  private static final Finder STOP =
      Wording.of(
          "[.;)](?=\\s|$)|\\n\\s*\\n|\\bci-(?:apr|dess)|d'une\\s+part|d'autre\\s+part|\\bet\\s+dont\\b");
  private static final int FAR = 120;

  private final AuthorityFields fields = new AuthorityFields();

  /**
   * The powers of a party, those left out that stand where an act was read.
   *
   * @param found the acts already read
   */
  List<Authority> read(Passage block, Party party, List<Authority> found, Dates dates) {
    List<Authority> powers = new ArrayList<>();
    each(PROCURATION, block, (m, rest) -> powers.add(power(block, m, 1, rest, party, dates)));
    each(STATUTS, block, (m, rest) -> powers.add(statutes(block, m, party)));
    each(ORGAN, block, (m, rest) -> powers.add(power(block, m, 1, rest, party, dates)));
    powers.removeIf(p -> found.stream().anyMatch(f -> f.span().overlaps(p.span())));
    return powers;
  }

  private interface Seen {
    void at(Search match, Passage rest);
  }

  private static void each(Finder pattern, Passage block, Seen seen) {
    Search m = pattern.matcher(block.text());
    while (m.find()) {
      int limit = Math.min(block.text().length(), m.end() + FAR);
      Search stop = STOP.matcher(block.text()).region(m.end(), limit).useTransparentBounds(true);
      seen.at(m, block.sub(m.end(), stop.find() ? stop.start() : limit));
    }
  }

  private Authority power(
      Passage block, Search m, int group, Passage rest, Party party, Dates dates) {
    AuthorityFields.Read read = fields.read(rest, block.sub(m.start(), m.start()), dates);
    String noun = m.group(group).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    boolean organ = AuthorityFields.BODY.matcher(noun).find();
    return new Authority(
        block.span(m.start(group), m.end() + read.end()),
        noun,
        organ ? Optional.of(noun) : read.body(),
        read.number(),
        read.numberBlank(),
        read.date().flatMap(DateMention::date),
        read.dateBlank(),
        Optional.of(party.ordinal()));
  }

  private static Authority statutes(Passage block, Search m, Party party) {
    Optional<String> article =
        Optional.ofNullable(m.group("article")).map(a -> a.replaceAll("\\s+", " ").strip());
    int start = m.group("article") == null ? m.start("noun") : m.start("article");
    return new Authority(
        block.span(start, m.end("noun")),
        "statuts",
        Optional.empty(),
        article,
        false,
        Optional.empty(),
        false,
        Optional.of(party.ordinal()));
  }
}
