package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Article;
import org.contreseing.model.DanglingReference;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds references to nothing. French refers back freely ("cette démarche", "ces dispositions"), so
 * only nouns of events, bodies and documents count, which must have been spoken of by their name or
 * their verb; a noun that ends its sentence without the complement it calls for ("avant la date.")
 * counts always.
 */
final class DanglingReader {

  private static final Set<String> EVENTS =
      Set.of(
          "reunion",
          "commission",
          "comite",
          "seance",
          "visite",
          "audit",
          "expertise",
          "inventaire",
          "assemblee",
          "consultation",
          "conciliation",
          "entretien",
          "rapport",
          "bilan",
          "enquete",
          "formulaire",
          "courrier",
          "questionnaire",
          "attestation",
          "facture",
          "devis",
          "certificat",
          "jury",
          "concours",
          "commissaire",
          "mediateur",
          "expert",
          "conciliateur",
          "arbitre",
          "mediation",
          "notification",
          "mise en demeure");

  /** Words for the act itself and its parts: always there. */
  private static final Set<String> GENERIC =
      Set.of(
          "convention",
          "contrat",
          "accord",
          "avenant",
          "protocole",
          "article",
          "partie",
          "parties",
          "disposition",
          "stipulation",
          "cas",
          "effet",
          "titre",
          "fin",
          "date",
          "delai",
          "acte",
          "annexe",
          "document",
          "texte",
          "clause",
          "present",
          "presente",
          "cadre",
          "egard",
          "occasion",
          "fait",
          "jour",
          "periode",
          "charte",
          "marche",
          "objet",
          "somme",
          "montant",
          "code",
          "loi",
          "decret",
          "arrete",
          "ordonnance",
          "reglement",
          "directive",
          "circulaire",
          "dispositif",
          "alinea",
          "paragraphe",
          "droit",
          "obligation",
          "engagement",
          "mission",
          "projet",
          "programme");

  /** Such words as "ledit" takes up only by themselves: "ledit règlement" wants a "règlement". */
  private static final Set<String> NAMED =
      Set.of(
          "charte",
          "marche",
          "code",
          "loi",
          "decret",
          "arrete",
          "ordonnance",
          "reglement",
          "directive",
          "circulaire",
          "dispositif",
          "projet",
          "programme");

  private static final Finder DEMONSTRATIVE =
      Wording.of(
          "\\b(cet|cette|ce|ces|ledit|ladite|lesdite?s|dudit|desdite?s|audit|auxdite?s|(?:le|la|les|du)\\s+dite?s?)\\s+(?:(premi[èe]re?|deuxi[èe]me|seconde?|derni[èe]re?|nouvelle|m[êe]me)\\s+)?(\\p{L}{4,25})\\b");
  private static final Finder CUT =
      Wording.of(
          "\\b(?:avant|apr[èe]s|depuis|[àa]\\s+compter\\s+de|[àa]\\s+partir\\s+de|jusqu'[àa]|[àa])\\s+(?:la\\s+date|le\\s+jour)\\s*(?=\\.(?:\\s|$)|;)");
  private static final Finder ABOVE =
      Wording.of(
          "\\b(?:le|la|les|du|des|au|aux|l')\\s?(\\p{L}{4,25})\\s+(?:susvis[ée]|susmentionn[ée]|susdit|pr[ée]cit[ée]|vis[ée]e? ci-dessus|mentionn[ée]e? ci-dessus)e?s?\\b");

  private static final Finder SHOWN =
      Wording.of("^[^.;]{0,60}?\\b(?:annex|joint|ci-apr[èe]s|ci-dessous|suivante?s?\\b)");
  private static final int NEAR = 90;

  List<DanglingReference> read(Canvas canvas) {
    Passage articles = canvas.articles();
    Spoken spoken = new Spoken(canvas.text());
    List<DanglingReference> found = new ArrayList<>();
    Search pointing = DEMONSTRATIVE.matcher(articles.text());
    while (pointing.find()) {
      demonstrative(canvas, articles, pointing, spoken).ifPresent(found::add);
    }
    for (Passage cut : Canvas.all(CUT, articles)) {
      found.add(
          new DanglingReference(
              cut.span(),
              quote(cut.text()),
              cut.text().strip().endsWith("jour") ? "jour" : "date"));
    }
    Search above = ABOVE.matcher(articles.text());
    while (above.find()) {
      String noun = Spelling.fold(above.group(1));
      if (!generic(noun) && !spoken.between(noun, 0, articles.from() + above.start())) {
        found.add(new DanglingReference(articles.span(above), quote(above.group()), noun));
      }
    }
    found.sort(Comparator.comparing(DanglingReference::span));
    return List.copyOf(found);
  }

  private static Optional<DanglingReference> demonstrative(
      Canvas canvas, Passage articles, Search pointing, Spoken spoken) {
    String noun = Spelling.fold(pointing.group(3));
    String pointer = pointing.group(1).toLowerCase(Locale.ROOT);
    boolean said = pointer.contains("dit") && !pointer.equals("audit");
    boolean event = EVENTS.contains(noun) || EVENTS.contains(Spoken.singular(noun));
    boolean generic = generic(noun) && !(said && NAMED.contains(Spoken.singular(noun)));
    if (generic || !event && !said || shown(canvas, articles.from() + pointing.end())) {
      return Optional.empty();
    }
    int at = articles.from() + pointing.start();
    int from = event ? canvas.reading().indexOf(canvas.outline().parties().end()) : 0;
    boolean known =
        (said ? List.of(noun) : Spoken.kin(noun))
            .stream()
                .anyMatch(
                    n ->
                        pointing.group(2) == null
                            ? spoken.between(n, from, at)
                            : inArticle(canvas, articles.span(pointing), n, at, spoken));
    return known
        ? Optional.empty()
        : Optional.of(
            new DanglingReference(articles.span(pointing), quote(pointing.group()), noun));
  }

  /**
   * An ordinal ("cette première réunion") counts something of its own article, or of the
   * definitions.
   */
  private static boolean inArticle(Canvas canvas, Span place, String noun, int at, Spoken spoken) {
    Article own =
        canvas.outline().articles().stream()
            .filter(a -> a.level() == 1 && a.span().contains(place.start()))
            .findFirst()
            .orElse(null);
    if (own == null || spoken.between(noun, canvas.reading().indexOf(own.span().start()), at)) {
      return own != null || spoken.between(noun, 0, at);
    }
    return canvas.outline().articles().stream()
        .filter(a -> a.hasClause("definitions"))
        .anyMatch(
            a ->
                spoken.between(
                    noun,
                    canvas.reading().indexOf(a.span().start()),
                    canvas.reading().indexOf(a.span().end())));
  }

  /** Whether the text goes on to show what it points to: "ce formulaire, joint en annexe". */
  private static boolean shown(Canvas canvas, int from) {
    String text = canvas.text();
    return SHOWN.matcher(text.substring(from, Math.min(text.length(), from + NEAR))).find();
  }

  private static boolean generic(String noun) {
    String folded = Spelling.fold(noun);
    return GENERIC.contains(folded) || GENERIC.contains(Spoken.singular(folded));
  }

  private static String quote(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
