package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line "Fait à …, le …".
 *
 * @param span the formula
 * @param place where; empty when blank or unsaid
 * @param date when; empty when blank or unsaid
 * @param placeBlank whether a place should stand there and does not
 * @param dateBlank whether a date should stand there and does not
 */
public record SigningFormula(
    Span span,
    Optional<String> place,
    Optional<LocalDate> date,
    boolean placeBlank,
    boolean dateBlank)
    implements Located {}
