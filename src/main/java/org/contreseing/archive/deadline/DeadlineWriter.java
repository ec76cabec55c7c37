package org.contreseing.archive.deadline;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes deadlines one by one, in the order of the results. Closing ends the file's content only.
 */
interface DeadlineWriter extends Closeable {

  void write(Deadline deadline) throws IOException;
}
