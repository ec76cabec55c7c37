package org.contreseing.model;

/**
 * Whether a party takes on anything at all.
 *
 * @param party ordinal of the party
 * @param name what to call it
 * @param bound whether an obligation verb has it, or all parties, as its subject
 */
public record Obligation(int party, String name, boolean bound) {}
