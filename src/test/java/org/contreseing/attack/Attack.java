package org.contreseing.attack;

import java.util.function.Supplier;

/**
 * A hostile file and what has to become of it.
 *
 * @param file name, which ends as honest files of the format do
 * @param expected outcomes that are right, separated by {@code |}: codes of reasons, {@code
 *     checked}, or {@code whole}, which is checked with the {@link Parts#LAST} sentence
 * @param slow whether only the long run takes it
 * @param bytes makes the file
 */
record Attack(String file, String expected, boolean slow, Supplier<byte[]> bytes) {

  Attack(String file, String expected, Supplier<byte[]> bytes) {
    this(file, expected, false, bytes);
  }

  /** One that takes seconds, and is left to the long run. */
  static Attack slow(String file, String expected, Supplier<byte[]> bytes) {
    return new Attack(file, expected, true, bytes);
  }

  boolean allows(String outcome) {
    return ("|" + expected + "|").contains("|" + outcome + "|");
  }
}
