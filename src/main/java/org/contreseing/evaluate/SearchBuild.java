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

  private final List<Specimen> corpus;
  // made by the first reading: what they search for while they are made is worth preparing too
  private Segmenter segmenter;
  private FactReader facts;

  private SearchBuild(List<Specimen> corpus) {
    this.corpus = corpus;
  }

  /**
   * @param args the corpus, and the folder of classes that what is learned goes to
   */
  public static void main(String[] args) throws IOException {
    Preparation.write(new SearchBuild(Corpus.read(Path.of(args[0])))::read, Path.of(args[1]));
  }

  private void read() {
    if (segmenter == null) {
      segmenter = new Segmenter(Tables.builtIn());
      facts = new FactReader(Tables.builtIn());
    }
    for (int i = 0; i < corpus.size(); i += EVERY) {
      segmenter.segment(corpus.get(i).text()).forEach(facts::read);
    }
  }
}
