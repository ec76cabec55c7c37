package org.contreseing.archive.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contreseing.archive.Act;
import org.contreseing.archive.Body;
import org.contreseing.archive.Change;
import org.contreseing.archive.Holding;
import org.contreseing.model.Folding;

/** Keeps of a line what is compared; equal headings and names are held once. */
final class SheetReader {

  // "la convention du 3 mars 2021"; collective and international ones are law, not archive
  private static final Pattern AGREEMENT =
      Pattern.compile("\\b(?:convention|contrat|accord|protocole|bail)s?\\b");
  private static final Pattern NOT_OURS =
      Pattern.compile("collecti|national|europeen|constitutive|interprofession|branche|plan ");

  private final Map<String, String> held = new HashMap<>();

  Sheet read(int index, Holding holding, Act act) {
    return new Sheet(
        index,
        holding.key(),
        holding.sha256(),
        act.title(),
        Title.of(act),
        act.amends(),
        act.parties().stream().flatMap(p -> partner(act, p).stream()).toList(),
        act.signed(),
        act.unsigned(),
        act.timeline().effect(),
        act.timeline().term(),
        headings(act),
        act.amends() ? days(act) : Set.of(),
        cited(act),
        Spot.start(act),
        act.timeline()
            .term()
            .span()
            .map(s -> Spot.of(act, s, quote(act, s)))
            .orElseGet(() -> Spot.start(act)));
  }

  private static Optional<String> quote(Act act, org.contreseing.model.Span span) {
    return act.durations().stream()
        .filter(d -> d.span().equals(span))
        .map(d -> d.quote())
        .findFirst();
  }

  private Optional<Sheet.Partner> partner(Act act, Body party) {
    return Names.of(party.name())
        .map(
            name ->
                new Sheet.Partner(
                    once(name),
                    once(party.name()),
                    act.siren(party).map(this::once),
                    party.seat().flatMap(Names::postcode).map(this::once),
                    OfficeReader.of(party),
                    Spot.of(act, party.span(), Optional.empty())));
  }

  private Set<String> headings(Act act) {
    return act.articles().stream()
        .flatMap(a -> a.heading().stream())
        .map(h -> once(String.join(" ", Names.words(h.substring(0, Math.min(h.length(), 120))))))
        .filter(h -> !h.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<LocalDate> days(Act act) {
    return act.days().stream().map(Act.Written::day).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Sheet.Cited> cited(Act act) {
    List<Sheet.Cited> cited = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>(act.signed().stream().toList());
    for (Act.Citation citation : act.citations()) {
      String words = Folding.plain(citation.quote());
      boolean agreement = AGREEMENT.matcher(words).find() && !NOT_OURS.matcher(words).find();
      act.days().stream()
          .filter(d -> agreement && citation.span().contains(d.span()))
          .filter(d -> seen.add(d.day()))
          .map(
              d ->
                  new Sheet.Cited(
                      citation.act().orElse(""),
                      d.day(),
                      Spot.of(act, citation.span(), Optional.of(citation.quote()))))
          .forEach(cited::add);
    }
    return List.copyOf(cited);
  }

  static Change change(Sheet sheet, Act act) {
    return new Change(
        sheet.key(),
        act.signed(),
        sheet.title().amendment(),
        sheet.title().terminates(),
        act.unsigned(),
        true,
        act.timeline(),
        act.durations());
  }

  private String once(String text) {
    return held.computeIfAbsent(text, t -> t);
  }
}
