package org.contreseing.desk;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Document;
import org.contreseing.model.Language;

/** Takes the document out of a request, in memory and under a limit. */
final class Uploads {

  /** Bytes of a document; the parts of a form around it may add a little. */
  static final int LIMIT = 50 * 1024 * 1024;

  static final int FORM_MARGIN = 64 * 1024;

  /** Bytes of a request with a document. */
  static final long LARGEST = LIMIT + (long) FORM_MARGIN;

  private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]{1,255})");

  private static final int LONGEST_NAME = 255;
  private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

  private Uploads() {}

  /**
   * @throws Refusal when the request announces more than is admitted; to be called before anything
   *     reads the body
   */
  static void guard(Context request) {
    if (request.req().getContentLengthLong() > LARGEST) {
      throw Refusal.tooLarge(Asked.language(request));
    }
  }

  /**
   * @throws Refusal when there is none, or when it is too large
   */
  static Document document(Context request) {
    Language language = Asked.language(request);
    return request.isMultipartFormData() ? part(request, language) : body(request, language);
  }

  /**
   * Under which key the request may come again.
   *
   * @throws Refusal when it is too long, or not of visible ASCII characters
   */
  static Optional<String> idempotencyKey(Context request) {
    Optional<String> key = Optional.ofNullable(request.header("Idempotency-Key"));
    key.filter(k -> !KEY.matcher(k).matches())
        .ifPresent(
            k -> {
              throw Refusal.badParameter(
                  "Idempotency-Key", "…", "1-255 ASCII", Asked.language(request));
            });
    return key;
  }

  private static Document part(Context request, Language language) {
    UploadedFile file =
        Optional.ofNullable(request.uploadedFile("document"))
            .orElseThrow(() -> Refusal.missing(language));
    if (file.size() == 0 && file.filename().isEmpty()) {
      throw Refusal.missing(language);
    }
    return document(file, language);
  }

  private static Document document(UploadedFile file, Language language) {
    if (file.size() > LIMIT) {
      throw Refusal.tooLarge(language);
    }
    try (InputStream content = file.content()) {
      return genuine(new Document(baseName(file.filename()), content.readAllBytes()), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All documents of a form, in the order they were chosen.
   *
   * @throws Refusal when there is none, or when one is too large
   */
  static List<Document> documents(Context request) {
    Language language = Asked.language(request);
    List<Document> documents =
        request.uploadedFiles("document").stream()
            .filter(f -> f.size() > 0 || !f.filename().isEmpty())
            .map(f -> document(f, language))
            .toList();
    if (documents.isEmpty()) {
      throw Refusal.missing(language);
    }
    return documents;
  }

  private static Document body(Context request, Language language) {
    try (InputStream content = request.req().getInputStream()) {
      byte[] bytes = content.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw Refusal.tooLarge(language);
      }
      if (bytes.length == 0) {
        throw Refusal.missing(language);
      }
      return genuine(new Document(name(request), bytes), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever opens a file by its name must find what the name says. */
  private static Document genuine(Document document, Language language) {
    if (!FileKind.isExpected(document.name())) {
      throw UploadRefusals.unexpected(document.name(), language);
    }
    if (!FileKind.isGenuine(document.name(), document.bytes())) {
      throw UploadRefusals.disguised(document.name(), language);
    }
    return document;
  }

  private static String name(Context request) {
    Matcher named =
        FILE_NAME.matcher(Optional.ofNullable(request.header("Content-Disposition")).orElse(""));
    return named.find() ? baseName(named.group(1)) : "document";
  }

  // Some browsers send a whole path; only the last part is the reader's business.
  private static String baseName(String name) {
    String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String shortened = base.substring(0, Math.min(base.length(), LONGEST_NAME));
    return shortened.isBlank() ? "document" : shortened;
  }
}
