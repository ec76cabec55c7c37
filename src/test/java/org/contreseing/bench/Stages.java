package org.contreseing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.tika.parser.AutoDetectParser;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Extractor;
import org.contreseing.facts.FactReader;
import org.contreseing.model.Agreement;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.Language;
import org.contreseing.model.Outline;
import org.contreseing.model.Profile;
import org.contreseing.model.Setting;
import org.contreseing.rules.RuleBook;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of a check one by one, in a process that has warmed up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class Stages {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Check CHECK = new Check(Profile.PRE_SIGNATURE, DAY, Language.FR);

  /** End of the file's name in the folder of agreements in many formats. */
  @Param({"docx", "pdf"})
  public String format;

  private final AutoDetectParser tika = new AutoDetectParser();
  private final Extractor extractor = Extractor.standard();
  private final Segmenter segmenter = new Segmenter(Tables.builtIn());
  private final FactReader reader = new FactReader(Tables.builtIn());
  private final RuleBook book = RuleBook.builtIn(Tables.builtIn());
  private final AgreementChecker checker = AgreementChecker.standard();
  private Document document;
  private Extracted extracted;
  private Outline outline;

  /** Facts that no rule has asked yet: an agreement keeps what it derives once it is asked. */
  @State(Scope.Thread)
  public static class Facts {
    private Agreement agreement;

    @Setup(Level.Invocation)
    public void read(Stages stages) {
      agreement = stages.facts();
    }
  }

  /** Reads the document and what each stage needs of the one before. */
  @Setup
  public void read() throws IOException {
    Path file = Path.of("src/test/formats/01-partenariat-inventaire-patrimoine." + format);
    document = new Document(file.toString(), Files.readAllBytes(file));
    extracted = (Extracted) extractor.extract(document);
    outline = segmenter.segment(extracted.text()).get(0);
  }

  @Benchmark
  public String bareTika() throws Exception {
    return BareTika.text(tika, document.bytes());
  }

  @Benchmark
  public Extraction extract() {
    return extractor.extract(document);
  }

  @Benchmark
  public List<Outline> segment() {
    return segmenter.segment(extracted.text());
  }

  @Benchmark
  public Agreement facts() {
    return reader.read(outline);
  }

  @Benchmark
  public Object rules(Facts facts) {
    Agreement read = facts.agreement;
    return book.apply(read, Setting.of(DAY, Profile.PRE_SIGNATURE, read), Language.FR);
  }

  @Benchmark
  public CheckResult everything() {
    return checker.check(document, CHECK);
  }
}
