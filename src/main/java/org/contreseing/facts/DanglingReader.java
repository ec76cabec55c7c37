package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.DanglingReference;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;

/**
 * Finds references to nothing. French refers back freely ("cette démarche", "ces dispositions"), so only nouns of events, bodies and
 * documents count, which must have been spoken of by their name or their verb; a noun that ends its sentence without the complement it
 * calls for ("avant la date.") counts always.
 */
final class DanglingReader {

  private static final Set<String> EVENTS =
      Set.of("reunion", "commission", "comite", "seance", "visite", "audit", "expertise", "inventaire", "assemblee", "consultation", "conciliation", "entretien", "rapport", "bilan", "enquete",
          "formulaire", "courrier", "questionnaire", "attestation", "facture", "devis", "certificat", "jury", "concours", "commissaire", "mediateur", "expert", "conciliateur", "arbitre", "mediation", "notification", "mise en demeure");
  /** Words for the act itself and its parts: always there. */
  private static final Set<String> GENERIC =
      Set.of("convention", "contrat", "accord", "avenant", "protocole", "article", "partie", "parties", "disposition", "stipulation", "cas", "effet", "titre", "fin", "date", "delai", "acte", "annexe", "document", "texte",
          "clause", "present", "presente", "cadre", "egard", "occasion", "fait", "jour", "periode", "charte", "marche", "objet", "somme", "montant", "droit", "obligation", "engagement", "mission", "projet", "programme");
  private static final Pattern DEMONSTRATIVE =
      Wording.of("\\b(?:cet|cette|ce|ces|(?:le|la|les)?\\s?l?a?u?d?e?s?dite?s?|dudit|desdite?s)\\s+(?:(premi[èe]re?|deuxi[èe]me|seconde?|derni[èe]re?|nouvelle|m[êe]me)\\s+)?(\\p{L}{4,25})\\b");
  private static final Pattern SAID = Wording.of("^(?:l[ea]s?\\s?)?(?:le|la|les|au|du|aux|des|de la)?\\s?dite?s?$|^(?:ledit|ladite|lesdits|lesdites|dudit|desdits|desdites|audit|auxdits|auxdites)$");
  private static final Pattern CUT = Wording.of("\\b(?:avant|apr[èe]s|depuis|[àa]\\s+compter\\s+de|[àa]\\s+partir\\s+de|jusqu'[àa]|[àa])\\s+(?:la\\s+date|le\\s+jour)\\s*(?=\\.(?:\\s|$)|;)");
  private static final Pattern ABOVE = Wording.of("\\b(?:le|la|les|du|des|au|aux|l')\\s?(\\p{L}{4,25})\\s+(?:susvis[ée]|susmentionn[ée]|susdit|pr[ée]cit[ée]|vis[ée]e? ci-dessus|mentionn[ée]e? ci-dessus)e?s?\\b");

  List<DanglingReference> read(Canvas canvas) {
    List<DanglingReference> found = new ArrayList<>();
    Passage articles = canvas.articles();
    Matcher pointing = articles.matcher(DEMONSTRATIVE);
    while (pointing.find()) {
      demonstrative(canvas, articles, pointing).ifPresent(found::add);
    }
    for (Passage cut : Canvas.all(CUT, articles)) {
      found.add(new DanglingReference(cut.span(), quote(cut.text()), cut.text().strip().endsWith("jour") ? "jour" : "date"));
    }
    Matcher above = articles.matcher(ABOVE);
    while (above.find()) {
      String noun = above.group(1);
      if (!generic(noun) && !spokenOf(canvas.text().substring(0, articles.from() + above.start()), noun)) {
        found.add(new DanglingReference(articles.span(above), quote(above.group()), Spelling.fold(noun)));
      }
    }
    found.sort(Comparator.comparing(DanglingReference::span));
    return List.copyOf(found);
  }

  private static Optional<DanglingReference> demonstrative(Canvas canvas, Passage articles, Matcher pointing) {
    String noun = Spelling.fold(pointing.group(2));
    boolean ordinal = pointing.group(1) != null;
    boolean said = SAID.matcher(pointing.group().split("\\s+", 2)[0]).matches();
    boolean event = EVENTS.contains(noun) || EVENTS.contains(singular(noun));
    if (generic(noun) || !event && !said) {
      return Optional.empty();
    }
    int at = articles.from() + pointing.start();
    String earlier = ordinal ? article(canvas, articles.span(pointing), at) : canvas.text().substring(0, at);
    return spokenOf(earlier, noun) ? Optional.empty() : Optional.of(new DanglingReference(articles.span(pointing), quote(pointing.group()), noun));
  }

  /** An ordinal counts something of this article: its heading and text so far, and the definitions. */
  private static String article(Canvas canvas, Span place, int at) {
    List<Article> articles = canvas.outline().articles();
    StringBuilder earlier = new StringBuilder();
    for (Article article : articles) {
      if (article.level() == 1 && article.span().contains(place.start())) {
        earlier.append(canvas.text(), canvas.reading().indexOf(article.span().start()), at);
      } else if (article.hasClause("definitions")) {
        earlier.append(article.body());
      }
    }
    return earlier.length() == 0 ? canvas.text().substring(0, at) : earlier.toString();
  }

  private static boolean generic(String noun) {
    String folded = Spelling.fold(noun);
    return GENERIC.contains(folded) || GENERIC.contains(singular(folded));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") || noun.endsWith("x") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** Whether the noun or a word of its root ("se réunir" for "réunion") stands before. */
  private static boolean spokenOf(String earlier, String noun) {
    String root = singular(Spelling.fold(noun)).replaceFirst("(?:ation|ition|ion|ement|ment|age|ance|ence|ure|eur|e)$", "");
    String stem = root.length() < 4 ? singular(Spelling.fold(noun)) : root;
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem)).matcher(Spelling.fold(earlier)).find();
  }

  private static String quote(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
