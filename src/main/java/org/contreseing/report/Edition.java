package org.contreseing.report;

import java.util.Optional;
import org.contreseing.model.Severity;

/**
 * What a report is made with, beside the documents.
 *
 * @param handbook what to tell of rules
 * @param failing from which severity on a finding makes the run fail; empty when none does
 * @param look of formats made for a terminal
 */
public record Edition(Heading heading, Handbook handbook, Optional<Severity> failing, Look look) {}
