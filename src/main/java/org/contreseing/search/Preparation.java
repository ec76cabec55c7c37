package org.contreseing.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Listens to which expressions are searched for, and writes down what there is to know of them. */
public final class Preparation {

  // null unless the build listens
  private static volatile Set<Finder> heard;

  private Preparation() {}

  /** Tells that a finder looks for the first time. */
  static void asked(Finder finder) {
    Set<Finder> listening = heard;
    if (listening != null) {
      listening.add(finder);
    }
  }

  /**
   * Reads, and leaves what was learned of the expressions among the classes of this package.
   *
   * @param reading searches for everything that is worth knowing; done twice: a finder that is new
   *     the second time too is made for each text and not worth it
   * @param classes the folder of compiled classes
   * @return how many expressions are known now
   */
  public static int write(Runnable reading, Path classes) throws IOException {
    Set<Finder> first = listen(reading);
    Set<Finder> lasting = Collections.newSetFromMap(new IdentityHashMap<>(first.size()));
    lasting.addAll(first);
    for (Finder made : listen(reading)) {
      lasting.removeIf(f -> f.pattern().equals(made.pattern()) && f.flags() == made.flags());
    }
    Path file = classes.resolve(Preparation.class.getPackageName().replace('.', '/'));
    try (OutputStream out = Files.newOutputStream(file.resolve(PreparedFile.NAME))) {
      out.write(PreparedFile.of(lasting));
    }
    return lasting.size();
  }

  private static Set<Finder> listen(Runnable reading) {
    Set<Finder> listening =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    heard = listening;
    try {
      reading.run();
    } finally {
      heard = null;
    }
    return listening;
  }
}
