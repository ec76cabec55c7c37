package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Invoices to a public body of which the act says neither how they are sent nor what they show.
 *
 * @param span the first words on invoices
 */
public record InvoiceGap(Span span) implements Located {

  static Stream<InvoiceGap> of(Agreement agreement) {
    boolean publicly = agreement.parties().stream().anyMatch(Party::isPublic);
    boolean plain =
        agreement.parties().stream().noneMatch(p -> p.nature() == Party.Nature.NATURAL_PERSON)
            && !agreement.isA("SUB");
    return publicly && plain && !agreement.isA("AVE") && !agreement.says("invoice-terms")
        ? place(agreement).map(InvoiceGap::new)
        : Stream.empty();
  }

  // the article on invoices where there is one
  private static Stream<Span> place(Agreement agreement) {
    Told told = new Told(agreement);
    List<Saying> said =
        agreement.wordings().sayings().stream().filter(s -> s.is("invoice")).toList();
    return said.stream()
        .filter(s -> told.article(s.span()).filter(a -> a.titled("factur")).isPresent())
        .findFirst()
        .or(() -> said.stream().findFirst())
        .map(Saying::span)
        .stream();
  }
}
