package org.contreseing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;

  private Path written(int records) throws IOException {
    Path file = folder.resolve("journal");
    try (Journal journal = Journal.open(file)) {
      for (int i = 0; i < records; i++) {
        journal.add(Digest.of("key" + i), body(i));
      }
    }
    return file;
  }

  private static byte[] body(int i) {
    return ("what is known of " + i).repeat(1 + i).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void wherever_it_is_cut_the_whole_records_before_stay_and_it_goes_on() throws IOException {
    byte[] whole = Files.readAllBytes(written(4));
    int before = 0;
    for (int cut = 0; cut <= whole.length; cut++) {
      Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, cut));
      try (Journal journal = Journal.open(file)) {
        int size = journal.size();
        assertThat(size).as("cut at " + cut).isBetween(before, before + 1);
        before = size;
        for (int i = 0; i < size; i++) {
          assertThat(journal.find(Digest.of("key" + i))).contains(body(i));
        }
        assertThat(journal.find(Digest.of("key" + size))).isEmpty();
        journal.add(Digest.of("new"), body(9));
      }
      try (Journal journal = Journal.open(file)) {
        assertThat(journal.find(Digest.of("new"))).contains(body(9));
      }
    }
    assertThat(before).isEqualTo(4);
  }

  @Test
  void a_damaged_byte_is_never_taken_for_a_result() throws IOException {
    Path file = written(3);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      try (Journal journal = Journal.open(file)) {
        for (int i = 0; i < 3; i++) {
          byte[] expected = body(i);
          assertThat(journal.find(Digest.of("key" + i)))
              .satisfiesAnyOf(f -> assertThat(f).isEmpty(), f -> assertThat(f).contains(expected));
        }
      }
    }
  }

  @Test
  void what_a_run_did_not_ask_for_is_forgotten_when_it_is_the_larger_part() throws IOException {
    Path file = folder.resolve("large");
    byte[] noise = new byte[3 << 20];
    new java.util.Random(1).nextBytes(noise);
    try (Journal journal = Journal.open(file)) {
      journal.add(Digest.of("old"), noise);
      journal.add(Digest.of("kept"), body(1));
    }
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.find(Digest.of("kept"))).isPresent();
      journal.tidy();
    }
    assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(1000));
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.find(Digest.of("kept"))).contains(body(1));
      assertThat(journal.size()).isEqualTo(1);
    }
  }
}
