package org.contreseing.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Authority;
import org.contreseing.model.Duration;
import org.contreseing.model.Identifier;
import org.contreseing.model.LawReference;
import org.contreseing.model.Length;
import org.contreseing.model.Party;
import org.contreseing.model.Reference;
import org.contreseing.model.Signature;
import org.contreseing.model.SigningFormula;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/** The facts of one version by their places. */
final class Facts {

  private final SourceText source;
  private final List<Fact> all = new ArrayList<>();
  private final int[] reach;

  Facts(Agreement agreement) {
    this.source = agreement.outline().source();
    collect(agreement);
    all.sort(Comparator.comparing(Fact::span).thenComparing(Fact::kind));
    this.reach = new int[all.size()];
    for (int i = 0; i < reach.length; i++) {
      reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], all.get(i).span().end());
    }
  }

  /**
   * The facts that a stretch touches, in text order; an empty stretch touches those around it. Of
   * facts within each other only the inner one.
   */
  List<Fact> touched(Span stretch) {
    List<Fact> touched = around(stretch);
    return touched.stream()
        .filter(f -> touched.stream().noneMatch(other -> hides(other, f)))
        .toList();
  }

  /** Whether one fact reaches from one place to the other. */
  boolean bridges(int from, int to) {
    return around(Span.at(from)).stream().anyMatch(f -> f.span().end() > to)
        || around(new Span(from, Math.max(from, to))).stream()
            .anyMatch(f -> f.span().start() < from && to < f.span().end());
  }

  private List<Fact> around(Span stretch) {
    List<Fact> around = new ArrayList<>();
    int end = stretch.isEmpty() ? stretch.start() : stretch.end();
    int i = firstFrom(end) - 1;
    while (i >= 0 && reach[i] > stretch.start()) {
      if (all.get(i).span().end() > stretch.start()) {
        around.add(0, all.get(i));
      }
      i--;
    }
    return around;
  }

  /** Rank of the first fact that starts at or after an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // A term "until" a day is better told as a term.
  private static boolean hides(Fact inner, Fact outer) {
    boolean term = inner.kind() == FactKind.DATE && outer.kind() == FactKind.DURATION;
    if (term || outer.kind() == FactKind.DATE && inner.kind() == FactKind.DURATION) {
      return !term && inner.span().contains(outer.span());
    }
    return inner != outer
        && outer.span().contains(inner.span())
        && (!outer.span().equals(inner.span()) || inner.kind().compareTo(outer.kind()) < 0);
  }

  private void collect(Agreement agreement) {
    agreement
        .amounts()
        .forEach(a -> add(FactKind.AMOUNT, a.role().code(), a.span(), plain(a.value())));
    agreement
        .finances()
        .rates()
        .forEach(r -> add(FactKind.RATE, r.role().code(), r.span(), plain(r.value())));
    Stream.concat(agreement.durations().stream(), agreement.quotedDurations().stream())
        .forEach(d -> add(FactKind.DURATION, d.role().code(), d.span(), length(d)));
    dates(agreement);
    agreement.parties().forEach(this::party);
    agreement.identifiers().forEach(this::identifier);
    agreement
        .accounts()
        .forEach(a -> add(FactKind.ACCOUNT, "rib", a.span(), a.bank() + a.branch() + a.account()));
    agreement.authorities().forEach(this::authority);
    agreement.references().forEach(this::reference);
    signature(agreement.signature());
  }

  private void dates(Agreement agreement) {
    Span end = agreement.signature().span();
    agreement
        .dates()
        .forEach(
            d ->
                add(
                    end.contains(d.span()) ? FactKind.SIGNATURE_DATE : FactKind.DATE,
                    "",
                    d.span(),
                    d.date().map(Object::toString).orElse(d.quote())));
    agreement
        .partialDates()
        .forEach(d -> add(FactKind.DATE, "", d.span(), d.earliest() + "/" + d.latest()));
  }

  private void party(Party party) {
    add(FactKind.PARTY, "", party.nameSpan(), Tokens.word(party.name()));
    party
        .representation()
        .ifPresent(
            r ->
                add(
                    FactKind.REPRESENTATIVE,
                    "",
                    r.span(),
                    Tokens.word(r.person().orElse("") + " " + r.quality().orElse(""))));
    party.seat().ifPresent(s -> add(FactKind.SEAT, "", s.span(), Tokens.word(s.text())));
  }

  private void identifier(Identifier identifier) {
    add(
        identifier.kind().ofPerson() ? FactKind.IDENTIFIER : FactKind.ACCOUNT,
        identifier.kind().code(),
        identifier.span(),
        identifier.value());
  }

  private void authority(Authority authority) {
    String day = authority.date().map(Object::toString).orElse("");
    add(
        FactKind.AUTHORITY,
        authority.kind().code(),
        authority.span(),
        authority.number().orElse("") + " " + day);
  }

  private void reference(Reference reference) {
    FactKind kind = reference instanceof LawReference ? FactKind.LAW : FactKind.REFERENCE;
    add(kind, "", reference.span(), Tokens.word(reference.quote()));
  }

  private void signature(Signature signature) {
    signature
        .originalsSpan()
        .ifPresent(
            s ->
                add(
                    FactKind.ORIGINALS,
                    "",
                    s,
                    signature.originals().map(Object::toString).orElse("")));
    signature.formulas().forEach(this::place);
    signature.blocks().stream()
        .filter(b -> b.signatory().isPresent())
        .forEach(
            b ->
                add(
                    FactKind.REPRESENTATIVE,
                    "signatory",
                    b.signatorySpan(),
                    Tokens.word(b.signatory().get())));
  }

  private void place(SigningFormula formula) {
    Optional<String> place = formula.place();
    int at = place.map(p -> source.slice(formula.span()).indexOf(p)).orElse(-1);
    if (at >= 0) {
      int start = formula.span().start() + at;
      Span span = new Span(start, start + place.get().length());
      add(FactKind.PLACE, "", span, Tokens.word(place.get()));
    }
  }

  private void add(FactKind kind, String role, Span span, String value) {
    if (!span.isEmpty()) {
      all.add(new Fact(kind, role, span, source.slice(span), value));
    }
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** Twelve months are one year. */
  private static String length(Duration duration) {
    return duration
        .length()
        .map(Facts::months)
        .or(() -> duration.until().map(Object::toString))
        .orElse(Tokens.word(duration.quote()));
  }

  private static String months(Length l) {
    return new Length(
            0,
            l.years() * 12 + l.months(),
            0,
            l.weeks() * 7 + l.days(),
            l.hours(),
            l.minutes(),
            l.seconds())
        .iso();
  }
}
