package org.contreseing.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Duration;
import org.contreseing.model.Located;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;

/**
 * What a line says of its agreement.
 *
 * @param whole its stretch of the document's text
 * @param types codes of {@code agreement_types.csv}, the main one first
 * @param signed the day that stands at the signatures
 * @param electronic whether the act says that it is signed electronically
 * @param signers its signature blocks, in text order
 * @param timeline its life; spans point into the document's text
 * @param durations every length and last day of the text, with the part it plays
 * @param citations references to other acts that are no law
 * @param days every full day that the text writes, in text order
 * @param faultyNumbers registration numbers of the text that cannot exist
 */
public record Act(
    Span whole,
    Optional<String> title,
    List<String> types,
    List<Heading> articles,
    List<Body> parties,
    Optional<LocalDate> signed,
    boolean electronic,
    List<Signer> signers,
    Timeline timeline,
    List<Duration> durations,
    List<Citation> citations,
    List<Written> days,
    Set<String> faultyNumbers) {

  /** An article: its number, its heading and its kind of clause, where it has them. */
  public record Heading(
      Optional<String> number,
      Optional<String> heading,
      Optional<String> clause,
      int level,
      Span span,
      Optional<Integer> page)
      implements Located {}

  /**
   * A reference to an article of another act.
   *
   * @param act what the text calls the act
   */
  public record Citation(Optional<String> act, List<String> articles, String quote, Span span)
      implements Located {

    public Citation {
      articles = List.copyOf(articles);
    }
  }

  /** A day as the text writes it. */
  public record Written(LocalDate day, String quote, Span span) implements Located {}

  public Act {
    types = List.copyOf(types);
    articles = List.copyOf(articles);
    parties = List.copyOf(parties);
    signers = List.copyOf(signers);
    durations = List.copyOf(durations);
    citations = List.copyOf(citations);
    days = List.copyOf(days);
    faultyNumbers = Set.copyOf(faultyNumbers);
  }

  /** Whether its main type is that of an amendment. */
  public boolean amends() {
    return type().filter("AVE"::equals).isPresent();
  }

  /** Whether it has places to sign and all of them are empty. */
  public boolean unsigned() {
    return !signers.isEmpty() && signers.stream().allMatch(Signer::unsigned);
  }

  /** The SIREN of a party, where it is one that can exist. */
  public Optional<String> siren(Body party) {
    boolean faulty = party.identifiers().values().stream().anyMatch(faultyNumbers::contains);
    return party.siren().filter(s -> !faulty);
  }

  /** The code of its main type. */
  public Optional<String> type() {
    return types.stream().findFirst();
  }
}
