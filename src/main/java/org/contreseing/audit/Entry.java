package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What summaries and comparisons need of one line of results.
 *
 * @param part which agreement of the file, from 1; empty where the file holds one
 * @param verdict code of the contract
 * @param reason why it could not be read; empty when it was checked
 * @param duplicateOf the document with the same content that stands before it
 */
public record Entry(
    String file,
    Optional<Integer> part,
    Optional<String> sha256,
    String verdict,
    Optional<Reason> reason,
    List<Found> findings,
    Optional<String> duplicateOf) {

  /** Why a document could not be read, as the contract says it. */
  public record Reason(String code, String message) {}

  /**
   * One finding.
   *
   * @param article its number; empty when it concerns none
   */
  public record Found(
      String rule, String severity, Optional<String> article, String message, String fingerprint) {}

  private static final JsonFactory JSON = new JsonFactory();

  public Entry {
    findings = List.copyOf(findings);
  }

  /** Whether the document could not be read. */
  public boolean unread() {
    return reason.isPresent();
  }

  /**
   * @param line backed by an array
   * @throws IllegalArgumentException when the line is not a document entry of the contract
   */
  public static Entry parse(ByteBuffer line) {
    return parse(line.array(), line.arrayOffset() + line.position(), line.remaining());
  }

  /** The entries of whole lines. */
  static List<Entry> all(byte[] lines) {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        entries.add(parse(lines, start, i - start));
        start = i + 1;
      }
    }
    return entries;
  }

  private static Entry parse(byte[] bytes, int start, int length) {
    try (JsonParser json = JSON.createParser(bytes, start, length)) {
      Entry entry = new EntryReader(json).read();
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("not a line of results");
      }
      return entry;
    } catch (IOException e) {
      throw new IllegalArgumentException("not a line of results", e);
    }
  }
}
