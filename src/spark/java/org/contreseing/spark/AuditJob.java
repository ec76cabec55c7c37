package org.contreseing.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.contreseing.relay.Relay;
import org.contreseing.relay.RelayLostException;

/** The job for {@code spark-submit}. */
public final class AuditJob {

  private static final int DONE = 0;
  private static final int USAGE = 2;

  private final JobOptions options;
  private final Says says;
  private final SparkSession spark;
  private final SerializableConfiguration configuration;

  private AuditJob(JobOptions options, Says says, SparkSession spark) {
    this.options = options;
    this.says = says;
    this.spark = spark;
    this.configuration = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  /** Ends with 0 when results are there, 2 for wrong options, else as Spark ends a failed job. */
  public static void main(String[] arguments) throws Exception {
    int code = run(List.of(arguments));
    if (code != DONE) {
      System.exit(code);
    }
  }

  private static int run(List<String> words) throws IOException, InterruptedException {
    JobOptions options;
    try {
      options = JobOptions.of(words);
    } catch (IllegalArgumentException e) {
      new Says(false).fault("usage");
      return USAGE;
    }
    // Checksum files beside local results would be taken for results.
    SparkConf settings =
        new SparkConf()
            .setIfMissing("spark.app.name", "contreseing audit")
            .setIfMissing("spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
    try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
      return new AuditJob(options, new Says(options.english()), spark).run();
    } finally {
      Relays.close();
    }
  }

  private int run() throws IOException, InterruptedException {
    RelayLaunch launch = new RelayLaunch(options.home(), options.audit());
    if (!launch.isThere()) {
      says.fault("home", launch.program());
      return USAGE;
    }
    if (!options.says("--workers")) {
      launch = launch.with("--workers", String.valueOf(slots()));
    }
    try (Relay relay = launch.start(true)) {
      return run(launch, relay);
    } catch (RelayLostException refused) {
      // It has said itself why.
      return refused.exit() == USAGE ? USAGE : fail(refused);
    } catch (FileNotFoundException missing) {
      says.fault("folder", missing.getMessage());
      return USAGE;
    }
  }

  private static int fail(IOException fault) throws IOException {
    throw fault;
  }

  /** How many tasks an executor runs at the same time. */
  private int slots() {
    return spark.sparkContext().isLocal()
        ? spark.sparkContext().defaultParallelism()
        : spark.sparkContext().conf().getInt("spark.executor.cores", 1);
  }

  private int run(RelayLaunch launch, Relay relay) throws IOException, InterruptedException {
    Hello hello = Hello.of(relay.hello());
    // The day is the same on every machine and at every hour of a long run.
    RelayLaunch same = options.says("--on") ? launch : launch.with("--on", hello.get("on"));
    if (spark.sparkContext().isLocal()) {
      Relays.share(relay, same, hello.text());
    }
    Path given = new Path(options.out());
    FileSystem system = given.getFileSystem(configuration.value());
    Path out = system.makeQualified(given);
    Listing listing = new Listing(configuration.value(), relay, out);
    for (String folder : options.folders()) {
      listing.add(folder);
    }
    List<Slice> slices = Slice.of(listing.files(), options.part());
    RunFolder run = new RunFolder(out.toString(), key(hello, listing));
    return run(run, system, slices, listing, new SliceTask(run, same, hello, configuration), hello);
  }

  private int run(
      RunFolder run,
      FileSystem system,
      List<Slice> slices,
      Listing listing,
      SliceTask task,
      Hello hello)
      throws IOException {
    if (run.present(system).equals(run.key())) {
      says.outcome("present", run.out());
      return DONE;
    }
    if (run.isOccupied(system) && !options.overwrite()) {
      says.fault("occupied", run.out());
      return USAGE;
    }
    if (slices.isEmpty()) {
      says.fault("empty");
      return USAGE;
    }
    if (!run.isCommitting(system)) {
      make(run, system, slices, listing, task, hello);
    }
    run.commit(system);
    says.outcome("done", listing.files().size(), run.out());
    if (!listing.unreachable().isEmpty()) {
      says.fault("closed", listing.unreachable().size());
    }
    return DONE;
  }

  private void make(
      RunFolder run,
      FileSystem system,
      List<Slice> slices,
      Listing listing,
      SliceTask task,
      Hello hello)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    long missed = context.parallelize(slices, slices.size()).map(task).reduce(Long::sum);
    List<Part> parts = Results.of(context, new Copies(run, configuration), slices.size());
    if (!listing.unreachable().isEmpty()) {
      String names =
          String.join("\n", listing.unreachable().stream().map(RunFolder::jsonText).toList());
      RunFolder.write(
          system,
          new Path(run.output(RunFolder.UNREACHABLE), "folders.jsonl"),
          (names + "\n").getBytes(StandardCharsets.UTF_8));
    }
    new Tables(spark, run, configuration).write(parts);
    RunFolder.write(
        system, run.output(RunFolder.SUMMARY), RunJson.of(hello, run, listing, parts, missed));
  }

  private String key(Hello hello, Listing listing) {
    MessageDigest digest = Part.digest();
    digest.update((hello.text() + "\n" + options.part()).getBytes(StandardCharsets.UTF_8));
    for (FileEntry file : listing.files()) {
      String told = "\n" + file.name() + "\0" + file.size() + "\0" + file.changed();
      digest.update(told.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
