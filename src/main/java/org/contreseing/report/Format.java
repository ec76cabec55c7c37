package org.contreseing.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a report can be written. */
public enum Format {
  TEXT("contreseing.txt"),
  JSON("contreseing.json"),
  HTML("contreseing.html"),
  SARIF("contreseing.sarif"),
  JUNIT("contreseing-junit.xml"),
  CSV("contreseing.csv"),
  XLSX("contreseing.xlsx");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its file is called in a folder of several reports. */
  public String fileName() {
    return fileName;
  }

  /** Whether it is no text, and so belongs in a file and not on a terminal. */
  public boolean isBinary() {
    return this == XLSX;
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Format::code).toList();
  }

  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
