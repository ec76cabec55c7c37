package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Amount;
import org.contreseing.model.AmountRange;
import org.contreseing.model.Bracket;
import org.contreseing.model.Finances;
import org.contreseing.model.Instalment;
import org.contreseing.model.Price;
import org.contreseing.model.Rate;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * Writes {@code amounts} and what they say together ({@code rates}, {@code prices}, {@code
 * instalments}, {@code brackets}, {@code ranges}). Sums are in euros, rates in per cent.
 */
final class AmountJson {

  private final JsonGenerator json;
  private final SourceText text;
  private final Finances finances;
  private final Map<Span, Integer> groups;

  AmountJson(JsonGenerator json, Agreement agreement) {
    this.json = json;
    this.text = agreement.outline().source();
    this.finances = agreement.finances();
    this.groups = groups(finances.prices());
  }

  void write(List<Amount> amounts) throws IOException {
    json.writeArrayFieldStart("amounts");
    for (Amount amount : amounts) {
      amount(amount);
    }
    json.writeEndArray();
    rates();
    prices();
    instalments();
    brackets();
    ranges();
  }

  private void amount(Amount amount) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", amount.role().code());
    number("value", Optional.of(amount.value()));
    number("words", amount.inWords());
    json.writeStringField("tax", amount.tax().code());
    Fields.text(json, "unit", amount.unit());
    Fields.number(json, "price", Optional.ofNullable(groups.get(amount.span())));
    json.writeStringField("quote", text.slice(amount.span()));
    Fields.span(json, "span", amount.span());
    json.writeEndObject();
  }

  /** The index in {@code prices} of the price that a sum is part of. */
  private static Map<Span, Integer> groups(List<Price> prices) {
    Map<Span, Integer> groups = new HashMap<>();
    for (int i = 0; i < prices.size(); i++) {
      Price price = prices.get(i);
      groups.put(price.excluding().span(), i);
      groups.put(price.including().span(), i);
      int at = i;
      price.tax().ifPresent(t -> groups.put(t.span(), at));
    }
    return groups;
  }

  private void rates() throws IOException {
    json.writeArrayFieldStart("rates");
    for (Rate rate : finances.rates()) {
      json.writeStartObject();
      json.writeStringField("role", rate.role().code());
      number("value", Optional.of(rate.value()));
      Fields.span(json, "span", rate.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void prices() throws IOException {
    json.writeArrayFieldStart("prices");
    for (Price price : finances.prices()) {
      json.writeStartObject();
      number("excluding", Optional.of(price.excluding().value()));
      number("tax", price.tax().map(Amount::value));
      number("including", Optional.of(price.including().value()));
      number("rate", price.rate());
      Fields.span(json, "span", price.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void instalments() throws IOException {
    json.writeArrayFieldStart("instalments");
    for (Instalment part : finances.instalments()) {
      json.writeStartObject();
      number("share", part.share());
      number("amount", part.amount());
      Fields.text(json, "when", part.when());
      Fields.span(json, "span", part.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void brackets() throws IOException {
    json.writeArrayFieldStart("brackets");
    for (Bracket step : finances.brackets()) {
      json.writeStartObject();
      number("from", step.from());
      number("to", step.to());
      number("price", Optional.of(step.price()));
      Fields.span(json, "span", step.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void ranges() throws IOException {
    json.writeArrayFieldStart("ranges");
    for (AmountRange range : finances.ranges()) {
      json.writeStartObject();
      number("low", Optional.of(range.low()));
      number("high", Optional.of(range.high()));
      Fields.span(json, "span", range.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeFieldName(name);
      json.writeNumber(value.get().stripTrailingZeros().toPlainString());
    } else {
      json.writeNullField(name);
    }
  }
}
