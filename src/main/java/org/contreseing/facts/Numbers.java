package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Amount;
import org.contreseing.model.BankAccount;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.model.Finances;
import org.contreseing.model.FixedPeriod;
import org.contreseing.model.Identifier;
import org.contreseing.model.PartialDate;
import org.contreseing.model.Product;
import org.contreseing.model.Reference;
import org.contreseing.model.Renewal;
import org.contreseing.model.RepealedCitation;
import org.contreseing.model.Start;

/** What the numbers of one agreement say, each number read once; all lists in order of place. */
public record Numbers(
    List<Identifier> identifiers,
    List<BankAccount> accounts,
    List<DateMention> dates,
    List<PartialDate> partialDates,
    List<Amount> amounts,
    Finances finances,
    List<Product> products,
    List<Duration> durations,
    List<Duration> quotedDurations,
    List<Start> starts,
    List<Renewal> renewals,
    List<FixedPeriod> periods,
    List<Reference> references,
    List<RepealedCitation> repealedCitations) {

  public Numbers {
    identifiers = List.copyOf(identifiers);
    accounts = List.copyOf(accounts);
    dates = List.copyOf(dates);
    partialDates = List.copyOf(partialDates);
    amounts = List.copyOf(amounts);
    products = List.copyOf(products);
    durations = List.copyOf(durations);
    quotedDurations = List.copyOf(quotedDurations);
    starts = List.copyOf(starts);
    renewals = List.copyOf(renewals);
    periods = List.copyOf(periods);
    references = List.copyOf(references);
    repealedCitations = List.copyOf(repealedCitations);
  }
}
