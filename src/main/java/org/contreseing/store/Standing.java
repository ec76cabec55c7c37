package org.contreseing.store;

import java.util.Optional;

/**
 * What a version comes to, decisions about its findings counted in.
 *
 * @param verdict code of the worst verdict of its agreements; empty when it could not be read
 */
public record Standing(Optional<String> verdict, Tally tally) {}
