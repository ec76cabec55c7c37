package org.contreseing.rules;

import java.util.Optional;

/**
 * A rule of whose findings another rule's findings may be consequences.
 *
 * @param rule id of the root rule
 * @param same argument that both must give with the same value; empty when any finding of the root
 *     rule will do
 */
record Cause(String rule, Optional<String> same) {}
