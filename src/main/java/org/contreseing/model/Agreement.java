package org.contreseing.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was read in one agreement.
 *
 * @param outline how it is laid out
 * @param title on one line; empty when there is none
 * @param types codes of {@code agreement_types.csv}, the main one first; empty when none is
 *     recognised
 * @param typeConfidence every type of which something speaks, {@code types} first, then by
 *     confidence
 * @param durations lengths that the act itself sets
 * @param quotedDurations lengths in the text that an amendment puts into the agreement it amends
 * @param partialDates months and years that stand where a day could
 * @param finances what its sums are together
 * @param timeline its life on the calendar, computed from the facts above
 * @param wordings what its words say, as far as tables list it
 * @param legality what it says of law and courts
 * @param drafting how it is written
 * @param naming what is doubtful about names of parties and terms
 */
public record Agreement(
    Outline outline,
    String title,
    List<String> types,
    List<Party> parties,
    List<Appearance> appearances,
    List<Authority> authorities,
    List<Stamp> stamps,
    List<DateMention> dates,
    List<Duration> durations,
    List<Start> starts,
    List<Renewal> renewals,
    List<FixedPeriod> periods,
    List<Amount> amounts,
    List<Product> products,
    List<BankAccount> accounts,
    List<Identifier> identifiers,
    List<Reference> references,
    List<Definition> definitions,
    List<UndefinedTerm> undefinedTerms,
    List<TypeConfidence> typeConfidence,
    List<DanglingReference> danglingReferences,
    List<RepealedCitation> repealedCitations,
    List<Acronym> acronyms,
    List<NameConflict> nameConflicts,
    List<MixedScript> mixedScripts,
    List<Placeholder> placeholders,
    List<Clause> clauses,
    List<Obligation> obligations,
    Signature signature,
    List<Duration> quotedDurations,
    List<PartialDate> partialDates,
    Finances finances,
    Timeline timeline,
    Wordings wordings,
    Legality legality,
    Drafting drafting,
    Naming naming) {

  /**
   * Whether the text reads like an agreement at all; without that nothing can be called missing.
   */
  public boolean recognised() {
    return !outline.articles().isEmpty();
  }

  /** Whether some part of it is a clause of this kind, by heading or by words. */
  public boolean has(String clause) {
    return clauses.stream().anyMatch(c -> c.kind().equals(clause));
  }

  /** Whether all its parties are public bodies, and there are several. */
  public boolean amongPublicBodies() {
    return parties.size() > 1 && parties.stream().allMatch(Party::isPublic);
  }

  /** Whether it is (also) of this type. */
  public boolean isA(String type) {
    return types.contains(type);
  }

  /**
   * Whether a reference means an article of this very act. In an amendment a bare "article 8" may
   * be one of the agreement it amends; only what it says of itself can be held against it.
   */
  public boolean means(ArticleReference reference) {
    if (!isA("AVE")) {
      return true;
    }
    String text = outline.reading().text();
    int end = outline.reading().indexOf(reference.span().end());
    String after = Article.fold(text.substring(end, Math.min(text.length(), end + 40)));
    return after.matches(
        "(?s)^\\s*(?:du|au|de ce|ci-)\\s*(?:present avenant|meme avenant|avenant|dessus|dessous|apres).*");
  }

  /** Whether its words say this, a thing of {@code sayings.csv}. */
  public boolean says(String what) {
    return wordings.say(what);
  }

  /** The words that first say this. */
  public Optional<String> wordsOf(String what) {
    return wordings.first(what).map(s -> outline.source().content().substring(s.start(), s.end()));
  }

  /** Where a missing clause would stand. */
  public Span placeOfMissing() {
    return outline.placeOfMissing();
  }

  /** Whether the act, annexes left out, has this stretch of text, whatever its case and accents. */
  public boolean mentions(String stretch) {
    return Article.fold(outline.reading().slice(outline.act())).contains(Article.fold(stretch));
  }

  /**
   * Whether it stipulates here, and does not tell what was agreed before: an amendment recalls its
   * agreement outside of its articles.
   */
  public boolean stipulates(Span place) {
    return !isA("AVE") || outline.articleAt(place.start()).isPresent();
  }

  /** Whether it says that it mends or confirms what was done before it. */
  public boolean regularises() {
    return mentions("regularis") || mentions("retroacti");
  }

  /**
   * Whether it is itself a public contract, by its title or its words; to name one is not enough.
   */
  public boolean procurement() {
    String first = Article.fold(title);
    return says("own-procurement")
        || !isA("GRP") && (first.contains("marche public") || first.contains("accord-cadre"));
  }

  /** Whether something in it sets an end or says that there is none. */
  public boolean limited() {
    return durations.stream().anyMatch(d -> d.is(Duration.Role.TERM))
        || !periods.isEmpty()
        || mentions("duree indeterminee");
  }

  /** Whether nothing says from when it runs. */
  public boolean startUnsaid() {
    return starts.isEmpty() && periods.isEmpty();
  }

  /**
   * Whether it needs no term: an amendment that keeps the one it amends, a transfer done in one go.
   */
  public boolean instant() {
    String first = Article.fold(title);
    return isA("AVE")
        || Stream.of("avenant", "transfert", "cession", "quitus", "transaction")
            .anyMatch(first::contains);
  }

  /** Whether a renewal lasts this long. */
  public boolean renews(Length length) {
    return renewals.stream().anyMatch(r -> r.period().filter(length::sameAs).isPresent());
  }

  /**
   * The first reference to each annex that is not there; one in the title names the act itself as
   * an annex of something else.
   */
  public List<AnnexReference> missingAnnexes() {
    int begin = outline.begin();
    Map<String, AnnexReference> first = new LinkedHashMap<>();
    some(AnnexReference.class).forEach(r -> first.putIfAbsent(r.label(), r));
    return first.values().stream().filter(r -> !r.resolved() && r.span().start() >= begin).toList();
  }

  private <R extends Reference> Stream<R> some(Class<R> family) {
    return references.stream().filter(family::isInstance).map(family::cast);
  }

  /** Where a clause of this kind stands; where it would stand when there is none. */
  public Span placeOf(String clause) {
    return clauses.stream()
        .filter(c -> c.kind().equals(clause))
        .map(Clause::span)
        .findFirst()
        .orElse(placeOfMissing());
  }

  /** The same, but where words and no heading make the clause, with the rest of their sentence. */
  public Span phraseOf(String clause) {
    Span place = placeOf(clause);
    boolean heading = outline.articles().stream().anyMatch(a -> a.headingSpan().overlaps(place));
    return place.isEmpty() || heading ? place : outline.restOfSentence(place);
  }

  /** Whether it is over within a month, so that nobody needs a way out of it. */
  public boolean brief() {
    return durations.stream()
        .filter(d -> d.is(Duration.Role.TERM))
        .flatMap(d -> d.length().stream())
        .anyMatch(l -> l.approximateDays() <= 31);
  }

  /** Whether it says when to speak to stop a renewal. */
  public boolean hasRenewalNotice() {
    return durations.stream().anyMatch(d -> d.is(Duration.Role.NON_RENEWAL_NOTICE));
  }

  /** Whether it joins somebody to a body, for as long as he stays a member. */
  public boolean membership() {
    return Article.fold(title).contains("adhesion");
  }

  /**
   * How a reader names the whole, for messages: avenant, contrat, protocole, accord, convention.
   */
  public String noun() {
    String first = title.toLowerCase(java.util.Locale.ROOT);
    return Stream.of("avenant", "contrat", "protocole", "accord", "charte")
        .filter(first::contains)
        .findFirst()
        .orElse("convention");
  }

  /** All facts a rule can match, this record first. */
  public Stream<Object> facts() {
    return Stream.concat(read(), DerivedFacts.of(this));
  }

  private Stream<Object> read() {
    return Stream.of(
            Stream.of(this, signature, timeline),
            outline.articles().stream(),
            outline.annexes().stream(),
            parties.stream(),
            identifiers.stream(),
            appearances.stream(),
            authorities.stream(),
            stamps.stream(),
            dates.stream(),
            partialDates.stream(),
            durations.stream(),
            quotedDurations.stream(),
            starts.stream(),
            renewals.stream(),
            periods.stream(),
            amounts.stream(),
            products.stream(),
            accounts.stream(),
            finances.facts(),
            wordings.facts(),
            drafting.facts(),
            references.stream(),
            some(InternalReference.class).flatMap(r -> r.numbers().stream()),
            definitions.stream(),
            undefinedTerms.stream(),
            typeConfidence.stream(),
            danglingReferences.stream(),
            repealedCitations.stream(),
            acronyms.stream(),
            nameConflicts.stream(),
            mixedScripts.stream(),
            placeholders.stream(),
            clauses.stream(),
            obligations.stream(),
            signature.formulas().stream(),
            signature.blocks().stream(),
            signature.blocks().stream().flatMap(b -> b.leftovers().stream()),
            signature.joined().stream())
        .flatMap(s -> s);
  }
}
