package org.contreseing.model;

/**
 * Whether a party takes on anything at all.
 *
 * @param party ordinal of the party
 * @param name what to call it
 * @param bound whether an obligation verb has it, or all parties, as its subject
 * @param own whether one has it alone as its subject, so that not all its duties are shared
 * @param headed whether an article is headed with its duties alone
 */
public record Obligation(int party, String name, boolean bound, boolean own, boolean headed) {}
