package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.DanglingReference;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;

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
  private static final List<List<String>> KIN =
      List.of(
          List.of(
              "reunion",
              "seance",
              "assemblee",
              "comite",
              "commission",
              "rencontre",
              "conseil",
              "bureau",
              "visioconference",
              "entretien"),
          List.of("rapport", "bilan", "compte", "etude", "evaluation", "synthese"),
          List.of("courrier", "lettre", "notification", "recommande", "mise en demeure"),
          List.of(
              "audit",
              "expertise",
              "visite",
              "enquete",
              "controle",
              "verification",
              "inspection",
              "inventaire"),
          List.of("conciliation", "mediation", "amiable", "arbitrage"));

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

  private static final Pattern DEMONSTRATIVE =
      Wording.of(
          "\\b(cet|cette|ce|ces|ledit|ladite|lesdite?s|dudit|desdite?s|audit|auxdite?s|(?:le|la|les|du)\\s+dite?s?)\\s+(?:(premi[èe]re?|deuxi[èe]me|seconde?|derni[èe]re?|nouvelle|m[êe]me)\\s+)?(\\p{L}{4,25})\\b");
  private static final Pattern CUT =
      Wording.of(
          "\\b(?:avant|apr[èe]s|depuis|[àa]\\s+compter\\s+de|[àa]\\s+partir\\s+de|jusqu'[àa]|[àa])\\s+(?:la\\s+date|le\\s+jour)\\s*(?=\\.(?:\\s|$)|;)");
  private static final Pattern ABOVE =
      Wording.of(
          "\\b(?:le|la|les|du|des|au|aux|l')\\s?(\\p{L}{4,25})\\s+(?:susvis[ée]|susmentionn[ée]|susdit|pr[ée]cit[ée]|vis[ée]e? ci-dessus|mentionn[ée]e? ci-dessus)e?s?\\b");

  List<DanglingReference> read(Canvas canvas) {
    Passage articles = canvas.articles();
    Spoken spoken = new Spoken(Spelling.fold(canvas.text()));
    List<DanglingReference> found = new ArrayList<>();
    Matcher pointing = articles.matcher(DEMONSTRATIVE);
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
    Matcher above = articles.matcher(ABOVE);
    while (above.find()) {
      String noun = Spelling.fold(above.group(1));
      if (!generic(noun) && !spoken.before(noun, articles.from() + above.start())) {
        found.add(new DanglingReference(articles.span(above), quote(above.group()), noun));
      }
    }
    found.sort(Comparator.comparing(DanglingReference::span));
    return List.copyOf(found);
  }

  private static Optional<DanglingReference> demonstrative(
      Canvas canvas, Passage articles, Matcher pointing, Spoken spoken) {
    String noun = Spelling.fold(pointing.group(3));
    boolean said = pointing.group(1).toLowerCase(Locale.ROOT).contains("dit");
    boolean event = EVENTS.contains(noun) || EVENTS.contains(singular(noun));
    if (generic(noun) || !event && !said) {
      return Optional.empty();
    }
    int at = articles.from() + pointing.start();
    boolean known =
        kin(noun).stream()
            .anyMatch(
                n ->
                    pointing.group(2) == null
                        ? spoken.before(n, at)
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
      return own != null || spoken.before(noun, at);
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

  /**
   * The nouns by which the same thing may have been named first: a "réunion" takes up a "séance".
   */
  private static List<String> kin(String noun) {
    String one = singular(noun);
    return KIN.stream().filter(k -> k.contains(one)).findFirst().orElse(List.of(noun));
  }

  private static boolean generic(String noun) {
    String folded = Spelling.fold(noun);
    return GENERIC.contains(folded) || GENERIC.contains(singular(folded));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") || noun.endsWith("x") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static String quote(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /**
   * Asks a folded text whether a noun, or a word of its root ("se réunir" for "réunion"), stands in
   * it.
   */
  private static final class Spoken {

    private static final Pattern ENDING =
        Pattern.compile("(?:ation|ition|ion|ement|ment|age|ance|ence|ure|eur|e)$");

    private final String folded;
    private final Map<String, Integer> firsts = new HashMap<>();

    private Spoken(String folded) {
      this.folded = folded;
    }

    boolean before(String noun, int at) {
      return firsts.computeIfAbsent(stem(noun), s -> find(s, 0, folded.length())) < at;
    }

    boolean between(String noun, int from, int to) {
      return find(stem(noun), from, to) < to;
    }

    /** Where a word begins with a stem, {@code to} when none does. */
    private int find(String stem, int from, int to) {
      int at = folded.indexOf(stem, from);
      while (at >= 0 && at > 0 && Character.isLetter(folded.charAt(at - 1))) {
        at = folded.indexOf(stem, at + 1);
      }
      return at < 0 ? to : Math.min(at, to);
    }

    private static String stem(String noun) {
      String root = ENDING.matcher(singular(noun)).replaceFirst("");
      return root.length() < 4 ? singular(noun) : root;
    }
  }
}
