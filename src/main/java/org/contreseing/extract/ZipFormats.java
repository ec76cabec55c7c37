package org.contreseing.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Unreadable.Reason;

/** Tells zip-based formats apart by what they say of themselves inside. */
final class ZipFormats {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final Map<String, String> OTHER_OFFICE =
      Map.of(
          "spreadsheetml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "presentationml",
              "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private ZipFormats() {}

  static Format detect(byte[] bytes, Limits limits) {
    try (ZipContents zip = ZipContents.open(bytes, limits)) {
      Optional<String> openDocument = openDocumentType(zip);
      if (openDocument.isPresent()) {
        return openDocument(openDocument.get());
      }
      return isArchive(zip) ? Format.ZIP : officeOpen(text(zip, "[Content_Types].xml"));
    } catch (IOException e) {
      throw new ReadFailure(Reason.CORRUPT);
    }
  }

  /** Whether it is no format of its own, such as a book or a program, but holds any files. */
  private static boolean isArchive(ZipContents zip) {
    return Stream.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF").noneMatch(zip::has);
  }

  private static Optional<String> openDocumentType(ZipContents zip) {
    String stated = text(zip, "mimetype").strip();
    if (stated.startsWith(OPEN_DOCUMENT)) {
      return Optional.of(stated.substring(OPEN_DOCUMENT.length()));
    }
    boolean text =
        zip.has("content.xml")
            && text(zip, "META-INF/manifest.xml").contains(OPEN_DOCUMENT + "text");
    return text ? Optional.of("text") : Optional.empty();
  }

  private static Format openDocument(String kind) {
    return switch (kind) {
      case "text", "text-template", "text-master" -> Format.ODT;
      case "spreadsheet", "presentation", "graphics", "formula", "chart", "image", "base" ->
          throw new ReadFailure(Reason.UNSUPPORTED, OPEN_DOCUMENT + kind);
      default -> throw new ReadFailure(Reason.UNSUPPORTED, "application/zip");
    };
  }

  private static Format officeOpen(String contentTypes) {
    if (contentTypes.contains("wordprocessingml") || contentTypes.contains("ms-word.")) {
      return Format.DOCX;
    }
    String type =
        OTHER_OFFICE.entrySet().stream()
            .filter(office -> contentTypes.contains(office.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse("application/zip");
    throw new ReadFailure(Reason.UNSUPPORTED, type);
  }

  private static String text(ZipContents zip, String name) {
    return zip.read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }
}
