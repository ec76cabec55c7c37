package org.contreseing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contreseing.evaluate.Marked;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures commands, stages and sizes, and prints one table of ratios. Needs the built
 * distribution.
 *
 * <p>Arguments: the page whose marked stretch takes the table, or none.
 */
public final class Benchmarks {

  private static final String PROGRAM = "target/contreseing/bin/contreseing";
  private static final Path FORMATS = Path.of("src/test/formats");
  private static final int ROUNDS = 10;

  private final List<String> rows = new ArrayList<>();

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    Benchmarks all = new Benchmarks();
    all.commands();
    all.sizes();
    all.audit();
    all.stages();
    String table = all.table();
    System.out.print(table);
    if (arguments.length > 0) {
      Path page = Path.of(arguments[0]);
      Files.writeString(
          page, Marked.replace(Files.readString(page), "benchmarks", table).orElseThrow());
    }
  }

  private void commands() throws IOException, InterruptedException {
    for (String format : List.of("docx", "pdf")) {
      Path file = FORMATS.resolve("01-partenariat-inventaire-patrimoine." + format);
      double[] seconds =
          Timing.medians(
              ROUNDS,
              List.of(
                  Timing.java("Tika", BareTika.class, file.toString()),
                  Timing.Command.of("check", PROGRAM, "check", file.toString())));
      row("`check` of one " + format + ", new process", seconds[1], "s", ratio(seconds));
    }
    double[] help = Timing.medians(ROUNDS, List.of(Timing.Command.of("help", PROGRAM, "--help")));
    row("`--help`", help[0], "s", "");
  }

  private void sizes() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("benchmarks");
    Path few = Files.writeString(folder.resolve("20.txt"), LargeAgreement.ofPages(20));
    Path many = Files.writeString(folder.resolve("2000.txt"), LargeAgreement.ofPages(2000));
    Path articles = Files.writeString(folder.resolve("a.txt"), LargeAgreement.ofArticles(1000));
    // one after the other in one process, so that what Java compiles first falls on neither
    Map<String, Double> taken = Sizes.seconds(List.of(few, articles, many));
    double perPage = taken.get(few.toString()) / 20;
    double perPageOfMany = taken.get(many.toString()) / 2000;
    row("a page of 20", perPage * 1000, "ms", "1.00");
    row("a page of 2,000", perPageOfMany * 1000, "ms", two(perPageOfMany / perPage));
    row("1,000 articles, warm", taken.get(articles.toString()), "s", "");
    Timing.Command bounded =
        new Timing.Command(
            "2000 pages",
            List.of(PROGRAM, "check", "--timeout", "600", "--isolate", "never", many.toString()),
            Map.of("CONTRESEING_JAVA_OPTS", "-Xmx512m"));
    row("2,000 pages in 512 MB of heap, new process", Timing.run(bounded), "s", "");
    delete(folder);
  }

  private void audit() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("benchmarks");
    int count = 400;
    for (int i = 0; i < count; i++) {
      // ten pages each
      Files.writeString(
          folder.resolve(i + ".txt"),
          LargeAgreement.ofPages(10).replace("2024", "20" + (10 + i % 15)));
    }
    double seconds =
        Timing.run(
            Timing.Command.of(
                "audit",
                PROGRAM,
                "audit",
                folder.toString(),
                "-o",
                folder.resolve("out").toString()));
    row("`audit`, documents of 10 pages, isolated", count / seconds, "a second", "");
    delete(folder);
  }

  private void stages() throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(Stages.class.getName() + ".").build()).run();
    for (String format : List.of("docx", "pdf")) {
      Map<String, Double> times = new TreeMap<>();
      results.stream()
          .filter(r -> r.getParams().getParam("format").equals(format))
          .forEach(
              r -> times.put(r.getPrimaryResult().getLabel(), r.getPrimaryResult().getScore()));
      double tika = times.get("bareTika");
      for (String stage :
          List.of("bareTika", "extract", "segment", "facts", "rules", "everything")) {
        row(
            format + ", warm: " + stage,
            times.get(stage) / 1000,
            "ms",
            two(times.get(stage) / tika));
      }
      double whole = times.get("everything") / times.get("extract");
      rows.add(
          "| " + format + ", warm: everything against extraction alone | | " + two(whole) + " |");
    }
  }

  private void row(String what, double value, String unit, String ratio) {
    String line = "| " + what + " | " + two(value) + " " + unit + " | " + ratio + " |";
    System.out.println(line);
    rows.add(line);
  }

  private static String ratio(double[] tikaAndOurs) {
    return two(tikaAndOurs[1] / tikaAndOurs[0]);
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private String table() {
    return "Java "
        + Runtime.version().feature()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors; medians of "
        + ROUNDS
        + " runs in turns for commands.\n\n"
        + "| what | time | against bare Tika on the same file |\n|---|---|---|\n"
        + String.join("\n", rows)
        + "\n";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
