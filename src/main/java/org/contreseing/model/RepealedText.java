package org.contreseing.model;

import java.time.LocalDate;

/**
 * A row of {@code repealed_references.csv}.
 *
 * @param id its id there
 * @param label what people call the text
 * @param end first day on which it is no longer in force
 * @param replacement where its matter stands now
 * @param verified whether its end was read in a text that can be relied on, be it beside the text
 *     that ends it
 */
public record RepealedText(
    String id, String label, LocalDate end, String replacement, boolean verified) {}
