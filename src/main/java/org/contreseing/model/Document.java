package org.contreseing.model;

import java.util.Arrays;

/**
 * Bytes handed over for checking.
 *
 * @param name as given; hostile text
 * @param bytes its content, never changed
 */
public record Document(String name, byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Document that
        && name.equals(that.name)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
