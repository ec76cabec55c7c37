package org.contreseing.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How far a worker is shut off from the machine, as far as this machine lets it be: a document must
 * reach nothing, whatever a parser makes of it.
 */
public enum Sandbox {
  /** No network, and no file to write but its own temporary ones. */
  BUBBLEWRAP,
  /** No network. */
  UNSHARED,
  /** A process like any other. */
  NONE;

  // Not --die-with-parent: that would be the end of the thread that started it, not of the process.
  private static final List<String> BWRAP =
      List.of("bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--unshare-net", "--bind");

  private static final List<String> UNSHARE = List.of("unshare", "--map-root-user", "--net", "--");

  /**
   * The strongest that works here, found by trying.
   *
   * @param folder where a worker may write
   */
  static Sandbox strongest(Path folder) {
    return Stream.of(BUBBLEWRAP, UNSHARED).filter(s -> s.works(folder)).findFirst().orElse(NONE);
  }

  /** What a command line begins with so that it runs in it. */
  List<String> around(Path folder) {
    return switch (this) {
      case BUBBLEWRAP -> {
        List<String> words = new ArrayList<>(BWRAP);
        words.addAll(List.of(folder.toString(), folder.toString(), "--"));
        yield words;
      }
      case UNSHARED -> UNSHARE;
      case NONE -> List.of();
    };
  }

  private boolean works(Path folder) {
    List<String> words = new ArrayList<>(around(folder));
    words.add("true");
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(5, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
