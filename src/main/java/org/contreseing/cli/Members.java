package org.contreseing.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Documents.Opened;
import org.contreseing.extract.Limits;

/** Finds one document by its name where a name may lead into a container. */
final class Members {

  private final Containers containers = new Containers(Limits.standard());
  private final Values values;

  Members(Values values) {
    this.values = values;
  }

  /**
   * The file that a name such as {@code archive.zip!member.docx} begins with, when there is no file
   * of the whole name.
   */
  Optional<String> file(String name) {
    for (int at = name.indexOf('!'); at > 0; at = name.indexOf('!', at + 1)) {
      if (Files.isRegularFile(values.path(name.substring(0, at)))) {
        return Optional.of(name.substring(0, at));
      }
    }
    return Optional.empty();
  }

  /** The documents that a file holds; itself when it is no container. */
  List<Opened> in(Opened file) {
    List<Opened> all = new ArrayList<>();
    if (file instanceof Documents.Loaded loaded) {
      containers.each(loaded.document(), all::add);
    } else {
      all.add(file);
    }
    return all;
  }

  static String name(Opened opened) {
    return opened instanceof Documents.Loaded loaded
        ? loaded.document().name()
        : ((Documents.Refused) opened).name();
  }
}
