package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Rate;
import org.contreseing.model.Shares;
import org.contreseing.model.Span;

/**
 * Percentages that the text itself says to be a whole: shares of a schedule up to the balance, and
 * shares of a split that is announced as one.
 */
final class ShareReader {

  private static final int APART = 220;
  private static final int LEAD = 160;
  private static final Pattern BALANCE_BEFORE = Phrase.of("\\bsolde\\b[^.;%€]{0,40}$");
  private static final Pattern BALANCE_AFTER =
      Phrase.of("^[^.;%€\\n]{0,60}\\b(?:au (?:titre du )?solde|pour solde|comme solde|\\(~solde)");
  private static final Pattern SPLIT =
      Phrase.of(
          "\\b(?:répart\\w+|ventil\\w+|partag\\w+|clés? de (?:répartition|financement)|quote-?parts?)\\b[^.;%€]{0,110}(?:comme suit|suivante?s?|ainsi|à raison de|à hauteur de|:)[^.;%€]{0,90}$");
  // a bound, a share of a share, a share of something else
  private static final Pattern BOUND_BEFORE =
      Phrase.of(
          "\\b(?:plus de|moins de|au (?:moins|plus)|maxim\\w*|minim\\w*|limite(?: de)?|plafon\\w+(?: à)?|jusqu'à(?: hauteur de)?|entre|excéder|dépasser|dont|réduction|remise|rabais|majoration|hausse|baisse|augment\\w+|diminu\\w+|pénalité|retenue) ~(?:de |d'un |à )?$|\\d~(?:à|et|-|–)~$");
  private static final Pattern BOUND_AFTER =
      Phrase.of(
          "^~(?:au (?:maximum|minimum|plus|moins)\\b|maxim|minim|(?:du|de ce|de la somme|des sommes) (?:solde|reliquat|rest\\w+|reste)\\b|(?:de|par) (?:retard|majoration|remise|réduction)|(?:et|à|ou) \\d)");
  private static final Pattern OPEN =
      Phrase.of(
          "\\b(?:le (?:reste|solde|surplus|reliquat|complément)|la différence|selon le cas|ou bien|option\\w*|si (?:le|la|les|l'))\\b");

  private ShareReader() {}

  /** Wholes in order of place. */
  static List<Shares> read(Prose prose, List<Rate> rates) {
    List<Shares> found = new ArrayList<>();
    List<Rate> run = new ArrayList<>();
    for (Rate rate : rates) {
      if (rate.role() == Role.TAX) {
        continue;
      }
      if (!run.isEmpty() && !joined(prose, run.get(run.size() - 1), rate)) {
        split(prose, run, found);
        run.clear();
      }
      run.add(rate);
      if (isBalance(prose, rate)) {
        schedule(prose, run, found);
        run.clear();
      }
    }
    split(prose, run, found);
    return List.copyOf(found);
  }

  private static void schedule(Prose prose, List<Rate> run, List<Shares> found) {
    boolean instalments = run.stream().anyMatch(r -> r.role() == Role.INSTALMENT);
    if (run.size() > 1 && instalments && run.stream().noneMatch(r -> isBound(prose, r))) {
      found.add(shares(ownParts(run)));
    }
  }

  // "finance 80 % du coût, par un acompte de 60 % et un solde de 40 %": the first is of another
  // whole
  private static List<Rate> ownParts(List<Rate> run) {
    for (int i = 1; i + 1 < run.size(); i++) {
      List<Rate> rest = run.subList(i, run.size());
      if (!shares(rest).wrong()) {
        return rest;
      }
    }
    return run;
  }

  private static void split(Prose prose, List<Rate> run, List<Shares> found) {
    if (run.size() < 2 || run.stream().anyMatch(r -> isBound(prose, r))) {
      return;
    }
    int start = prose.local(run.get(0).span()).start();
    int end = prose.local(run.get(run.size() - 1).span()).end();
    boolean announced = SPLIT.matcher(prose.text()).region(Math.max(0, start - LEAD), start).find();
    int after = Math.min(prose.text().length(), end + LEAD / 2);
    if (announced && !OPEN.matcher(prose.text()).region(start, after).find()) {
      found.add(shares(run));
    }
  }

  private static Shares shares(List<Rate> run) {
    Span span = run.get(0).span().cover(run.get(run.size() - 1).span());
    return new Shares(span, run.stream().map(Rate::value).toList());
  }

  private static boolean joined(Prose prose, Rate one, Rate next) {
    Span first = prose.local(one.span());
    Span second = prose.local(next.span());
    return second.start() - first.end() <= APART
        && isShare(one)
        && isShare(next)
        && prose.article(first.start()).equals(prose.article(second.start()));
  }

  private static boolean isShare(Rate rate) {
    return rate.role() == Role.INSTALMENT || rate.role() == Role.OTHER;
  }

  private static boolean isBalance(Prose prose, Rate rate) {
    Span at = prose.local(rate.span());
    return BALANCE_BEFORE.matcher(before(prose, at)).find()
        || BALANCE_AFTER.matcher(after(prose, at)).find();
  }

  private static boolean isBound(Prose prose, Rate rate) {
    Span at = prose.local(rate.span());
    return BOUND_BEFORE.matcher(before(prose, at)).find()
        || BOUND_AFTER.matcher(after(prose, at)).find();
  }

  private static String before(Prose prose, Span at) {
    return prose.text().substring(Math.max(0, at.start() - LEAD / 2), at.start());
  }

  private static String after(Prose prose, Span at) {
    return prose.text().substring(at.end(), Math.min(prose.text().length(), at.end() + LEAD / 2));
  }
}
