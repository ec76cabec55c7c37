package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Instalment;
import org.contreseing.model.Rate;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Parts of a price that are paid by themselves: a share, a sum or both, and when. */
final class InstalmentReader {

  private static final int REACH = 110;
  private static final Finder SAME =
      Phrase.of(
          "^[^.;\\n€%]{0,50}?(?:,? soit |~\\(~(?:soit )?|~:~|~=~|~\\|~)(?:un montant de |la somme de )?~$");
  private static final String MOMENT =
      "(?:à la |à l'|à mi-|au |aux |dans (?:les|un|le) |lors d|dès |sur (?:présentation|production|remise)|après |avant (?:le|la|l')|le \\d|en (?:"
          + Months.NAMES
          + ")|fin |courant |à compter |au plus tard )";
  private static final Finder AFTER =
      Phrase.of("^[^.;€%|]{0,60}?(?<when>\\b" + MOMENT + "[^.;|€()]{2,90})");
  private static final Finder BEFORE =
      Phrase.of(
          "(?:^|[;.\\n|•-])~\\*{0,2}~(?<when>"
              + MOMENT
              + "[^.;|\\n€%]{2,60}?)~\\*{0,2}~(?::|\\||,)[^.;\\n€%]{0,50}$");
  // the next item or the next part begins
  private static final Finder STOP =
      Phrase.of(
          "\\n[ \\t]*+(?:[-–•*|]|\\d{1,2}[.)]|\\n)|,? puis\\b|,? et (?:le|un) (?:solde|acompte|second)|,? et \\d|,? soit \\d| ?:~$");

  private InstalmentReader() {}

  /** Instalments in order of place. */
  static List<Instalment> read(Prose prose, List<Amount> amounts, List<Rate> rates) {
    List<Instalment> found = new ArrayList<>();
    List<Amount> left =
        new ArrayList<>(amounts.stream().filter(a -> a.is(Role.INSTALMENT)).toList());
    for (Rate rate : rates) {
      if (rate.role() == Role.INSTALMENT) {
        Optional<Amount> sum = sumOf(prose, rate, amounts);
        sum.ifPresent(left::remove);
        Span span = sum.map(s -> s.span().cover(rate.span())).orElse(rate.span());
        found.add(
            new Instalment(
                span,
                Optional.of(rate.value()),
                sum.map(Amount::value),
                when(prose, rate.span()).or(() -> when(prose, span))));
      }
    }
    for (Amount sum : left) {
      found.add(
          new Instalment(
              sum.span(), Optional.empty(), Optional.of(sum.value()), when(prose, sum.span())));
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  // "30 %, soit 3 000 €"
  private static Optional<Amount> sumOf(Prose prose, Rate rate, List<Amount> amounts) {
    int next = InOrder.firstFrom(amounts, rate.span().end());
    if (next >= amounts.size()) {
      return Optional.empty();
    }
    int from = prose.local(rate.span()).end();
    int to = prose.local(amounts.get(next).span()).start();
    return to - from <= REACH
            && SAME.matcher(prose.text().substring(from, Math.max(from, to))).find()
        ? Optional.of(amounts.get(next))
        : Optional.empty();
  }

  private static Optional<String> when(Prose prose, Span span) {
    Span at = prose.local(span);
    Search after =
        AFTER
            .matcher(prose.text())
            .region(at.end(), Math.min(prose.text().length(), at.end() + REACH));
    if (after.find()) {
      Search stop = STOP.matcher(prose.text()).region(at.end(), after.end());
      int end = stop.find() ? stop.start() : after.end();
      if (end > after.start("when") && prose.isReadable(at.end(), end)) {
        return Optional.of(prose.quote(after.start("when"), end).strip());
      }
    }
    Search before =
        BEFORE.matcher(prose.text()).region(Math.max(0, at.start() - REACH), at.start());
    return before.find()
        ? Optional.of(prose.quote(before.start("when"), before.end("when")).strip())
        : Optional.empty();
  }
}
