package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** The text of an agreement, paragraph by paragraph. */
record Deed(List<Line> lines) {

  /** What a paragraph is. */
  enum LineKind {
    TITLE,
    HEADING,
    TEXT
  }

  /** One paragraph. */
  record Line(LineKind kind, String words) {}

  private static final int PAGE = 3000;
  private static final List<String> UNCHANGED =
      List.of(
          "Les autres articles demeurent inchangés.",
          "Le présent avenant est sans incidence financière. Les autres articles demeurent"
              + " inchangés.",
          "Aucun prix ni aucune participation ne s'ajoute à ceux convenus : la prolongation est"
              + " consentie à titre gratuit. Les autres articles demeurent inchangés.");

  Deed {
    lines = List.copyOf(lines);
  }

  /**
   * An agreement of about so many pages of 3,000 characters, with the flaws that are its own; what
   * every agreement needs takes two pages.
   */
  static Deed agreement(Facts facts, int pages) {
    return agreement(facts, pages, (d, random) -> Flaw.chosen(d, facts.town(), random));
  }

  /** The same text, with these flaws and no others. */
  static Deed agreement(Facts facts, int pages, List<Flaw> flaws) {
    return agreement(
        facts,
        pages,
        (sound, random) -> {
          Draft draft = sound;
          for (Flaw flaw : flaws) {
            draft = flaw.in(draft);
          }
          return draft;
        });
  }

  private static Deed agreement(Facts facts, int pages, BiFunction<Draft, Random, Draft> spoiling) {
    Random random = new Random(facts.chance());
    Wording wording = new Wording(facts, random);
    Draft.Style style = wording.one(List.of(Draft.Style.values()));
    return spoiling.apply(draft(facts, pages, wording, random), random).deed(style);
  }

  private static Draft draft(Facts facts, int pages, Wording wording, Random random) {
    List<Clause> own = KindClauses.of(facts.kind());
    List<Draft.Article> start = new ArrayList<>();
    start.add(own.get(0).in(wording));
    start.add(term(facts, wording));
    own.stream().skip(1).forEach(c -> start.add(c.in(wording)));
    List<Clause> free = new ArrayList<>(CommonClauses.FREE);
    Collections.shuffle(free, random);
    List<Draft.Article> end = new ArrayList<>();
    free.forEach(c -> end.add(c.in(wording)));
    CommonClauses.LAST.forEach(c -> end.add(c.in(wording)));
    List<Line> before = Frame.before(facts, wording);
    List<Line> after = Frame.after(facts, facts.signature());
    List<Draft.Article> all = new ArrayList<>(start);
    all.addAll(end);
    int room = pages * PAGE - new Draft(before, all, after).length();
    all.addAll(start.size(), Details.of(room, facts.number(), wording));
    return new Draft(before, all, after);
  }

  private static Draft.Article term(Facts facts, Wording wording) {
    Draft.Article term = CommonClauses.TERM.in(wording);
    Clause then = facts.renewal() ? CommonClauses.RENEWAL : CommonClauses.NO_RENEWAL;
    String both = term.paragraphs().get(0) + " " + then.in(wording).paragraphs().get(0);
    return new Draft.Article(term.heading(), List.of(both), false);
  }

  /** An amendment that makes an agreement longer; one that the archive may not hold. */
  static Deed amendment(Facts facts, LocalDate signed, int more) {
    Random random = new Random(facts.chance());
    Wording wording = new Wording(facts, random);
    LocalDate end = facts.effect().plusMonths(facts.months() + (long) more).minusDays(1);
    String words = facts.kind().words;
    String amended = words + " n° " + facts.reference();
    String made =
        (facts.kind().contract() ? " signé le " : " signée le ") + Numbers.day(facts.signature());
    List<Line> before = new ArrayList<>();
    before.add(new Line(LineKind.TITLE, "AVENANT N° 1 À " + amended.toUpperCase(Locale.FRENCH)));
    before.addAll(Frame.parties(facts, signed.minusDays(20), signed));
    before.add(new Line(LineKind.TEXT, "Vu " + amended + made + " ;"));
    before.add(new Line(LineKind.TEXT, "Il a été convenu ce qui suit :"));
    List<Draft.Article> articles =
        List.of(
            article(
                "Objet",
                "Le présent avenant a pour objet de prolonger la durée de " + words + made + "."),
            article(
                "Durée",
                "La durée prévue à l'article 2 est prolongée de "
                    + Numbers.words(more)
                    + " mois, jusqu'au "
                    + Numbers.day(end)
                    + "."),
            article(
                "Entrée en vigueur",
                "L'avenant prend effet le "
                    + Numbers.day(facts.end().plusDays(1))
                    + ", après sa transmission au représentant de l'État."),
            article("Autres dispositions", wording.one(UNCHANGED)));
    Draft sound = new Draft(before, articles, Frame.after(facts, signed));
    return Flaw.chosen(sound, facts.town(), random)
        .deed(wording.one(List.of(Draft.Style.values())));
  }

  private static Draft.Article article(String heading, String words) {
    return new Draft.Article(heading, List.of(words), false);
  }
}
