package org.contreseing.model;

import java.util.Optional;

/**
 * A finding that no longer counts, and stays listed.
 *
 * @param finding as the rule reported it
 * @param waiver who let it stand and why; empty when it was there when the baseline was drawn
 */
public record SetAside(Finding finding, Optional<Waiver> waiver) {}
