package org.contreseing.evaluate;

import java.util.Locale;
import org.contreseing.model.Language;

/**
 * One of the forms in which an agreement may be handed in.
 *
 * @param code how programs call it
 * @param french its name
 * @param english its name
 */
public record Form(String code, String french, String english) {

  /** The form of files with this extension. */
  static Form ofFiles(String extension) {
    String name = extension.toUpperCase(Locale.ROOT);
    return extension.equals("eml")
        ? new Form(extension, "EML (pièce jointe)", "EML (attachment)")
        : new Form(extension, name, name);
  }

  public String name(Language language) {
    return language.pick(french, english);
  }
}
