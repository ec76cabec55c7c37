package org.contreseing.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.archive.Holding;
import org.contreseing.archive.deadline.State;

/** Reads {@code deadlines.jsonl} beside {@code results.jsonl}: both go by the same order. */
final class DeadlineLines implements Closeable {

  private static final ObjectReader JSON = JsonMapper.builder().build().reader();

  private final Path file;
  private final BufferedReader lines;
  private final LocalDate on;

  DeadlineLines(Path out, LocalDate on) throws IOException {
    this.file = out.resolve("deadlines.jsonl");
    this.lines = Files.newBufferedReader(file);
    this.on = on;
  }

  /**
   * The next deadline, which must be the holding's.
   *
   * @throws IOException when it is another one's: the files are not of one audit
   */
  Due of(Holding holding) throws IOException {
    if (!holding.checked()) {
      return Due.NONE;
    }
    String line = lines.readLine();
    JsonNode node = line == null ? JSON.readTree("{}") : JSON.readTree(line);
    boolean its =
        node.path("file").asText().equals(holding.file())
            && Optional.of(node.path("part"))
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .equals(holding.part());
    if (!its) {
      throw new IOException(file + ": no deadline of " + holding.file());
    }
    return new Due(
        State.valueOf(node.path("state").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
        next(node.path("end")),
        next(node.path("notice")),
        node.path("goesOn").asBoolean(),
        node.path("sure").asBoolean(),
        node.path("message").asText());
  }

  /** The first possible day that is not over, or else the last one that was possible. */
  private Optional<LocalDate> next(JsonNode moment) {
    Optional<LocalDate> latest = day(moment, "latest");
    return Stream.of(day(moment, "earliest"), latest)
        .flatMap(Optional::stream)
        .filter(d -> !d.isBefore(on))
        .findFirst()
        .or(() -> latest)
        .or(() -> day(moment, "earliest"));
  }

  private static Optional<LocalDate> day(JsonNode moment, String bound) {
    return Optional.ofNullable(moment.path(bound).textValue()).map(LocalDate::parse);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
