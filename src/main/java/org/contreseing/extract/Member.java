package org.contreseing.extract;

import java.util.function.Supplier;

/**
 * A file inside a container, not unpacked yet.
 *
 * @param name its path in the container, a label and never a place on a disk; hostile text
 * @param size of its bytes, as far as known before unpacking
 * @param bytes unpacks it; throws {@link ReadFailure} when it cannot be
 */
record Member(String name, long size, Supplier<byte[]> bytes) {

  /** No system takes a longer path. */
  private static final int LONGEST_NAME = 4096;

  private static final String RESOURCE_FORKS = "__MACOSX";

  String lastName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether a person would not see it in the container. */
  boolean isHidden() {
    for (String part : name.split("/")) {
      boolean step = part.equals(".") || part.equals("..");
      if (part.equals(RESOURCE_FORKS) || !step && FileNames.isHidden(part)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a program that unpacks it by its name would write outside of its folder, or elsewhere
   * than the name seems to say.
   */
  boolean escapes() {
    return name.length() > LONGEST_NAME
        || name.indexOf(0) >= 0
        || name.startsWith("/")
        || name.matches("(?s)[A-Za-z]:.*+")
        || ("/" + name + "/").contains("/../");
  }
}
