package org.contreseing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A daemon that says clean, infected, nothing, or nonsense. */
class AntivirusTest {

  private static final FakeClamd CLAMD = new FakeClamd();
  private static final Antivirus ANTIVIRUS =
      new Antivirus(CLAMD.address(), Duration.ofMillis(1_500));

  @AfterAll
  static void stop() {
    CLAMD.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_clean_document_is_called_clean() {
    assertThat(ANTIVIRUS.malware(bytes("Article 1"))).isEmpty();
    assertThat(ANTIVIRUS.malware(new byte[0])).isEmpty();
  }

  @Test
  void a_document_of_several_pieces_arrives_whole() {
    assertThat(ANTIVIRUS.malware(bytes("x".repeat(200_000) + "malware")))
        .hasValue("Test.Malware-1");
    assertThat(ANTIVIRUS.malware(bytes("x".repeat(200_000)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mute", "babble"})
  void whoever_says_neither_is_not_believed(String word) {
    assertThatThrownBy(() -> ANTIVIRUS.malware(bytes(word)))
        .isInstanceOf(AntivirusUnavailableException.class);
  }

  @Test
  void what_the_daemon_finds_too_large_is_not_called_clean() {
    assertThatThrownBy(() -> ANTIVIRUS.malware(new byte[(1 << 20) + 1]))
        .isInstanceOf(AntivirusUnavailableException.class);
  }

  @Test
  void a_daemon_that_is_not_there_calls_nothing_clean() {
    Antivirus nobody =
        new Antivirus(UnixDomainSocketAddress.of("/nowhere/clamd.ctl"), Duration.ofSeconds(1));
    assertThatThrownBy(() -> nobody.malware(bytes("x")))
        .isInstanceOf(AntivirusUnavailableException.class);
  }

  @Test
  void an_address_is_a_host_with_a_port_or_a_path() {
    assertThat(Antivirus.address("127.0.0.1:3310"))
        .hasValue(new InetSocketAddress("127.0.0.1", 3310));
    assertThat(Antivirus.address("/run/clamav/clamd.ctl"))
        .hasValue(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
    assertThat(Antivirus.address("clamav")).isEmpty();
    assertThat(Antivirus.address("clamav:99999")).isEmpty();
  }
}
