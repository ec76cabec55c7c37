package org.contreseing.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.SigningKey;

/**
 * What the gate works with.
 *
 * @param circuits that callers may name
 */
public record GateSetup(SigningKey key, List<Circuit> circuits, Clock clock) {

  public GateSetup {
    circuits = List.copyOf(circuits);
  }

  /** The circuit of this name. */
  public Optional<Circuit> circuit(String name) {
    return circuits.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
