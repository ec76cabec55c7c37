package org.contreseing.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import org.contreseing.tables.Tables;

/**
 * OpenNLP's document categorizer over articles: which kind of clause title and text make likely.
 * Immutable; safe for use by several threads.
 */
public final class ClauseModel {

  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 100;
  private static final double L1 = 0.02;
  private static final double L2 = 0.1;

  /**
   * Of some forty kinds, one that has a fifth of the probability stands out; by cross-validation.
   */
  private static final double LIKELY = 0.2;

  private final DoccatModel model;
  private final Optional<ClauseSigns> signs;

  private ClauseModel(AbstractModel weights, Optional<ClauseSigns> signs) {
    this.model = new DoccatModel("fr", weights, Map.of(), factory());
    this.signs = signs;
  }

  private static DoccatFactory factory() {
    return new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
  }

  /** An article with the kind that a person gave it. */
  public record Lesson(ClauseSample article, String kind) {}

  /** A model that sees words only. */
  public static ClauseModel ofWords(List<Lesson> lessons) {
    return train(lessons, Optional.empty());
  }

  /**
   * A model that also sees what the tables say: which kinds a title names ({@code
   * clause_headings.csv}) and which a text shows ({@code clause_body_triggers.csv}). The titles of
   * the table are lessons themselves, for kinds that few agreements have.
   */
  public static ClauseModel hearingTables(Tables tables, List<Lesson> lessons) {
    List<Lesson> all = new ArrayList<>(ClauseSigns.lessons(tables));
    all.addAll(lessons);
    return train(all, Optional.of(new ClauseSigns(tables)));
  }

  private static ClauseModel train(List<Lesson> lessons, Optional<ClauseSigns> signs) {
    List<DocumentSample> samples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      String[] tokens = tokens(lesson.article(), signs);
      if (tokens.length > 0) {
        samples.add(new DocumentSample(lesson.kind(), tokens));
      }
    }
    try {
      DoccatModel trained =
          DocumentCategorizerME.train(
              "fr",
              ObjectStreamUtils.createObjectStream(samples),
              Models.parameters(CUTOFF, ITERATIONS, L1, L2),
              factory());
      return new ClauseModel(Models.rounded((AbstractModel) trained.getMaxentModel()), signs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] tokens(ClauseSample article, Optional<ClauseSigns> signs) {
    List<String> tokens = new ArrayList<>(article.tokens());
    signs.ifPresent(s -> tokens.addAll(s.of(article)));
    return tokens.toArray(String[]::new);
  }

  /** How likely each kind is, kinds in alphabetical order; nothing for an article without words. */
  public Map<String, Double> kinds(ClauseSample article) {
    String[] tokens = tokens(article, signs);
    return tokens.length == 0
        ? Map.of()
        : new TreeMap<>(new DocumentCategorizerME(model).scoreMap(tokens));
  }

  /** The likeliest kind; empty when none is likely enough. */
  public Optional<String> kind(ClauseSample article) {
    return kinds(article).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() >= LIKELY)
        .map(Map.Entry::getKey);
  }

  /** The model as bytes, the same for the same model. */
  public byte[] bytes() throws IOException {
    return Models.bytes((AbstractModel) model.getMaxentModel());
  }

  /** Reads the bytes of a model that was trained hearing these tables. */
  public static ClauseModel read(InputStream in, Tables tables) throws IOException {
    return new ClauseModel(Models.read(in), Optional.of(new ClauseSigns(tables)));
  }
}
