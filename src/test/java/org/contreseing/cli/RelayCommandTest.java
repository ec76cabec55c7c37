package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.contreseing.relay.Parcel;
import org.contreseing.relay.Parcel.Wish;
import org.contreseing.relay.Relay;
import org.contreseing.relay.RelayLostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process that checks documents for other programs, as they use it. */
@Timeout(180)
class RelayCommandTest {

  private static final byte[] NOTHING = {};

  @TempDir private Path folder;

  private static Relay relay(String... options) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.add("relay");
    words.addAll(List.of(options));
    return Relay.start(new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  @Test
  void files_that_are_sent_at_the_same_time_have_the_lines_of_an_audit() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (String extension : List.of("eml", "odt", "pdf")) {
      Path file = Path.of("src/test/formats/01-partenariat-inventaire-patrimoine." + extension);
      Files.copy(file, in.resolve("é." + extension));
    }
    Files.createFile(in.resolve("empty.odt"));
    try (RandomAccessFile large = new RandomAccessFile(in.resolve("large.pdf").toFile(), "rw")) {
      large.setLength(51L << 20);
    }
    Path out = folder.resolve("out");
    Run.of("audit", in.toString(), "-o", out.toString(), "--on", "2026-11-22");
    try (Relay relay = relay("--on", "2026-11-22", "--timeout", "300")) {
      assertThat(relay.hello()).contains("on=2026-11-22", "profile=pre-signature", "ruleBook=");
      assertThat(lines(relay, in)).isEqualTo(Files.readString(out.resolve("results.jsonl")));
    }
  }

  private static String lines(Relay relay, Path in) throws Exception {
    List<CompletableFuture<byte[]>> answers = new ArrayList<>();
    try (Stream<Path> files = Files.list(in)) {
      for (Path file : files.sorted().toList()) {
        long size = Files.size(file);
        answers.add(
            relay.ask(
                size > 50L << 20
                    ? Parcel.tooLarge(file.toString(), size)
                    : Parcel.of(Wish.CHECK, file.toString(), Files.readAllBytes(file))));
      }
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (CompletableFuture<byte[]> answer : answers) {
      all.writeBytes(answer.get());
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  @Test
  void names_and_first_bytes_tell_documents() throws Exception {
    try (Relay relay = relay()) {
      assertThat(ask(relay, Wish.KINDS, "a.PDF\0.git\0data.json\0notes\0~$a.docx\0", NOTHING))
          .isEqualTo("dhouh");
      assertThat(ask(relay, Wish.LOOK, "notes", "CONVENTION\n".getBytes(StandardCharsets.UTF_8)))
          .isEqualTo("d");
      assertThat(
              ask(
                  relay,
                  Wish.LOOK,
                  "photo",
                  new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
          .isEqualTo("o");
      assertThat(ask(relay, Wish.LOOK, "nothing", NOTHING)).isEqualTo("o");
      assertThat(ask(relay, Wish.GIVE_UP, "a.pdf", new byte[] {1}))
          .contains("\"code\":\"internal\"")
          .endsWith("\n");
    }
  }

  private static String ask(Relay relay, Wish wish, String name, byte[] bytes) throws Exception {
    return new String(relay.ask(Parcel.of(wish, name, bytes)).get(), StandardCharsets.UTF_8);
  }

  @Test
  void a_relay_that_is_gone_says_so_and_takes_its_workers_along() throws Exception {
    try (Relay relay = relay()) {
      byte[] text = "CONVENTION\n\nArticle 1 : Objet\nLe prêt.\n".getBytes(StandardCharsets.UTF_8);
      ask(relay, Wish.CHECK, "a.txt", text);
      List<ProcessHandle> processes = relay.processes();
      assertThat(processes).hasSizeGreaterThan(1);
      processes.get(0).destroyForcibly();
      CompletableFuture<byte[]> lost = relay.ask(Parcel.of(Wish.CHECK, "b.txt", text));
      assertThatThrownBy(lost::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(RelayLostException.class);
      assertThat(relay.isAlive()).isFalse();
      for (ProcessHandle process : processes) {
        process.onExit().get();
      }
    }
  }

  @Test
  void wrong_options_end_it_with_the_code_of_wrong_usage() {
    assertThatThrownBy(() -> relay("--profile", "none"))
        .isInstanceOfSatisfying(RelayLostException.class, e -> assertThat(e.exit()).isEqualTo(2));
  }
}
