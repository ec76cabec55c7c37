package org.contreseing.results;

import org.contreseing.archive.Holding;

/**
 * One line of results: in short, and all that tables say of it.
 *
 * @param holding with its findings
 */
public record Entry(Row row, Holding holding) {}
