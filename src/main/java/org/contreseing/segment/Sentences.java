package org.contreseing.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;

/**
 * Sentences of a passage: paragraphs first (no sentence crosses a blank line), then OpenNLP's
 * French model, its cuts after abbreviations mended.
 */
final class Sentences {

  private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";

  // The model is immutable and shared; a detector is not, so each call makes its own.
  private static final class Lazy {
    private static final SentenceModel MODEL_FR = load();

    private static SentenceModel load() {
      try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "the French sentence model is not on the class path: " + MODEL);
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Sentences() {}

  static List<Span> of(Passage passage) {
    SentenceDetectorME detector = new SentenceDetectorME(Lazy.MODEL_FR);
    List<Span> sentences = new ArrayList<>();
    String text = passage.text();
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf("\n\n", from);
      int to = blank < 0 ? text.length() : blank;
      paragraph(passage.sub(from, to), detector, sentences);
      from = to + 2;
    }
    return sentences;
  }

  private static void paragraph(
      Passage paragraph, SentenceDetectorME detector, List<Span> sentences) {
    String text = paragraph.text();
    opennlp.tools.util.Span[] cuts =
        detector.sentPosDetect(text.replace('\n', ' ').replace('\t', ' '));
    int start = -1;
    for (int i = 0; i < cuts.length; i++) {
      start = start < 0 ? cuts[i].getStart() : start;
      boolean last = i + 1 == cuts.length;
      if (last
          || !Abbreviations.joins(
              text.substring(start, cuts[i].getEnd()),
              text.substring(cuts[i].getEnd(), cuts[i + 1].getEnd()))) {
        sentences.add(paragraph.span(start, cuts[i].getEnd()));
        start = -1;
      }
    }
  }
}
