package org.contreseing.store;

import java.util.Optional;

/**
 * What is kept of a finding beside the report, to follow it through versions.
 *
 * @param severity code of the finding's severity
 */
public record FindingLine(
    String fingerprint, String rule, String severity, String title, Optional<String> article) {}
