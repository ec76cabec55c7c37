package org.contreseing.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Language;

/** A sentence with {@code {named}} places for what a rule has seen. */
final class Message {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  // A quote in a message is a reminder; the whole of it stands in the finding.
  private static final int LONGEST = 120;

  private Message() {}

  /**
   * The sentence in a language, its places filled.
   *
   * @throws IllegalArgumentException when the rule did not give a value that the sentence asks for
   */
  static String filled(Bilingual template, Map<String, Object> arguments, Language language) {
    return PLACE
        .matcher(template.in(language))
        .replaceAll(
            place -> {
              Object value = arguments.get(place.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    "the message asks for {" + place.group(1) + "}, which the rule does not give");
              }
              return Matcher.quoteReplacement(shortened(Values.worded(value, language)));
            });
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, cut) + "…";
  }
}
