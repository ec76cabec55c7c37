package org.contreseing.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Amount;
import org.contreseing.model.BankAccount;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.model.Identifier;
import org.contreseing.model.Located;
import org.contreseing.model.Outline;
import org.contreseing.model.PartialDate;
import org.contreseing.model.Passage;
import org.contreseing.model.Product;
import org.contreseing.model.RepealedCitation;
import org.contreseing.tables.Tables;

/**
 * Reads everything that an agreement says in numbers. A number is typed once, and here is the order
 * in which the readers have their say: registrations, accounts, numbers of no interest, dates,
 * amounts, durations. Safe for use by several threads.
 */
public final class NumberReader {

  private final DateReader dates;
  private final AmountReader amounts;
  private final FinanceReader finances;
  private final ProductReader products;
  private final DurationReader durations;
  private final TimelineReader timeline;
  private final ReferenceReader references;
  private final RepealedCitationReader repealedCitations;

  public NumberReader(Tables tables) {
    NumberWords words = new NumberWords(tables);
    dates = new DateReader(words);
    amounts = new AmountReader(words);
    finances = new FinanceReader(tables, words);
    products = new ProductReader(words);
    durations = new DurationReader(tables, words);
    timeline = new TimelineReader(words);
    references = new ReferenceReader(tables, words);
    repealedCitations = new RepealedCitationReader(tables);
  }

  /** All that the numbers of an agreement say. */
  public Numbers read(Outline outline) {
    Prose prose = new Prose(outline);
    Prose stipulated = prose.withAmendments();
    List<Identifier> registered = identifiers(outline.reading().passage(outline.whole()));
    List<BankAccount> accounts = BankAccountReader.read(prose);
    TypedNumbers typed =
        TypedNumbers.none().with(registered).with(accounts).with(ForeignNumbers.read(prose));
    List<DateMention> days = dates.read(stipulated, typed);
    typed = typed.with(days);
    List<PartialDate> months = PartialDateReader.read(prose, days);
    List<Amount> sums = amounts.read(stipulated, typed);
    typed = typed.with(sums);
    FinanceReader.Found money = finances.read(stipulated, sums);
    List<Duration> lengths = durations.read(stipulated, typed, days);
    List<RepealedCitation> repealed = repealedCitations.read(prose);
    // an amendment starts and ends by its own words, not by those it puts into the agreement
    List<Duration> own = ofOwn(prose, lengths);
    TimelineReader.Found times = timeline.read(prose, ofOwn(prose, days), own);
    return new Numbers(
        registered,
        accounts,
        days,
        months,
        money.amounts(),
        money.finances(),
        products(products.read(stipulated, sums), money.products()),
        own,
        lengths.stream().filter(d -> !prose.isReadable(d.span())).toList(),
        times.starts(),
        times.renewals(),
        times.periods(),
        references.read(prose, ofOwn(prose, days), repealed),
        repealed);
  }

  private static List<Product> products(List<Product> said, List<Product> reckoned) {
    return Stream.concat(said.stream(), reckoned.stream())
        .sorted(Comparator.comparing(Product::span))
        .toList();
  }

  private static List<Identifier> identifiers(Passage whole) {
    List<Identifier> banks = BankNumbers.read(whole);
    TypedNumbers known = TypedNumbers.none().with(banks);
    return Stream.concat(
            Identifiers.read(whole).stream()
                .filter(i -> known.isFree(i.span()))
                .map(Ownership::held),
            banks.stream())
        .sorted(Comparator.comparing(Identifier::span))
        .toList();
  }

  private static <F extends Located> List<F> ofOwn(Prose prose, List<F> facts) {
    return facts.stream().filter(f -> prose.isReadable(f.span())).toList();
  }
}
