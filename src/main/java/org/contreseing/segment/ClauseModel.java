package org.contreseing.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * OpenNLP's document categorizer over articles: which kind of clause heading and text make likely.
 * Immutable; safe for use by several threads.
 */
public final class ClauseModel {

  private static final int CUTOFF = 1;
  private static final int ITERATIONS = 100;
  private static final double L1 = 0.02;
  private static final double L2 = 0.3;

  private final DoccatModel model;

  private ClauseModel(AbstractModel weights) {
    this.model = new DoccatModel("fr", weights, Map.of(), factory());
  }

  private static DoccatFactory factory() {
    return new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
  }

  /**
   * Trains on articles and on the titles of {@code clause_headings.csv}, which stand for kinds that
   * few agreements have.
   */
  public static ClauseModel train(Tables tables, List<ClauseSample> articles) {
    List<DocumentSample> samples = new ArrayList<>();
    for (Row row : tables.rows("clause_headings")) {
      String[] tokens = ClauseSample.tokens(row.get("heading"), "");
      if (tokens.length > 0) {
        samples.add(new DocumentSample(row.get("clause_kind"), tokens));
      }
    }
    for (ClauseSample article : articles) {
      String[] tokens = ClauseSample.tokens(article.heading(), article.body());
      if (tokens.length > 0) {
        samples.add(new DocumentSample(article.kind(), tokens));
      }
    }
    try {
      DoccatModel trained =
          DocumentCategorizerME.train(
              "fr",
              ObjectStreamUtils.createObjectStream(samples),
              Models.parameters(CUTOFF, ITERATIONS, L1, L2),
              factory());
      return new ClauseModel(Models.rounded((AbstractModel) trained.getMaxentModel()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How likely each kind is, kinds in alphabetical order; nothing for an article without words. */
  public Map<String, Double> kinds(String heading, String body) {
    String[] tokens = ClauseSample.tokens(heading, body);
    Map<String, Double> kinds = new TreeMap<>();
    if (tokens.length > 0) {
      kinds.putAll(new DocumentCategorizerME(model).scoreMap(tokens));
    }
    return kinds;
  }

  /** The model as bytes, the same for the same model. */
  public byte[] bytes() throws IOException {
    return Models.bytes((AbstractModel) model.getMaxentModel());
  }

  /** Reads the bytes of a model. */
  public static ClauseModel read(InputStream in) throws IOException {
    return new ClauseModel(Models.read(in));
  }
}
