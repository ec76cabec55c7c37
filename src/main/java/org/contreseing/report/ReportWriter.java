package org.contreseing.report;

import java.io.IOException;

/**
 * Writes a report document by document, so that a large folder never has to stand in memory. Call
 * {@link #begin()} once, {@link #document(Outcome)} for each document in order, {@link #end()}
 * once. Not safe for use by several threads.
 */
public interface ReportWriter {

  void begin() throws IOException;

  void document(Outcome outcome) throws IOException;

  /** Writes what follows the last document and flushes; leaves the stream open. */
  void end() throws IOException;
}
