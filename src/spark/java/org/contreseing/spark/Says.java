package org.contreseing.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the job tells people, in one language: its outcome on standard output, faults beside it. */
final class Says {

  private final ResourceBundle bundle;

  Says(boolean english) {
    // French is the bundle without a suffix; the machine's own locale plays no part.
    this.bundle =
        ResourceBundle.getBundle(
            "org.contreseing.spark.messages",
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private String sentence(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  void outcome(String key, Object... arguments) {
    print(FileDescriptor.out, sentence(key, arguments));
  }

  void fault(String key, Object... arguments) {
    print(FileDescriptor.err, sentence(key, arguments));
  }

  private static void print(FileDescriptor where, String line) {
    PrintStream out = new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    out.println(line);
    out.flush();
  }
}
