package org.contreseing.model;

import java.util.Optional;

/**
 * How the agreement goes on after its term.
 *
 * @param span the words that say it
 * @param tacit whether it renews itself when nobody speaks
 * @param period length of one renewal; the term itself when nothing else is said and the term is
 *     known
 * @param times how many renewals at the most
 * @param capped whether a number, a total or a last day limits the renewals, anywhere in the
 *     article
 * @param notice what must be said how long before the end to stop it
 * @param article ordinal of the article it stands in
 */
public record Renewal(
    Span span,
    boolean tacit,
    Optional<Length> period,
    Optional<Integer> times,
    boolean capped,
    Optional<Duration> notice,
    Optional<Integer> article)
    implements Located {}
