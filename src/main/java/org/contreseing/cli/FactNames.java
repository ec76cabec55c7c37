package org.contreseing.cli;

/** What kinds of facts are called when a person reads about them. */
final class FactNames {

  private FactNames() {}

  /**
   * The name of a kind of fact; of one that house rules bring, its own.
   *
   * @param fact simple name of its record
   */
  static String of(String fact, Messages messages) {
    String key = "fact." + fact;
    return messages.bundle().containsKey(key) ? messages.say(key) : fact;
  }
}
