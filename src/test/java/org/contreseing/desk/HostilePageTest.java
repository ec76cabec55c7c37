package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contreseing.attack.HostileText.harms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.attack.HostileText;
import org.contreseing.attack.HostileText.Medium;
import org.contreseing.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What attackers call files and write into them, on the page of the desk. */
class HostilePageTest {

  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    AgreementChecker checker = AgreementChecker.standard();
    desk =
        DeskFixture.single(
            (document, heading) ->
                List.of(
                    Outcome.of(
                        document,
                        checker.check(
                            document,
                            new Check(heading.profile(), heading.on(), heading.language())))));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  static Stream<String> names() {
    return HostileText.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePageShowsItAsText(String hostile) throws Exception {
    String name = hostile.replace("\"", "%22").replaceAll("[\r\n]", " ");
    String text =
        "CONVENTION "
            + hostile
            + "\nArticle 1er : "
            + hostile
            + "\nLes parties conviennent de ce partenariat entre elles. [à compléter] "
            + hostile
            + "\n";
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\""
            + name
            + ".txt\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--b--\r\n";
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/check"))
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                    .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(page.body()).contains("<html");
    assertThat(harms(Medium.HTML, page.body())).isEmpty();
    assertThat(harms(Medium.XML, page.body())).isEmpty();
    assertThat(page.headers().map().keySet()).doesNotContain("set-cookie");
  }
}
