package org.contreseing.archive.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.archive.link.Link.Certainty;
import org.contreseing.archive.link.Link.Kind;
import org.contreseing.archive.link.Link.Passage;
import org.contreseing.model.Language;
import org.contreseing.report.Words;

/** Amendments and their agreements, and agreements that are cited and are not in the archive. */
final class AmendmentLinks {

  private final Set<Object> held = new HashSet<>();
  private final Amendments amendments;

  AmendmentLinks(List<Sheet> sheets, Amendments amendments) {
    this.amendments = amendments;
    for (Sheet sheet : sheets) {
      sheet.signed().ifPresent(held::add);
      if (!sheet.amends()) {
        sheet.title().number().ifPresent(held::add);
      }
    }
  }

  Optional<Link> of(Amending amending) {
    return switch (amending.agreements().size()) {
      case 0 -> absent(amending.amendment());
      case 1 -> Optional.of(one(amending));
      default -> Optional.of(several(amending));
    };
  }

  private static Link one(Amending amending) {
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.of("amendment", amending.amendment(), amending.amendment().start()));
    amending.agreements().get(0).forEach(a -> passages.add(Passage.of("agreement", a, a.start())));
    return new Link(
        Kind.AMENDS,
        false,
        amending.certainty(),
        passages,
        "L’avenant modifie cette convention.",
        "The amendment is to this agreement.");
  }

  private static Link several(Amending amending) {
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.of("amendment", amending.amendment(), amending.amendment().start()));
    amending
        .agreements()
        .forEach(
            copies -> passages.add(Passage.of("agreement", copies.get(0), copies.get(0).start())));
    return new Link(
        Kind.AMENDS_ONE_OF,
        true,
        Certainty.POSSIBLE,
        passages,
        "L’avenant peut modifier l’une ou l’autre de ces conventions\u00a0: son titre ne permet pas de"
            + " trancher.",
        "The amendment may be to one or another of these agreements: its title does not tell which.");
  }

  /** Said only when nothing of the archive has the number or the day it gives. */
  private Optional<Link> absent(Sheet amendment) {
    Title title = amendment.title();
    List<Object> given =
        Stream.<Object>concat(title.number().stream(), title.days().stream()).toList();
    boolean elsewhere = given.stream().anyMatch(held::contains);
    boolean blank =
        given.isEmpty() && (amendment.parties().size() < 2 || amendments.partiesMeet(amendment));
    if (elsewhere || blank) {
      return Optional.empty();
    }
    return Optional.of(
        new Link(
            Kind.AGREEMENT_ABSENT,
            true,
            given.isEmpty() ? Certainty.POSSIBLE : Certainty.PROBABLE,
            List.of(Passage.of("amendment", amendment, amendment.start())),
            "La convention que cet avenant modifie n’est pas dans l’archive"
                + given(title, Language.FR)
                + ".",
            "The agreement that this amendment is to is not in the archive"
                + given(title, Language.EN)
                + "."));
  }

  private static String given(Title title, Language language) {
    String what =
        Stream.concat(
                title.number().map(n -> language.pick("n°\u00a0", "no. ") + n).stream(),
                title.days().stream().map(d -> Words.day(d, language)))
            .collect(Collectors.joining(", "));
    return what.isEmpty() ? "" : " (" + what + ")";
  }

  /** Agreements that other texts cite by their day, where nothing of the archive has that day. */
  List<Link> cited(Sheet sheet) {
    Map<LocalDate, Link> links = new TreeMap<>();
    if (!sheet.amends()) {
      for (Sheet.Cited cited : sheet.cited()) {
        if (!held.contains(cited.day())) {
          links.putIfAbsent(cited.day(), absent(sheet, cited));
        }
      }
    }
    return List.copyOf(links.values());
  }

  private static Link absent(Sheet sheet, Sheet.Cited cited) {
    return new Link(
        Kind.CITED_ABSENT,
        false,
        Certainty.PROBABLE,
        List.of(Passage.of("citing", sheet, cited.spot())),
        "Une convention du "
            + Words.day(cited.day(), Language.FR)
            + " est citée\u00a0; aucune de l’archive n’est de ce jour.",
        "An agreement of "
            + Words.day(cited.day(), Language.EN)
            + " is cited; none of the archive is of that day.");
  }
}
