package org.contreseing.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.facts.FactReader;
import org.contreseing.search.Preparation;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;

/** What the build runs to prepare the searches of the program. */
public final class SearchBuild {

  /** Few expressions wait for more agreements, and the build for each of them. */
  private static final int EVERY = 4;

  private SearchBuild() {}

  /**
   * @param args the corpus, and the folder of classes that what is learned goes to
   */
  public static void main(String[] args) throws IOException {
    List<Specimen> corpus = Corpus.read(Path.of(args[0]));
    Tables tables = Tables.builtIn();
    Segmenter segmenter = new Segmenter(tables);
    FactReader facts = new FactReader(tables);
    Preparation.write(() -> read(corpus, segmenter, facts), Path.of(args[1]));
  }

  private static void read(List<Specimen> corpus, Segmenter segmenter, FactReader facts) {
    for (int i = 0; i < corpus.size(); i += EVERY) {
      segmenter.segment(corpus.get(i).text()).forEach(facts::read);
    }
  }
}
