package org.contreseing.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whole agreements around a place for an extract ({@code rules/frames/*.txt}), so that an example
 * needs to show only the articles that matter to it.
 */
final class Frames {

  private static final String DEFAULT_TITLE = "CONVENTION DE PARTENARIAT";

  private Frames() {}

  /**
   * An extract in its frame.
   *
   * @param name a file of {@code rules/frames} without its ending
   * @param title of the agreement; empty for the ordinary one
   * @return empty when there is no such frame
   */
  static Optional<String> around(String extract, String name, Optional<String> title) {
    return text(name)
        .map(f -> f.replace("{title}", title.orElse(DEFAULT_TITLE)))
        .map(f -> f.replace("{extract}", extract.strip()));
  }

  private static Optional<String> text(String name) {
    String file = "/rules/frames/" + name + ".txt";
    try (InputStream in = name.matches("[a-z-]+") ? Frames.class.getResourceAsStream(file) : null) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
