package org.contreseing.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a mail as it was sent from a text that begins like a printed one: only the first bears the
 * header fields that mail programs write and people do not.
 */
final class MailHead {

  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80}):.*+");
  private static final Set<String> WRITTEN_BY_PROGRAMS =
      Set.of("mime-version", "message-id", "received", "return-path", "dkim-signature");

  private MailHead() {}

  /**
   * @param head the first bytes, one a character
   */
  static boolean isMail(String head) {
    List<String> lines = head.lines().takeWhile(line -> !line.isBlank()).toList();
    Set<String> fields = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!isMailboxLine(line, i) && (i == 0 || !Character.isWhitespace(line.charAt(0)))) {
        return false;
      }
    }
    return fields.stream().anyMatch(WRITTEN_BY_PROGRAMS::contains)
        && (fields.contains("from") || fields.contains("content-type"));
  }

  /** The line above a mail in a mailbox file. */
  private static boolean isMailboxLine(String line, int index) {
    return index == 0 && line.startsWith("From ");
  }
}
