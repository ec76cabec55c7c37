package org.contreseing.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.policy.Selection;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);

  private static List<Document> corpus() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .limit(8)
          .map(RecordsTest::document)
          .toList();
    }
  }

  private static Document document(Path file) {
    try {
      return new Document(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_was_found_in_an_agreement_comes_back_as_it_was() throws IOException {
    for (Document document : corpus()) {
      CheckResult result = CHECKER.check(document, CHECK);
      CheckResult back = RecordReader.read(RecordWriter.bytes(result), CheckResult.class);
      assertThat(back).as(document.name()).isEqualTo(result).isInstanceOf(Checked.class);
      assertThat(lines(document, back)).isEqualTo(lines(document, result));
    }
  }

  private static byte[] lines(Document document, CheckResult result) {
    return DocumentJson.lines(Outcome.of(document, result), Language.FR);
  }

  @Test
  void every_kind_of_text_comes_back_unit_by_unit() throws IOException {
    for (String text :
        List.of("", "abc", "déjà", "œuf\u202F€", "\uD83D\uDE00", "\uD800 alone", "\0")) {
      Unreadable value = new Unreadable(Unreadable.Reason.CORRUPT, text);
      assertThat(RecordReader.read(RecordWriter.bytes(value), Unreadable.class)).isEqualTo(value);
    }
  }

  @Test
  void equipment_comes_back_with_its_files() throws IOException {
    Equipment equipment =
        new Equipment(
            Optional.of(Path.of("règles")),
            Optional.empty(),
            new Selection(List.of("DUR"), List.of()),
            Map.of("DUR-001", Severity.INFO, "LIT-001", Severity.ERROR),
            Optional.of(Path.of("/a/b.yaml")),
            Optional.empty(),
            Language.EN,
            Optional.of(Path.of("/a/trust.pem")),
            Duration.ofSeconds(3));
    assertThat(RecordReader.read(RecordWriter.bytes(equipment), Equipment.class))
        .isEqualTo(equipment);
  }

  /** A worker that was taken over may answer anything. */
  @Test
  void damaged_results_are_refused_or_are_results() throws IOException {
    byte[] bytes = RecordWriter.bytes(CHECKER.check(corpus().get(0), CHECK));
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = bytes.clone();
      for (int j = 0; j <= random.nextInt(4); j++) {
        damaged[random.nextInt(i % 2 == 0 ? 200 : damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(RecordReader.read(damaged, CheckResult.class)).isNotNull();
      } catch (BrokenFrameException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
    for (int end : new int[] {0, 1, 2, 10, bytes.length / 2, bytes.length - 1}) {
      assertThatThrownBy(() -> RecordReader.read(Arrays.copyOf(bytes, end), CheckResult.class))
          .isInstanceOf(BrokenFrameException.class);
    }
  }

  @Test
  void only_types_of_this_program_are_made() {
    byte[] foreign = RecordWriter.bytes(new Order("d", CHECK, Order.Form.LINES));
    String text = new String(foreign, StandardCharsets.ISO_8859_1);
    String other = text.replace("org.contreseing.worker.Order", "java.util.concurrent.Phaser_");
    assertThatThrownBy(
            () -> RecordReader.read(other.getBytes(StandardCharsets.ISO_8859_1), Order.class))
        .isInstanceOf(BrokenFrameException.class)
        .hasMessage("a foreign type");
  }

  @Test
  void frames_are_read_one_after_the_other_to_the_end() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frame.of(Frame.Kind.READY, "book").write(out);
    new Frame(Frame.Kind.LINES, new byte[0], new byte[] {1, 2}).write(out);
    byte[] bytes = out.toByteArray();
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    assertThat(Frame.read(in).head(String.class)).isEqualTo("book");
    assertThat(Frame.read(in).body()).containsExactly(1, 2);
    assertThatThrownBy(() -> Frame.read(in)).isInstanceOf(EOFException.class);
    assertThatThrownBy(
            () -> Frame.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 3))))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> Frame.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(BrokenFrameException.class);
  }
}
