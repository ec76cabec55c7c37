package org.contreseing.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lists of an agreement that are written irregularly, shown by the first of them.
 *
 * @param flaw what is wrong with the first
 * @param span the item it shows at
 * @param text the item
 * @param count how many lists have some flaw
 */
public record MalformedLists(Enumeration.Flaw flaw, Span span, String text, int count)
    implements Located {

  static Optional<MalformedLists> of(List<Enumeration> lists) {
    List<MalformedLists> all = lists.stream().flatMap(l -> first(l).stream()).toList();
    return all.stream()
        .findFirst()
        .map(f -> new MalformedLists(f.flaw(), f.span(), f.text(), all.size()));
  }

  private static Optional<MalformedLists> first(Enumeration list) {
    return Arrays.stream(Enumeration.Flaw.values())
        .flatMap(
            f -> list.flawed(f).map(i -> new MalformedLists(f, i.span(), i.text(), 1)).stream())
        .findFirst();
  }

  /** The name of the flaw, for cases of a rule; a list that does not end is the ordinary one. */
  public String code() {
    return flaw == Enumeration.Flaw.UNFINISHED
        ? ""
        : flaw.name().toLowerCase(java.util.Locale.ROOT);
  }
}
