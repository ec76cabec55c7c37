package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.model.GovernanceBody;
import org.contreseing.model.Label;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Committees that articles create, and what neither their article nor any other sentence about a
 * committee says of them. Those that the law composes (appel d'offres, social) are left out.
 */
final class GovernanceBodies {

  private static final String BODY =
      "(?<body>(?:comit[ée]|commission|instance|groupe|cellule|conseil)\\s+(?:(?:mixte|technique|paritaire|partenarial|stratégique|tripartite|local|op[ée]rationnel|conjoint|scientifique|consultatif)e?|de\\s+(?:pilotage|suivi|direction|coordination|concertation|gouvernance|liaison|travail|gestion|programmation|projet|surveillance)|d'(?:[ée]valuation|orientation|animation|experts))(?:\\s+(?:et\\s+)?(?:de\\s+(?:pilotage|suivi|direction|coordination|travail|gestion)|technique|stratégique|paritaire|d'[ée]valuation))?)";
  private static final String MADE =
      "(?:cr[ée]{1,2}|constitu[ée]|institu[ée]|instaur[ée]|install[ée]|form[ée]|mise?s?\\s+en\\s+place|mise?s?\\s+en\\s+œuvre)e?s?";
  private static final List<Finder> CREATED =
      List.of(
          Wording.of(
              "\\bune?\\s+"
                  + BODY
                  + "[^.;:]{0,60}?\\s+(?:est|sera|sont|seront)\\s+(?:[ée]galement\\s+|ainsi\\s+|alors\\s+)?"
                  + MADE
                  + "(?!\\p{L})"),
          Wording.of(
              "\\b(?:il\\s+)?(?:est|sera)\\s+(?:[ée]galement\\s+|ainsi\\s+)?"
                  + MADE
                  + "[^.;:]{0,60}?\\s+une?\\s+"
                  + BODY),
          Wording.of(
              "\\b(?:cr[ée]ent|constituent|instituent|instaurent|installent|mettent\\s+en\\s+place|mettront\\s+en\\s+place|cr[ée]eront)[^.;:]{0,40}?\\s+une?\\s+"
                  + BODY));

  private static final List<Cue> CUES =
      List.of(
          new Cue(
              new Label("composition", "members"),
              Wording.of(
                  "\\bcompos|(?<!\\bse\\s)\\br[ée]uni(?:t|ssant|ra)\\b|\\bregroup|\\brassembl|\\bcompren|\\bmembres?\\b|\\brepr[ée]sentants?\\b|\\brepr[ée]sentantes?\\b|\\bsi[èe]gent?\\b|\\bparticip|\\bassoci(?:e|ant|era)|\\bparit|\\bpr[ée]sid|\\bd[ée]sign|\\bnomm|\\bd[ée]l[ée]gu[ée]|\\b[ée]lus?\\b|\\b[ée]lues?\\b|\\bform[ée]e?\\s+d|\\bconstitu[ée]e?\\s+(?:de|d'|des|par)|\\bentre\\s+les\\s+(?:deux\\s+)?part|\\bagents?\\b|\\bdirecteur|\\br[ée]f[ée]rents?\\b|\\bchaque\\s+partie\\b"),
              Wording.of(
                  "\\brepr[ée]sentant|\\bmembres?\\b|\\bsi[èe]ge|\\bcompos|\\by\\s+(?:d[ée]sign|nomm|particip|assist)|\\bpr[ée]sid|\\b[ée]lu")),
          new Cue(
              new Label("périodicité des réunions", "how often it meets"),
              Wording.of(
                  "\\bse\\s+r[ée]uni|\\br[ée]unions?\\b|\\br[ée]unir|\\br[ée]unie?\\b|\\bfois\\b|\\bpar\\s+an\\b|\\bannuel|\\btrimestr|\\bsemestr|\\bmensuel|\\bbimestr|\\bhebdomad|\\bquotidien|\\bque\\s+de\\s+besoin|\\bbesoin\\b|\\b[àa]\\s+la\\s+demande|\\bp[ée]riodi|\\btou(?:s|tes)\\s+les\\b|\\bchaque\\s+(?:ann[ée]e|mois|trimestre|semestre|semaine)|\\br[ée]guli[èe]r|\\bs[ée]ances?\\b|\\bconvoqu|\\bmensuelle|\\bcalendrier")),
          new Cue(
              new Label("règle de décision", "how it decides"),
              Wording.of(
                  "\\bd[ée]cid|\\bd[ée]cisions?\\b|\\bmajorit|\\bunanim|\\bconsensus|\\bavis\\b|\\bvot|\\bvoix\\b|\\barbitr|\\bstatue|\\bvalid|\\bapprouv|\\bconsult|\\bpropos|\\bd[ée]lib[èe]r|\\bquorum|\\bcommun\\s+accord|\\bconcert")));

  /**
   * One thing to be said.
   *
   * @param said what says it in a sentence about the committee
   * @param near what says it in a sentence behind its creation that may speak of something else
   */
  private record Cue(Label label, Finder said, Finder near) {

    Cue(Label label, Finder said) {
      this(label, said, said);
    }

    boolean said(Told told) {
      return said.matcher(told.of()).find() || near.matcher(told.behind()).find();
    }
  }

  private record Told(String of, String behind) {}

  private static final Finder TAKEN_UP =
      Wording.of("^\\W*(?:il|elle|ils|elles|ce|cette|celui-ci|celle-ci|ses|sa|son|y)\\b");
  private static final int NEAR = 3;

  private GovernanceBodies() {}

  /** Each committee that lacks members or meetings, where it is created. */
  static List<GovernanceBody> read(Canvas canvas) {
    List<GovernanceBody> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    List<Passage> sentences = canvas.sentences(canvas.articles());
    for (int i = 0; i < sentences.size(); i++) {
      for (Finder created : CREATED) {
        Search m = created.matcher(sentences.get(i).text());
        if (m.find() && told.add(Spelling.words(m.group("body")))) {
          String name = Surroundings.flat(m.group("body"));
          List<Label> missing = missing(told(canvas, sentences, i, name));
          if (missing.stream().anyMatch(l -> l != CUES.get(2).label())) {
            found.add(new GovernanceBody(sentences.get(i).span(m), name, missing));
          }
        }
      }
    }
    return found;
  }

  private static List<Label> missing(Told told) {
    return CUES.stream().filter(c -> !c.said(told)).map(Cue::label).toList();
  }

  /** Its creation, what says "il" or "ce comité" behind it, and all that speaks of it elsewhere. */
  private static Told told(Canvas canvas, List<Passage> sentences, int created, String name) {
    String head = Spelling.words(name).split(" ")[0];
    StringBuilder of = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).text();
      boolean near = i > created && i <= created + NEAR;
      if (i == created
          || Spelling.words(sentence).contains(head)
          || near && TAKEN_UP.matcher(sentence).find()) {
        of.append(sentence).append(' ');
      } else if (near) {
        behind.append(sentence).append(' ');
      }
    }
    canvas.outline().annexes().stream()
        .map(a -> canvas.passage(a.span()).text())
        .filter(t -> Spelling.words(t).contains(head))
        .forEach(t -> of.append(t).append(' '));
    return new Told(of.toString(), behind.toString());
  }
}
