package org.contreseing.attack;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Limits;
import org.contreseing.model.Document;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that nobody thought of. An ordinary run takes the seeds and what was found before (the
 * files of {@code DocumentFuzzTestInputs}); with {@code JAZZER_FUZZ=1} in the environment one
 * method searches on.
 */
class DocumentFuzzTest {

  private static final Containers CONTAINERS = new Containers(Limits.standard());

  static Stream<byte[]> files() {
    Stream<byte[]> samples =
        Stream.of("docx", "doc", "odt", "fodt", "rtf", "html", "pdf", "txt")
            .map(DocumentFuzzTest::sample);
    Stream<byte[]> made =
        Stream.of(
            new RawZip().add("a.txt", Parts.AGREEMENT).bytes(),
            Parts.utf8(Parts.mail("text/plain; name=a.txt", Parts.AGREEMENT)),
            RawPdf.ordinary("").bytes(),
            Parts.odt(Parts.odtParagraphs(Parts.AGREEMENT)));
    return Stream.concat(samples, made);
  }

  static Stream<byte[]> texts() {
    return Stream.of(Parts.AGREEMENT, HostileText.all(), "Article 1 " + "« le ( 1. … ".repeat(50))
        .map(Parts::utf8);
  }

  private static byte[] sample(String extension) {
    try (InputStream in =
        DocumentFuzzTest.class.getResourceAsStream("/extract/convention." + extension)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "1h")
  void anyFileEndsInAnAnswer(byte[] bytes) throws IOException {
    Fuzzed.soon(
        () ->
            CONTAINERS.each(
                new Document("a", bytes),
                opened -> {
                  if (opened instanceof Loaded loaded) {
                    checkOne(loaded.document());
                  }
                }));
  }

  private static void checkOne(Document document) {
    try {
      Fuzzed.check(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "1h")
  void anyTextEndsInAReport(byte[] bytes) throws IOException {
    String text = "CONVENTION\nArticle 1er : Objet\n" + new String(bytes, StandardCharsets.UTF_8);
    Fuzzed.check(new Document("a.txt", Parts.utf8(text)));
  }
}
