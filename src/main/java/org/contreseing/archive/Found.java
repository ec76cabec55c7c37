package org.contreseing.archive;

import java.util.Optional;
import org.contreseing.model.Located;
import org.contreseing.model.Span;

/**
 * One finding of a line.
 *
 * @param rule identifier of the rule
 * @param severity code of the contract
 * @param title of the rule, in the language of the audit
 * @param message in the language of the audit
 * @param article number of the article, as normalised
 * @param page from 1, where the format has pages
 * @param line from 1
 * @param quote exactly the slice of the text at {@code span}
 */
public record Found(
    String rule,
    String severity,
    String title,
    String message,
    Optional<String> article,
    Optional<Integer> page,
    int line,
    Span span,
    String quote,
    String fingerprint)
    implements Located {}
