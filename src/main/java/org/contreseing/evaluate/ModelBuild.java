package org.contreseing.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contreseing.segment.Learned;
import org.contreseing.tables.Tables;

/** What the build runs to train the models that go with the program. */
public final class ModelBuild {

  private ModelBuild() {}

  /**
   * @param args the corpus, and the folder of classes that the models go to
   */
  public static void main(String[] args) throws IOException {
    Learned learned = new Lessons(Tables.builtIn()).learn(Corpus.read(Path.of(args[0])));
    write(Path.of(args[1], Learned.LINES), learned.lines().bytes());
    write(Path.of(args[1], Learned.CLAUSES), learned.clauses().bytes());
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
