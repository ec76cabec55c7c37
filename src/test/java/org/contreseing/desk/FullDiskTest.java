package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk that may write no more than a few megabytes: what it acknowledged is there, and no more.
 */
@Timeout(120)
class FullDiskTest {

  private static final int MEGABYTES = 4;

  @TempDir private Path folder;

  @Test
  void a_full_disk_is_told_and_what_was_acknowledged_is_kept() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    Process small = start("ulimit -f " + MEGABYTES * 2048 + "; ");
    ApiClient client = new ApiClient(port(small), Optional.empty());
    int refused = 0;
    for (int i = 0; i < 60 && refused < 3; i++) {
      HttpResponse<byte[]> answer = submit(client, i);
      if (answer.statusCode() == 202) {
        acknowledged.add(ApiClient.id(answer));
      } else {
        assertThat(answer.statusCode()).isEqualTo(507);
        refused++;
      }
    }
    assertThat(refused).isEqualTo(3);
    assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
    small.destroyForcibly().waitFor();
    Process large = start("");
    ApiClient after = new ApiClient(port(large), Optional.empty());
    assertThat(submit(after, 99).statusCode()).as("there is room again").isEqualTo(202);
    for (String id : acknowledged) {
      assertThat(after.get("/v1/checks/" + id + "/document").body()).hasSize(200_000);
    }
    assertThat(ApiClient.tree(after.get("/v1/submissions?limit=200")).path("submissions"))
        .hasSize(acknowledged.size() + 1);
    large.destroyForcibly().waitFor();
  }

  private static HttpResponse<byte[]> submit(ApiClient client, int number) throws Exception {
    String text = String.format(java.util.Locale.ROOT, "%-200000d", number);
    return client.document("/v1/checks", "a.txt", text, "Prefer", "respond-async");
  }

  private Process start(String limit) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        limit
            + "exec "
            + java
            + " -XX:TieredStopAtLevel=1 -Xmx256m -XX:-UsePerfData -cp \"$0\" "
            + KilledDesk.class.getName()
            + " \"$1\"";
    return new ProcessBuilder(
            "sh",
            "-c",
            command,
            System.getProperty("java.class.path"),
            folder.resolve("data").toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int port(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return Integer.parseInt(out.readLine());
  }
}
