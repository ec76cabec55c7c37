package org.contreseing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNameTest {

  @Test
  void a_name_that_is_no_utf8_keeps_its_bytes_apart_from_all_others() {
    assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    Path first = Path.of(URI.create("file:///tmp/d%E9cision.txt"));
    Path second = Path.of(URI.create("file:///tmp/d%E8cision.txt"));
    assertThat(FileName.of(first)).isEqualTo("/tmp/d\\xE9cision.txt");
    assertThat(FileName.of(second)).isEqualTo("/tmp/d\\xE8cision.txt");
    assertThat(FileName.of(Path.of("/tmp").relativize(first))).isEqualTo("d\\xE9cision.txt");
  }

  @Test
  void an_ordinary_name_is_its_path() {
    assertThat(FileName.of(Path.of("a b/c!d.txt"))).isEqualTo(Path.of("a b/c!d.txt").toString());
  }
}
