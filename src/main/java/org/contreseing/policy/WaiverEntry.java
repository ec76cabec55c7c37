package org.contreseing.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.contreseing.model.Waiver;

/** Writes a waiver at the end of a file of waivers, which people also edit by hand. */
public final class WaiverEntry {

  private WaiverEntry() {}

  /**
   * Adds a waiver; the file is made when it is not there, and replaced whole or not at all.
   *
   * @param waiver its document as the command line names it
   * @throws IOException when the file cannot be written
   */
  public static void add(Path file, Waiver waiver) throws IOException {
    String before =
        Files.exists(file)
            ? Files.readString(file, StandardCharsets.UTF_8).stripTrailing() + "\n"
            : "waivers:\n";
    Path temporary = file.resolveSibling("." + file.getFileName() + ".partial");
    Files.writeString(temporary, before + entry(file, waiver), StandardCharsets.UTF_8);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String entry(Path file, Waiver waiver) {
    String document = DocumentNames.from(DocumentNames.folder(file), waiver.document());
    return "  - document: "
        + quoted(document)
        + "\n    fingerprint: "
        + quoted(waiver.fingerprint())
        + "\n    rule: "
        + waiver.rule()
        + "\n    reason: "
        + quoted(waiver.reason())
        + "\n    author: "
        + quoted(waiver.author())
        + waiver.until().map(d -> "\n    until: " + d).orElse("")
        + "\n";
  }

  // A JSON string is a YAML one.
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
