package org.contreseing.archive.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.contreseing.archive.generator.Draft.Article;

/** What goes wrong in agreements, the more frequent first, with the rule that finds it. */
enum Flaw {
  BLANK_VOTE_DATE("AUT-002", replacing(" en date du \\d[^,;]*?\\d{4},", " en date du ,")),
  BLANK_VOTE_NUMBER("AUT-001", replacing("délibération n° \\S+ du", "délibération n° du")),
  NO_SUCH_ARTICLE("REF-001", adding("Les conditions en sont fixées à l'article %d.")),
  UNCAPPED_RENEWAL(
      "DUR-004", replacing(", deux fois au plus,|, dans la limite de trois reconductions", "")),
  UNNAMED_REPRESENTATIVE("PAR-002", Flaw::unnamed),
  NO_TERMINATION("CLA-006", lacking("^Résiliation")),
  NO_ANNEX("REF-003", adding("Le détail en est donné à l'annexe 1.")),
  OTHER_FIGURES("DUR-012", replacing("\\((?!24\\))\\d+\\) mois", "(24) mois")),
  LATE_PAYMENT(
      "FIN-012", replacing("trente jours( à compter de sa réception, sur)", "soixante jours$1")),
  NO_DISPUTES("CLA-008", lacking("^(?:Litiges|Règlement des litiges|Différends)")),
  OTHER_SIGNATORY("SIG-004", Flaw::otherSignatory),
  SAME_NUMBER("STR-001", Flaw::twin),
  OTHER_AMOUNT("FIN-003", replacing("euros \\(", "euros (1")),
  WRONG_ACCOUNT("FIN-009", replacing("(IBAN FR\\d\\d\u00a0\\d\\d)(\\d)(\\d)", "$1$3$2")),
  REPEALED_LAW(
      "LEX-001",
      replacing(
          "^Vu (?:le décret n° 2013|le code de la commande)[^;]*",
          "Vu le code des marchés publics ")),
  WRONG_COURT(
      "LIT-007",
      replacing(
          "tribunal administratif (?:de |d')[\\p{L}-]+",
          "tribunal administratif de Saint-Étienne")),
  NO_PARTY_NAME("PAR-001", replacing("^(L'association|La société) [^,]+,", "$1 XXXXX,")),
  WRONG_IDENTIFIER("PAR-005", replacing("(SIRET (?:\\d{3}\u00a0){3}\\d{4})\\d", "$10")),
  END_BEFORE_START(
      "DUR-018",
      replacing(
          "(soit jusqu'au|prend fin le|s'achève le) (\\d+(?:er)? \\p{L}+) \\d{4}", "$1 $2 2015")),
  NO_FORMAL_NOTICE(
      "CLA-021", replacing("(plein droit) trente jours après la réception[^.]*", "$1")),
  ARBITRATION(
      "PUB-001",
      replacing(
          "(?:le litige est porté devant )?le tribunal administratif [^.]*",
          "le litige est tranché par un arbitre, dont la sentence s'impose aux parties")),
  NO_PURPOSE("CLA-001", lacking("^Objet"));

  private static final int CARELESS = 92;
  private static final int CAREFUL = 63;
  private static final int ATTEMPTS = 20;
  private static final String SIGNATORY = "^(L[ea] (?:présidente?|gérante?)), \\p{L}+ \\p{L}+";

  final String rule;
  private final UnaryOperator<Draft> change;

  Flaw(String rule, UnaryOperator<Draft> change) {
    this.rule = rule;
    this.change = change;
  }

  /** A draft with this flaw; the draft itself if it has nothing that the flaw could spoil. */
  Draft in(Draft draft) {
    return change.apply(draft);
  }

  /** With none, one or two: most often none, unless the town is careless. */
  static Draft chosen(Draft draft, Town town, Random random) {
    int many = random.nextInt(100) < (town.careless() ? CARELESS : CAREFUL) ? 1 : 0;
    many += many > 0 && random.nextInt(3) == 0 ? 1 : 0;
    Draft spoilt = draft;
    for (int i = 0; i < ATTEMPTS && many > 0; i++) {
      int lot = Math.min(random.nextInt(values().length), random.nextInt(values().length));
      Draft next = values()[lot].in(spoilt);
      many -= next.equals(spoilt) ? 0 : 1;
      spoilt = next;
    }
    return spoilt;
  }

  private static UnaryOperator<Draft> replacing(String expression, String words) {
    return d -> d.with(expression, words);
  }

  private static UnaryOperator<Draft> lacking(String heading) {
    return d -> d.without(heading);
  }

  /** A sentence at the end of the third article; it may name an article beyond the last. */
  private static UnaryOperator<Draft> adding(String sentence) {
    return d ->
        d.with(
            all -> {
              List<Article> articles = new ArrayList<>(all);
              Article third = articles.get(2);
              List<String> paragraphs = new ArrayList<>(third.paragraphs());
              paragraphs.add(String.format(Locale.ROOT, sentence, all.size() + 5));
              articles.set(2, new Article(third.heading(), paragraphs, third.twin()));
              return articles;
            });
  }

  private static Draft unnamed(Draft draft) {
    return draft
        .with(
            "(son président|sa présidente|son gérant|sa gérante), M(?:me|\\.) \\p{L}+ \\p{L}+",
            "$1")
        .signedWith(SIGNATORY, "$1");
  }

  private static Draft otherSignatory(Draft draft) {
    return draft.signedWith(SIGNATORY, "$1, Sylvain Costes");
  }

  private static Draft twin(Draft draft) {
    return draft.with(
        all -> {
          List<Article> articles = new ArrayList<>(all);
          int place = Math.min(4, articles.size() - 1);
          Article same = articles.get(place);
          articles.set(place, new Article(same.heading(), same.paragraphs(), true));
          return articles;
        });
  }
}
