package org.contreseing.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.contreseing.model.Language;

/** What the command line says, in one language. */
final class Messages {

  private final Language language;
  private final ResourceBundle bundle;

  Messages(Language language) {
    this.language = language;
    // French is the bundle without a suffix; the machine's own locale plays no part.
    Locale locale = language == Language.FR ? Locale.ROOT : Locale.ENGLISH;
    this.bundle =
        ResourceBundle.getBundle(
            "org.contreseing.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Language language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence of a key; arguments stand where it has {@code %s}. */
  String say(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** A refusal with the sentence of a key. */
  BadUsage refuse(String key, Object... arguments) {
    return new BadUsage(say(key, arguments));
  }
}
