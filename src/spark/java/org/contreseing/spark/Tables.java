package org.contreseing.spark;

import static org.apache.spark.sql.functions.col;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Parquet tables made of the lines of results, in their order. The columns are those of the
 * command's tables of the same names.
 */
final class Tables {

  /** Parts that one file of a table holds. */
  private static final int PARTS = 20;

  /** What tables need of an entry of the contract, and its place; other fields are not read. */
  private static final String ENTRY =
      """
      line int, file string, part int, sha256 string, status string,
      reason struct<code:string,message:string>, verdict string,
      notChecked array<struct<rule:string>>,
      text struct<length:int,pages:int,source:string>,
      agreement struct<
        types:array<string>, title:string,
        parties:array<struct<name:string>>,
        signature:struct<date:date,blocks:array<struct<state:string>>>,
        timeline:struct<
          signature:struct<date:date>, effect:struct<date:date,earliest:date>>>,
      findings array<struct<
        rule:string, severity:string, title:string, message:string, article:string, page:int,
        line:int, span:struct<start:int,end:int>, quote:string, fingerprint:string>>
      """;

  private static final String[] DOCUMENT = {
    "line",
    "file",
    "part",
    "sha256",
    "status",
    "reason.code as reason",
    "reason.message as reason_message",
    "verdict",
    "get(agreement.types, 0) as type",
    "agreement.title as title",
    "size(filter(findings, f -> f.severity = 'error')) as errors",
    "size(filter(findings, f -> f.severity = 'warning')) as warnings",
    "size(filter(findings, f -> f.severity = 'info')) as infos",
    "size(notChecked) as not_checked",
    "if(agreement is null, 0, size(agreement.parties)) as parties",
    "agreement.signature.date as signed_on",
    "year(coalesce(agreement.signature.date, agreement.timeline.signature.date,"
        + " agreement.timeline.effect.date, agreement.timeline.effect.earliest)) as year",
    // A block that must be signed and is not tells more than one about which nothing can be told.
    "case"
        + " when exists(agreement.signature.blocks, b -> b.state = 'unsigned')"
        + " then if(exists(agreement.signature.blocks, b -> b.state = 'signed'),"
        + " 'partly', 'unsigned')"
        + " when size(agreement.signature.blocks) > 0"
        + " and forall(agreement.signature.blocks, b -> b.state = 'signed') then 'signed'"
        + " else 'untold' end as signing",
    "text.pages as pages",
    "coalesce(text.length, 0) as length",
    "coalesce(text.source = 'ocr', false) as ocr"
  };

  private static final String[] FINDING = {
    "line",
    "file",
    "part",
    "f.rule as rule",
    "f.severity as severity",
    "f.title as title",
    "f.message as message",
    "f.article as article",
    "f.page as page",
    "f.line as text_line",
    "f.span.start as span_start",
    "f.span.end as span_end",
    "f.quote as quote",
    "f.fingerprint as fingerprint"
  };

  private final SparkSession spark;
  private final RunFolder run;
  private final SerializableConfiguration configuration;

  Tables(SparkSession spark, RunFolder run, SerializableConfiguration configuration) {
    this.spark = spark;
    this.run = run;
    this.configuration = configuration;
  }

  /**
   * Writes the tables of these parts; what an interrupted attempt left is replaced.
   *
   * @throws IOException when the parts do not hold so many entries
   */
  void write(List<Part> parts) throws IOException {
    long lines = parts.stream().mapToLong(Part::lines).sum();
    Dataset<Row> entries = spark.read().schema(ENTRY).json(lines(parts));
    write(entries.selectExpr(DOCUMENT), RunFolder.DOCUMENTS);
    write(
        entries.selectExpr("line", "file", "part", "explode(findings) as f").selectExpr(FINDING),
        RunFolder.FINDINGS);
    long rows =
        spark
            .read()
            .parquet(run.output(RunFolder.DOCUMENTS).toString())
            .filter(col("file").isNotNull())
            .count();
    if (rows != lines) {
      throw new IOException("entries: " + rows + " of " + lines);
    }
  }

  private void write(Dataset<Row> table, String name) {
    table.write().mode(SaveMode.Overwrite).parquet(run.output(name).toString());
  }

  /** Neighbouring parts share a partition, so that the order stays. */
  private Dataset<String> lines(List<Part> parts) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    RunFolder here = run;
    SerializableConfiguration hadoop = configuration;
    List<Start> starts = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < parts.size(); i++) {
      starts.add(new Start(i, before));
      before += parts.get(i).lines();
    }
    JavaRDD<String> lines =
        context
            .parallelize(starts, (starts.size() + PARTS - 1) / PARTS)
            .flatMap(start -> lines(here.part(start.part()), start.before(), hadoop));
    return spark.createDataset(lines.rdd(), Encoders.STRING());
  }

  /** How many lines come before a part. */
  private record Start(int part, long before) implements Serializable {}

  /** Each line with its number in all results, from 1, as a first field. */
  private static Iterator<String> lines(Path part, long before, SerializableConfiguration hadoop)
      throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                part.getFileSystem(hadoop.value()).open(part), StandardCharsets.UTF_8));
    TaskCompletionListener closing = ended -> close(reader);
    TaskContext.get().addTaskCompletionListener(closing);
    AtomicLong number = new AtomicLong(before);
    return reader
        .lines()
        .map(line -> "{\"line\":" + number.incrementAndGet() + "," + line.substring(1))
        .iterator();
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
