package org.contreseing.rules;

/** What the rule compiler says, without its codes and its repetitions. */
final class CompilerMessage {

  private CompilerMessage() {}

  static String cleaned(String message, String path) {
    return message;
  }
}
