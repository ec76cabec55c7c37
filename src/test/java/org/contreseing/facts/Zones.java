package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.tables.Tables;

/** An agreement given zone by zone, so that name readers are tested without a segmenter. */
final class Zones {

  private static final Pattern STOP = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})|\\n\\s*\\n");
  private static final NameReader READER = new NameReader(Tables.builtIn());
  private static final NumberReader NUMBERS = new NumberReader(Tables.builtIn());

  private final StringBuilder text = new StringBuilder();
  private final List<Article> articles = new ArrayList<>();
  private final List<Noise> noise = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<Span> title = Optional.empty();
  private Span parties = Span.at(0);
  private Span recitals = Span.at(0);
  private Span signature;

  Zones title(String words) {
    title = Optional.of(append(words));
    return this;
  }

  Zones parties(String words) {
    parties = append(words);
    recitals = Span.at(parties.end());
    return this;
  }

  Zones recitals(String words) {
    recitals = append(words);
    return this;
  }

  Zones noise(String words) {
    noise.add(new Noise(Noise.Kind.CONTENTS_LIST, append(words)));
    return this;
  }

  Zones stamp(String words) {
    noise.add(new Noise(Noise.Kind.STAMP, append(words)));
    return this;
  }

  Zones article(String heading, String body, String... clauses) {
    int ordinal = articles.size();
    String number = String.valueOf(ordinal + 1);
    Span head = append("Article " + number + " : " + heading);
    Span content = append(body);
    articles.add(
        new Article(
            ordinal,
            number,
            "Article " + number,
            heading,
            1,
            "",
            Optional.empty(),
            Optional.empty(),
            head,
            head.cover(content),
            body,
            List.of(clauses)));
    return this;
  }

  Zones signature(String words) {
    signature = append(words);
    return this;
  }

  /** A signature zone that is a table: cells of each row, left to right. */
  Zones table(String[]... rows) {
    int start = text.length();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        blocks.add(
            new Block(
                append(rows[row][column]),
                Block.Kind.TABLE_CELL,
                0,
                0,
                Optional.of(new Block.Cell(0, row, column))));
      }
    }
    signature = new Span(start, text.length());
    return this;
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append("\n\n");
    return span;
  }

  Outline outline() {
    String content = text.toString();
    int length = content.length();
    SourceText source =
        new SourceText(content, blocks, List.of(), Optional.empty(), SourceText.Origin.TEXT, false);
    Reading reading =
        new Reading(
            content,
            IntStream.range(0, length).toArray(),
            IntStream.range(1, length + 1).toArray(),
            length);
    Span end = signature == null ? Span.at(length) : signature;
    return new Outline(
        source,
        reading,
        source.whole(),
        Optional.empty(),
        title,
        parties,
        recitals,
        articles,
        end,
        List.of(),
        noise,
        sentences(content));
  }

  private static List<Span> sentences(String content) {
    List<Span> sentences = new ArrayList<>();
    Matcher stop = STOP.matcher(content);
    int from = 0;
    while (stop.find()) {
      sentences.add(new Span(from, stop.start()));
      from = stop.end();
    }
    sentences.add(new Span(from, content.length()));
    return sentences;
  }

  NameFacts read() {
    Outline outline = outline();
    Numbers numbers = NUMBERS.read(outline);
    return READER.read(
        Canvas.of(outline), numbers.dates(), numbers.identifiers(), numbers.starts());
  }

  /** What stands at a span of the text so far. */
  String at(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Two ordinary parties for tests of other zones. */
  static Zones ordinary() {
    return new Zones()
        .title("Convention de partenariat")
        .parties(
            "Entre les soussignés :\n\nLa commune de Brévan, sise 1 place de la Mairie, 07190 Brévan, représentée par Mme Anne Doré, maire,\n"
                + "ci-après dénommée « la Commune »,\n\nEt\n\nL'association Les Rameurs, sise 3 quai Nord, 07190 Brévan, représentée par M. Paul Lys, président,\n"
                + "ci-après dénommée « l'Association »,");
  }
}
