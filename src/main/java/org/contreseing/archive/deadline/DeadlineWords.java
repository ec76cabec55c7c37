package org.contreseing.archive.deadline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.archive.Key;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.report.TimelineWords;

/** Where an agreement stands, in sentences. */
public final class DeadlineWords {

  private final Language language;

  public DeadlineWords(Language language) {
    this.language = language;
  }

  /** The state, the days that matter next, and every reason why they are not better known. */
  public String of(Deadline deadline) {
    if (deadline.state() == State.AMENDS) {
      return amends(deadline.agreements());
    }
    return Stream.of(
            Stream.of(head(deadline)), next(deadline), why(deadline).stream(), reserves(deadline))
        .flatMap(s -> s)
        .collect(Collectors.joining(" "));
  }

  private String amends(List<Key> agreements) {
    String names = agreements.stream().map(Key::shown).collect(Collectors.joining(", "));
    return agreements.size() == 1
        ? language.pick("Avenant compté avec ", "Amendment, counted with ") + names + "."
        : language.pick("Avenant à l’une de ces conventions\u00a0: ", "Amendment to one of: ")
            + names
            + ".";
  }

  private String head(Deadline deadline) {
    return switch (deadline.state()) {
      case UNKNOWN -> language.pick("Fin inconnue.", "Its end is not known.");
      case UNCERTAIN ->
          language.pick("Plusieurs états sont possibles\u00a0: ", "Several states are possible: ")
              + phases(deadline)
              + ".";
      case UNSIGNED ->
          language.pick(
                  "Aucune signature\u00a0; si elle était signée\u00a0: ",
                  "No signature; if it were signed: ")
              + (deadline.phases().isEmpty()
                  ? language.pick("état inconnu", "unknown")
                  : phases(deadline))
              + ".";
      case OPEN_ENDED -> language.pick("En vigueur, sans terme.", "In force, without term.");
      default -> ordinary(deadline);
    };
  }

  private String phases(Deadline deadline) {
    return deadline.phases().stream()
        .map(p -> p.worded(language))
        .collect(Collectors.joining(language.pick(" ou ", " or ")));
  }

  private String ordinary(Deadline deadline) {
    Phase phase = deadline.phases().get(0);
    String words = phase.worded(language);
    String start = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    String times =
        phase == Phase.RENEWED && deadline.renewals() > 1
            ? language.pick(
                " (" + deadline.renewals() + "\u00a0fois)", " (" + deadline.renewals() + " times)")
            : "";
    return phase == Phase.NOT_YET && deadline.effect().bounded()
        ? start
            + language.pick("\u00a0; prise d’effet\u00a0: ", "; takes effect: ")
            + days(deadline.effect())
            + "."
        : start + times + ".";
  }

  private Stream<String> next(Deadline deadline) {
    return Stream.of(end(deadline), notice(deadline)).flatMap(Optional::stream);
  }

  private Optional<String> end(Deadline deadline) {
    boolean first = deadline.renewals() == 0;
    String name =
        first
            ? language.pick("Terme\u00a0: ", "Term: ")
            : language.pick("Fin de la période\u00a0: ", "End of the period: ");
    return Optional.of(deadline.end()).filter(Moment::bounded).map(e -> name + days(e) + ".");
  }

  private Optional<String> notice(Deadline deadline) {
    if (!deadline.goesOn()) {
      return Optional.empty();
    }
    Moment notice = deadline.notice();
    if (!notice.bounded()) {
      return notice.is(Certainty.UNSAID)
          ? Optional.of(
              language.pick(
                  "Se reconduit tacitement ensuite.", "Renews itself tacitly afterwards."))
          : Optional.empty();
    }
    boolean past = notice.latest().filter(deadline.on()::isAfter).isPresent();
    return Optional.of(
        past
            ? language.pick(
                    "Se reconduira\u00a0: le dernier jour pour dénoncer est passé (",
                    "Will renew itself: the last day to denounce is past (")
                + days(notice)
                + ")."
            : language.pick("Dernier jour pour dénoncer\u00a0: ", "Last day to denounce: ")
                + days(notice)
                + ".");
  }

  private String days(Moment moment) {
    return TimelineWords.days(moment, language);
  }

  /** Why a day that counts is not one day. */
  private Set<String> why(Deadline deadline) {
    List<Moment> counted = new ArrayList<>();
    if (deadline.phases().contains(Phase.NOT_YET)) {
      counted.add(deadline.effect());
    }
    counted.add(deadline.end());
    if (deadline.goesOn()) {
      counted.add(deadline.notice());
    }
    return counted.stream()
        .filter(m -> !m.is(Certainty.EXACT) && !m.is(Certainty.NONE))
        .map(m -> TimelineWords.why(m.reason(), language))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<String> reserves(Deadline deadline) {
    return deadline.reserves().stream().map(r -> r.worded(language));
  }
}
