package org.contreseing.cli;

import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.report.Visible;
import org.contreseing.review.Antivirus;
import org.contreseing.review.Terms;
import org.contreseing.store.Quota;
import picocli.CommandLine.Option;

/** On which terms the desk takes documents. */
final class TermsOptions {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,9})([MGT]?)");

  @Option(names = "--quota", paramLabel = "FILES,SIZE")
  private String quota;

  @Option(names = "--antivirus", paramLabel = "HOST:PORT|SOCKET")
  private String antivirus;

  /**
   * @throws BadUsage when one of them has no meaning
   */
  Terms terms(Messages messages) {
    return new Terms(
        quota == null ? Quota.NONE : quota(messages),
        Optional.ofNullable(antivirus)
            .map(given -> new Antivirus(address(given, messages), PATIENCE)));
  }

  private static SocketAddress address(String given, Messages messages) {
    return Antivirus.address(given)
        .orElseThrow(() -> messages.refuse("serve.antivirus", Visible.line(given)));
  }

  /** A number of files, a size with its unit, or both: {@code 20000,50G}. */
  private Quota quota(Messages messages) {
    long files = Quota.NONE.files();
    long bytes = Quota.NONE.bytes();
    for (String part : quota.split(",", -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        throw messages.refuse("serve.quota", Visible.line(quota));
      }
      long number = Long.parseLong(matcher.group(1));
      if (matcher.group(2).isEmpty()) {
        files = number;
      } else {
        bytes = number * unit(matcher.group(2));
      }
    }
    return new Quota(files, bytes);
  }

  private static long unit(String letter) {
    return switch (letter) {
      case "M" -> 1_000_000L;
      case "G" -> 1_000_000_000L;
      default -> 1_000_000_000_000L;
    };
  }
}
