package org.contreseing.worker;

import org.contreseing.Check;

/**
 * What a worker is asked to do with the bytes that come with it.
 *
 * @param name of the document; hostile text
 * @param form in which to answer
 */
record Order(String name, Check check, Form form) {

  /** What is wanted of a check. */
  enum Form {
    /** Everything that was read and found. */
    RESULT,
    /** Only what a file of results holds, ready to be written. */
    LINES
  }
}
