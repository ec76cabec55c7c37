package org.contreseing.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Prints what others who read the tables with Spark see: a line of JSON for each row. */
public final class TablesShown {

  private TablesShown() {}

  /**
   * @param arguments folder of results
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      for (String name : new String[] {RunFolder.DOCUMENTS, RunFolder.FINDINGS}) {
        Dataset<Row> table = spark.read().parquet(arguments[0] + "/" + name);
        out.println(name + " " + String.join(" ", table.columns()));
        table.toJSON().collectAsList().forEach(out::println);
      }
    }
  }
}
