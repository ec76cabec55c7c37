package org.contreseing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Citations of the law by which its text is hard to find: a law without number or day, "la
 * réglementation en vigueur" as what an act is founded on. One fact an act.
 *
 * @param span the first
 * @param quotes each once, in text order
 */
public record LooseCitations(Span span, List<String> quotes) implements Located {

  // laws and decrees have had numbers since 1945
  private static final LocalDate NUMBERED = LocalDate.of(1946, 1, 1);

  public LooseCitations {
    quotes = List.copyOf(quotes);
  }

  static Optional<LooseCitations> of(Agreement agreement) {
    List<LawReference> laws = laws(agreement);
    List<Located> found =
        Stream.<Located>concat(
                laws.stream().filter(l -> loose(l, laws) && !appoints(agreement, l)),
                agreement.wordings().sayings().stream().filter(s -> s.is("vague-law")))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    Set<String> quotes = new LinkedHashSet<>();
    found.forEach(f -> quotes.add(quote(agreement, f.span())));
    return found.stream()
        .findFirst()
        .map(f -> new LooseCitations(f.span(), new ArrayList<>(quotes)));
  }

  private static List<LawReference> laws(Agreement agreement) {
    return agreement.references().stream()
        .filter(LawReference.class::isInstance)
        .map(LawReference.class::cast)
        .toList();
  }

  // decrees of appointment have no number
  private static boolean appoints(Agreement agreement, LawReference law) {
    int start = law.span().start();
    String before =
        agreement.outline().source().content().substring(Math.max(0, start - 60), start);
    return Article.fold(before).contains("nomm");
  }

  private static boolean loose(LawReference law, List<LawReference> all) {
    return switch (law.kind()) {
      case LOI, DECRET, ORDONNANCE ->
          unfound(law) && all.stream().noneMatch(o -> completes(o, law));
      default -> false;
    };
  }

  // a text that the tables know by its name needs neither
  private static boolean unfound(LawReference law) {
    boolean named = law.quote().chars().noneMatch(Character::isDigit);
    boolean unnumbered =
        law.number().isEmpty() && law.date().filter(d -> !d.isBefore(NUMBERED)).isPresent();
    boolean undated = law.number().isPresent() && law.date().isEmpty();
    return !named && (unnumbered || undated);
  }

  private static boolean completes(LawReference other, LawReference law) {
    return other.number().isPresent()
        && other.date().isPresent()
        && (law.number().equals(other.number()) || law.date().equals(other.date()));
  }

  private static String quote(Agreement agreement, Span span) {
    return agreement.outline().source().slice(span).strip().replaceAll("\\s+", " ");
  }
}
