package org.contreseing.annotate;

import java.time.LocalDate;
import org.contreseing.model.Language;

/**
 * How a copy is to be annotated.
 *
 * @param language of the notes
 * @param on the day that they carry
 * @param propose whether proposed clauses are inserted where clauses are missing
 */
public record Request(Language language, LocalDate on, boolean propose) {}
