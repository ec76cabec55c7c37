package org.contreseing.rules;

import org.contreseing.model.Language;

/**
 * One text in both languages.
 *
 * @param fr the French text, plain spaces before high punctuation (rendering makes them no-break)
 * @param en the English text
 */
public record Bilingual(String fr, String en) {

  /** The text of a language, French with its no-break spaces. */
  public String in(Language language) {
    return language == Language.FR ? Typography.french(fr) : en;
  }
}
