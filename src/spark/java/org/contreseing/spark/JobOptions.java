package org.contreseing.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The job's arguments: {@code DIR… -o OUT [--home DIR] [--overwrite] [--part N] [-- OPTION…]},
 * where the options after {@code --} are those of the command {@code audit}.
 *
 * @param folders at least one, with any scheme
 * @param out where results go
 * @param home where the program is on every machine; empty where it was sent along
 * @param overwrite whether other results may be replaced
 * @param part how many files one task checks
 * @param audit options for the checks
 */
record JobOptions(
    List<String> folders,
    String out,
    String home,
    boolean overwrite,
    int part,
    List<String> audit) {

  private static final int USUAL_PART = 500;

  JobOptions {
    folders = List.copyOf(folders);
    audit = List.copyOf(audit);
  }

  /**
   * @throws IllegalArgumentException when they are not understood
   */
  static JobOptions of(List<String> words) {
    int split = words.contains("--") ? words.indexOf("--") : words.size();
    List<String> folders = new ArrayList<>();
    String out = "";
    String home = System.getenv().getOrDefault("CONTRESEING_HOME", "");
    boolean overwrite = false;
    int part = USUAL_PART;
    Iterator<String> rest = words.subList(0, split).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "-o", "--output" -> out = value(rest);
        case "--home" -> home = value(rest);
        case "--part" -> part = number(value(rest));
        case "--overwrite" -> overwrite = true;
        default -> folders.add(folder(word));
      }
    }
    if (folders.isEmpty() || out.isEmpty()) {
      throw new IllegalArgumentException();
    }
    List<String> audit = split == words.size() ? List.of() : words.subList(split + 1, words.size());
    return new JobOptions(folders, out, home, overwrite, part, audit);
  }

  private static String folder(String word) {
    if (word.startsWith("-")) {
      throw new IllegalArgumentException();
    }
    return word;
  }

  private static String value(Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException();
    }
    return rest.next();
  }

  private static int number(String word) {
    if (!word.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException();
    }
    return Integer.parseInt(word);
  }

  /** Whether an option of the audit is given. */
  boolean says(String option) {
    return audit.stream().anyMatch(word -> word.equals(option) || word.startsWith(option + "="));
  }

  /** Whether messages are to be English. */
  boolean english() {
    int at = audit.indexOf("--lang");
    return audit.contains("--lang=en")
        || at >= 0 && at + 1 < audit.size() && audit.get(at + 1).equals("en");
  }
}
