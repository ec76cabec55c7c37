package org.contreseing.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
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

/**
 * Parquet tables made of the lines of results, in their order. The columns are those of the
 * command's tables of the same names.
 */
final class Tables {

  /** Parts that one file of a table holds. */
  private static final int PARTS = 20;

  private static final String SPAN = "struct<start:int,end:int>";

  /** What tables need of an entry of the contract; other fields are not read. */
  private static final String ENTRY =
      "file string, part int, sha256 string, status string,"
          + "reason struct<code:string,message:string>, verdict string,"
          + "text struct<length:int,pages:int,source:string>,"
          + "agreement struct<type:string,title:string,"
          + "signature:struct<place:string,date:string>>,"
          + "findings array<struct<rule:string,severity:string,message:string,remedy:string,"
          + "article:string,page:int,span:"
          + SPAN
          + ",quote:string,fingerprint:string>>";

  private final SparkSession spark;
  private final RunFolder run;
  private final SerializableConfiguration configuration;

  Tables(SparkSession spark, RunFolder run, SerializableConfiguration configuration) {
    this.spark = spark;
    this.run = run;
    this.configuration = configuration;
  }

  /**
   * Writes the tables of so many parts; what an interrupted attempt left is replaced.
   *
   * @param lines of all parts together
   * @throws IOException when the parts do not hold so many entries
   */
  void write(int parts, long lines) throws IOException {
    Dataset<Row> entries = spark.read().schema(ENTRY).json(lines(parts));
    write(documents(entries), RunFolder.DOCUMENTS);
    write(findings(entries), RunFolder.FINDINGS);
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

  private static Dataset<Row> documents(Dataset<Row> entries) {
    return entries.select(
        col("file"),
        col("part"),
        col("sha256"),
        col("status"),
        col("reason.code").as("reason"),
        col("verdict"),
        col("agreement.type").as("type"),
        col("agreement.title").as("title"),
        col("agreement.signature.date").as("signed_on"),
        col("text.length").as("length"),
        col("text.pages").as("pages"),
        col("text.source").as("source"),
        size(col("findings")).as("findings"));
  }

  private static Dataset<Row> findings(Dataset<Row> entries) {
    return entries
        .select(col("file"), col("part"), col("sha256"), explode(col("findings")).as("f"))
        .select(
            col("file"),
            col("part"),
            col("sha256"),
            col("f.rule"),
            col("f.severity"),
            col("f.message"),
            col("f.remedy"),
            col("f.article"),
            col("f.page"),
            col("f.span.start").as("start"),
            col("f.span.end").as("end"),
            col("f.quote"),
            col("f.fingerprint"));
  }

  /** One partition for several neighbouring parts, so that the order stays. */
  private Dataset<String> lines(int parts) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    RunFolder here = run;
    SerializableConfiguration hadoop = configuration;
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    JavaRDD<String> lines =
        context
            .parallelize(numbers, (parts + PARTS - 1) / PARTS)
            .flatMap(number -> lines(here.part(number), hadoop));
    return spark.createDataset(lines.rdd(), Encoders.STRING());
  }

  private static Iterator<String> lines(Path part, SerializableConfiguration hadoop)
      throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                part.getFileSystem(hadoop.value()).open(part), StandardCharsets.UTF_8));
    TaskContext.get()
        .addTaskCompletionListener(
            ended -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return reader.lines().iterator();
  }
}
