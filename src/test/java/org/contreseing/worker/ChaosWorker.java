package org.contreseing.worker;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/**
 * A worker that does to itself what a document tells it to. What it does not know it answers with
 * the document's own words, so that no answer can be taken for another's.
 */
final class ChaosWorker {

  private static final int NOISE = 10 << 20;

  private final OutputStream out;

  private ChaosWorker(OutputStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    ChaosWorker worker = new ChaosWorker(out);
    new Station(
            new FileInputStream(FileDescriptor.in),
            out,
            equipment -> new Bench("", (document, check) -> worker.check(document)))
        .serve();
    System.exit(0);
  }

  private CheckResult check(Document document) {
    String words = new String(document.bytes(), StandardCharsets.UTF_8);
    try {
      act(words.split(" ", 2));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Unreadable(Reason.NO_TEXT, words);
  }

  private void act(String[] words) throws IOException, InterruptedException {
    switch (words[0]) {
      case "memory" -> exhaust();
      case "loop" -> loop();
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(9);
      case "bug" -> throw new IllegalStateException("a bug of ours");
      case "deep" -> deep(0);
      case "stop" -> signal("STOP");
      case "segv" -> signal("SEGV");
      case "chatter" -> {
        noise(System.out);
        noise(System.err);
      }
      case "noise" -> out.write(new byte[NOISE]);
      case "giant" -> out.write(start((byte) 4, 0x7FFF_FFFF));
      case "cut" -> {
        out.write(start((byte) 4, 1000));
        Runtime.getRuntime().halt(0);
      }
      case "children" -> {
        new ProcessBuilder("sleep", "987").start();
        loop();
      }
      case "once" -> once(Path.of(words[1]));
      default -> {}
    }
  }

  private static void exhaust() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  private static void loop() {
    long steps = 0;
    while (steps >= 0) {
      steps = steps + 1 & 0xFFFF;
    }
  }

  private static int deep(int depth) {
    return 1 + deep(depth + 1);
  }

  private static void signal(String name) throws IOException, InterruptedException {
    String self = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("kill", "-" + name, self).start().waitFor();
    Thread.sleep(60_000);
  }

  private static void noise(PrintStream stream) {
    byte[] line = new byte[1 << 10];
    Arrays.fill(line, (byte) 'x');
    for (int i = 0; i < NOISE >> 10; i++) {
      stream.write(line, 0, line.length);
    }
  }

  /** How a frame with an empty head begins. */
  private static byte[] start(byte kind, int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Frame(Frame.Kind.values()[kind], new byte[0], new byte[0]).write(bytes);
    byte[] start = bytes.toByteArray();
    for (int i = 0; i < 4; i++) {
      start[start.length - 4 + i] = (byte) (length >> 24 - 8 * i);
    }
    return start;
  }

  /** Fails only for the first who asks. */
  private static void once(Path mark) throws IOException {
    if (Files.notExists(mark)) {
      Files.createFile(mark);
      Runtime.getRuntime().halt(1);
    }
  }
}
