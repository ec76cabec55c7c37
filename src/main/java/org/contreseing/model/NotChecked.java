package org.contreseing.model;

/**
 * A rule that could not say anything about a document, which is not the same as silence.
 *
 * @param rule its id
 * @param reason why, in the report's language
 */
public record NotChecked(String rule, String reason) {}
