package org.contreseing.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the build read off an expression: to do it at the first search of each takes longer than all
 * searches through a short agreement.
 *
 * @param leads where matches may begin; empty when anywhere
 * @param needs what must stand in a text
 */
record Prepared(Optional<LeadTable> leads, Needs needs) {

  static Prepared of(Finder finder) {
    return new Prepared(
        LeadTable.of(finder.pattern(), finder.flags()), Needs.of(finder.pattern(), finder.flags()));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(leads.isPresent());
    if (leads.isPresent()) {
      leads.get().write(out);
    }
    needs.write(out);
  }

  static Prepared read(ByteBuffer in) {
    Optional<LeadTable> leads = in.get() == 0 ? Optional.empty() : Optional.of(LeadTable.read(in));
    return new Prepared(leads, Needs.read(in));
  }
}
