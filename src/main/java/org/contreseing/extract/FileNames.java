package org.contreseing.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the name of a file in a folder, an archive or a mail says about it. */
final class FileNames {

  /** Whether a file is worth opening. */
  enum Kind {
    DOCUMENT,
    OTHER,
    /** Neither the one nor the other by its name: look inside. */
    UNKNOWN
  }

  // A tiff is what scanners write; the other images are rather photographs and logos.
  private static final Set<String> DOCUMENTS =
      words(
          "txt text md markdown docx docm dotx dotm doc dot odt ott fodt rtf html htm xhtml pdf"
              + " tif tiff zip eml");

  private static final Set<String> OTHERS =
      words(
          "json jsonl csv tsv xml xsd xsl yml yaml toml ini properties log sql js ts css java py sh"
              + " bat drl png jpg jpeg gif bmp webp svg ico mp3 mp4 avi mov wav xls xlsx xlsm ods"
              + " ppt pptx odp odg gz tar 7z rar jar class exe dll so bin db sqlite msg ics vcf p7s"
              + " p7m asc sig sha256 md5 lock tmp bak");

  private FileNames() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  /** By the extension; only of a last part of a path. */
  static Kind kind(String name) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot < 0 || !DOCUMENTS.contains(extension) && !OTHERS.contains(extension)) {
      return Kind.UNKNOWN;
    }
    return DOCUMENTS.contains(extension) ? Kind.DOCUMENT : Kind.OTHER;
  }

  /** Hidden files and folders, and the lock files of office programs. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }
}
