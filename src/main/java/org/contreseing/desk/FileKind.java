package org.contreseing.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of file that are taken, by their extensions, and how each begins. Programs have written
 * RTF and HTML under {@code .doc} for thirty years, and an encrypted DOCX begins like a DOC: these
 * are genuine, and what can be done with them is the reader's business.
 */
enum FileKind {
  PACKAGE(Set.of("docx", "docm", "dotx", "dotm", "odt", "ott", "zip")),
  WORD(Set.of("doc", "dot")),
  RICH(Set.of("rtf")),
  PDF(Set.of("pdf")),
  PICTURE(Set.of("png", "jpg", "jpeg", "tif", "tiff")),
  TEXT(Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "fodt", "eml"));

  // What follows the last dot of "Convention n° 3.2026" is no extension.
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,7})$");

  private static final int HEAD = 1_024;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
  private static final String RTF = "{\\rtf";
  private static final List<String> PICTURES =
      List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*");

  /** Programs for three systems: none of them is a text, whatever its name. */
  private static final List<String> PROGRAMS =
      List.of("MZ\u0090", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE");

  private final Set<String> extensions;

  FileKind(Set<String> extensions) {
    this.extensions = extensions;
  }

  /** All extensions that are taken, sorted. */
  static List<String> extensions() {
    return Arrays.stream(values())
        .flatMap(k -> k.extensions.stream())
        .sorted()
        .collect(Collectors.toUnmodifiableList());
  }

  /** Whether a name has an extension that is taken, or none at all. */
  static boolean isExpected(String name) {
    return extension(name).isEmpty() || of(name).isPresent();
  }

  /**
   * Whether some bytes begin as the name promises; a name without an extension promises nothing.
   */
  static boolean isGenuine(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return bytes.length == 0 || of(name).map(kind -> kind.begins(head)).orElse(true);
  }

  private static Optional<FileKind> of(String name) {
    return extension(name)
        .flatMap(e -> Arrays.stream(values()).filter(k -> k.extensions.contains(e)).findFirst());
  }

  private static Optional<String> extension(String name) {
    Matcher matcher = EXTENSION.matcher(name);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private boolean begins(String head) {
    String text = head.stripLeading();
    return switch (this) {
      case PACKAGE -> isZip(head) || head.startsWith(OLE);
      case WORD -> isZip(head) || head.startsWith(OLE) || text.startsWith(RTF) || isMarkup(text);
      case RICH -> text.startsWith(RTF);
      case PDF -> head.contains("%PDF-");
      case PICTURE -> isPicture(head);
      case TEXT -> isText(head);
    };
  }

  private static boolean isZip(String head) {
    return head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP);
  }

  private static boolean isPicture(String head) {
    return PICTURES.stream().anyMatch(head::startsWith);
  }

  // A byte order mark may come first.
  private static boolean isMarkup(String text) {
    return text.startsWith("<")
        || text.startsWith("\u00EF\u00BB\u00BF<")
        || text.startsWith("MIME");
  }

  private static boolean isText(String head) {
    return !isZip(head)
        && !head.startsWith(OLE)
        && !head.startsWith("%PDF-")
        && !isPicture(head)
        && PROGRAMS.stream().noneMatch(head::startsWith);
  }
}
