package org.contreseing.model;

import java.time.LocalDate;

/**
 * A row of {@code repealed_references.csv}.
 *
 * @param id its id there
 * @param label what people call the text
 * @param end first day on which it is no longer in force
 * @param replacement where its matter stands now
 * @param verified whether end and replacement were read in an official text
 */
public record RepealedText(
    String id, String label, LocalDate end, String replacement, boolean verified) {}
