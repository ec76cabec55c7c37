package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an act settles disputes, one fact an act that says so.
 *
 * @param span the words that send them to a court; else the clause
 * @param phase the words that open an amicable phase; empty when there is none
 * @param phaseQuote those words
 * @param timed whether that phase has a length
 */
public record Dispute(Span span, Optional<Span> phase, String phaseQuote, boolean timed)
    implements Located {

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:amiable\\w*|concili\\w+|media(?:tion|teur|trice)\\w*|transaction\\w*|negoci\\w+|se concert\\w+|concertation|arrangement|gre a gre)\\b");
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\b(?:discussions?|(?:se|de) rapproch\\w+|rapprochement|(?:se|de) rencontr\\w+|rencontres?|(?:se|de) reuni\\w+|(?<!\\bde la )(?<!\\bde )reunions?"
              + "|(?:recherch|cherch|tent|trouv)\\w+ (?:\\w+ ){0,4}(?:accord|solution|issue|compromis)|s'accorder|commun accord|(?:a )?defaut d'(?:un )?accord|faute d'(?:un )?accord"
              + "|(?:differend|litige|desaccord|difficulte|contestation|reclamation)s?,? (?:\\w+ ){0,6}(?:exposee?s?|soumise?s?|examinee?s?|portee?s?|reglee?s?) "
              + "(?!(?:\\S+ ){0,10}(?:tribuna|juridiction|juge|competence))(?=\\w)|n'(?:est|a|ont) pas (?:pu etre |ete )?(?:resolue?|reglee?|aplanie?|surmontee?)"
              + "|comite|commission|saisi(?:t|ssent) d'abord|puis au tribunal)");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante(?:-cinq)?|soixante|quatre-vingt-dix)"
              + "(?: ?\\(\\d{1,3}\\))? ?(?:jours?|semaines?|mois|an)\\b|\\b(?:quinzaine|huitaine|sous huit|dans le mois|trimestre)\\b");

  /** How the act settles disputes; an amendment leaves it to the agreement it amends. */
  static Optional<Dispute> of(Agreement agreement) {
    if (agreement.isA("AVE")) {
      return Optional.empty();
    }
    List<Court> courts = agreement.legality().courts().stream().filter(Court::disputes).toList();
    List<Article> clauses = clauses(agreement, courts);
    return clauses.isEmpty() ? Optional.empty() : Optional.of(of(agreement, clauses, courts));
  }

  /** The articles headed so; without one, those that name a court. */
  private static List<Article> clauses(Agreement agreement, List<Court> courts) {
    List<Article> all = agreement.outline().articles();
    List<Article> headed = all.stream().filter(a -> a.hasClause("litiges")).toList();
    return headed.isEmpty()
        ? courts.stream()
            .flatMap(c -> agreement.outline().articleAt(c.span().start()).stream())
            .distinct()
            .toList()
        : headed;
  }

  private static Dispute of(Agreement agreement, List<Article> clauses, List<Court> courts) {
    Optional<Span> phase = Optional.empty();
    String quote = "";
    boolean timed = false;
    for (Article clause : clauses) {
      Passage text = agreement.outline().reading().passage(clause.span());
      String folded = Article.plain(text.text());
      Optional<Matcher> opening = opening(folded, clause.headingSpan().length());
      if (phase.isEmpty() && opening.isPresent()) {
        phase = opening.map(text::span);
        quote = text.text().substring(opening.get().start(), opening.get().end());
      }
      timed |= LENGTH.matcher(folded).find();
    }
    Span place = courts.isEmpty() ? clauses.get(0).headingSpan() : courts.get(0).span();
    return new Dispute(place, phase, quote, timed);
  }

  private static Optional<Matcher> opening(String clause, int heading) {
    return Stream.of(NAMED, DESCRIBED)
        .map(p -> p.matcher(clause))
        .filter(m -> m.find(Math.min(heading, clause.length())))
        .findFirst();
  }

  /** Whether nothing is tried before the court. */
  public boolean abrupt() {
    return phase.isEmpty();
  }

  /** Whether an amicable phase may last for ever. */
  public boolean endless() {
    return phase.isPresent() && !timed;
  }

  /** Where the amicable phase opens; the clause when there is none. */
  public Span phaseSpan() {
    return phase.orElse(span);
  }
}
