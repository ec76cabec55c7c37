package org.contreseing.extract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.contreseing.model.Unreadable.Reason;

/** The external program that recognises letters, one process a page. Safe for several threads. */
final class Tesseract {

  private static final String LANGUAGE = "fra";
  private static final String ORIENTATION = "osd";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String command;
  private volatile Set<String> languages = Set.of();

  Tesseract(String command) {
    this.command = command;
  }

  /**
   * What must be installed before French can be recognised, in words of no language; empty when
   * nothing is missing.
   */
  String missing() {
    if (languages.contains(LANGUAGE)) {
      return "";
    }
    try {
      languages =
          Set.copyOf(new HashSet<>(run(List.of("--list-langs"), PATIENCE).lines().toList()));
    } catch (IOException e) {
      return "OCR: apt install tesseract-ocr tesseract-ocr-fra";
    }
    return languages.contains(LANGUAGE) ? "" : "OCR: apt install tesseract-ocr-fra";
  }

  /**
   * Recognises a page.
   *
   * @param page grey, one byte a pixel
   * @param dpi pixels an inch, as far as known
   * @throws ReadFailure timeout; no text, when the program fails on this page
   */
  RecognisedPage read(BufferedImage page, int dpi, Duration limit) {
    try (Scratch scratch = Scratch.open()) {
      write(page, scratch);
      // Turning a page by itself needs the orientation data that Debian installs with the program.
      String segmentation = languages.contains(ORIENTATION) ? "1" : "3";
      return TesseractTable.parse(
          run(
              scratch,
              List.of(
                  "page.pgm",
                  "stdout",
                  "-l",
                  LANGUAGE,
                  "--dpi",
                  String.valueOf(dpi),
                  "--psm",
                  segmentation,
                  "tsv"),
              limit));
    } catch (IOException e) {
      throw new UncheckedIOException("tesseract cannot be run", e);
    }
  }

  private static void write(BufferedImage page, Scratch scratch) throws IOException {
    byte[] pixels = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
    String head = "P5\n" + page.getWidth() + " " + page.getHeight() + "\n255\n";
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(scratch.file("page.pgm")))) {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(pixels);
    }
  }

  private String run(List<String> arguments, Duration limit) throws IOException {
    try (Scratch scratch = Scratch.open()) {
      return run(scratch, arguments, limit);
    }
  }

  private String run(Scratch scratch, List<String> arguments, Duration limit) throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(arguments);
    ProcessBuilder program =
        new ProcessBuilder(line)
            .redirectOutput(scratch.file("output").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Its own threads make a page hardly faster and other work much slower.
    program.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = scratch.start(program);
    process.getOutputStream().close();
    await(process, limit);
    return Files.readString(scratch.file("output"), StandardCharsets.UTF_8);
  }

  private static void await(Process process, Duration limit) throws IOException {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new ReadFailure(Reason.TIMEOUT, "OCR, " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new ReadFailure(Reason.TIMEOUT);
    }
    if (process.exitValue() != 0) {
      throw new ReadFailure(Reason.NO_TEXT, "OCR, tesseract: " + process.exitValue());
    }
  }
}
