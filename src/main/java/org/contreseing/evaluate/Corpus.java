package org.contreseing.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.extract.Extractor;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;

/** The agreements of a folder that have a truth file beside them. */
public final class Corpus {

  private static final List<String> ENDINGS = List.of(".txt", ".md");

  private Corpus() {}

  /**
   * The specimens of a folder, by name.
   *
   * @throws BadTruthException when a truth file is none, or its agreement cannot be read
   */
  public static List<Specimen> read(Path folder) throws IOException {
    Extractor extractor = Extractor.standard();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> agreements =
          files
              .filter(f -> ENDINGS.stream().anyMatch(e -> f.getFileName().toString().endsWith(e)))
              .filter(f -> Files.exists(TruthFile.beside(f)))
              .sorted()
              .toList();
      List<Specimen> specimens = new ArrayList<>();
      for (Path agreement : agreements) {
        specimens.add(specimen(extractor, agreement));
      }
      return List.copyOf(specimens);
    }
  }

  private static Specimen specimen(Extractor extractor, Path agreement) throws IOException {
    String name = agreement.getFileName().toString();
    Document document = new Document(name, Files.readAllBytes(agreement));
    return extractor.extract(document) instanceof Extracted read
        ? new Specimen(name, read.text(), TruthFile.read(TruthFile.beside(agreement)))
        : unreadable(agreement);
  }

  private static Specimen unreadable(Path agreement) {
    throw new BadTruthException(agreement + ": cannot be read");
  }
}
