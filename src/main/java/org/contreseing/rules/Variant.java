package org.contreseing.rules;

import java.util.Optional;

/**
 * A case of a rule with words or a weight of its own.
 *
 * @param severity empty to keep the rule's
 * @param message empty to keep the rule's
 * @param remedy empty to keep the rule's
 */
record Variant(
    Optional<Severities> severity, Optional<Bilingual> message, Optional<Bilingual> remedy) {}
