package org.contreseing.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Lines of results, with no more than a test says. */
public final class Lines {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode line = MAPPER.createObjectNode();
  private final ObjectNode agreement = MAPPER.createObjectNode();
  private final ObjectNode timeline = MAPPER.createObjectNode();
  private int offset = 100;

  private Lines(String file) {
    line.put("file", file);
    line.putNull("part");
    line.put("sha256", "sha of " + file);
    line.put("status", "checked");
    line.putNull("reason");
    line.put("verdict", "conform");
    line.putArray("notChecked");
    line.putObject("text").put("length", 5000);
    line.set("span", span(0, 5000));
    agreement.putArray("types").add("PAR");
    agreement.putArray("articles");
    agreement.putArray("parties");
    agreement.putArray("durations");
    agreement.putArray("dates");
    agreement.putArray("references");
    agreement.putArray("identifiers");
    agreement.putObject("signature").putArray("blocks");
    moment("signature", "event", null, null, "awaits-signature");
    moment("effect", "unsaid", null, null, "effect-unsaid");
    moment("term", "unsaid", null, null, "term-unsaid");
    moment("lastEnd", "unsaid", null, null, "term-unsaid");
    moment("notice", "none", null, null, "not-renewed-tacitly");
    timeline.putArray("renewals");
    agreement.set("timeline", timeline);
    line.set("agreement", agreement);
    line.putArray("findings");
  }

  /** An agreement of which nothing is known but its title. */
  public static Lines of(String file, String title) {
    Lines lines = new Lines(file);
    lines.agreement.put("title", title);
    return lines;
  }

  /** An amendment. */
  public static Lines amendment(String file, String title) {
    Lines lines = of(file, title);
    lines.agreement.putArray("types").add("AVE");
    return lines;
  }

  /** A document that could not be read. */
  public static String unreadable(String file) {
    return "{\"file\":\""
        + file
        + "\",\"part\":null,\"sha256\":null,\"status\":\"unreadable\",\"reason\":{\"code\":\"corrupt\","
        + "\"message\":\"m\"},\"verdict\":\"undetermined\",\"notChecked\":[],\"text\":null,\"span\":null,"
        + "\"agreement\":null,\"findings\":[]}";
  }

  public Lines part(int part) {
    line.put("part", part);
    return this;
  }

  public Lines sha256(String sha256) {
    line.put("sha256", sha256);
    return this;
  }

  public Lines party(String name, String siren) {
    return party(name, siren, "1 place de la Mairie, 35380 Lanvézel", null, null);
  }

  /** A null is written as such. */
  public Lines party(String name, String siren, String seat, String person, String quality) {
    ObjectNode party = agreement.withArray("parties").addObject();
    party.put("name", name).put("seat", seat).put("representative", person).put("quality", quality);
    party.putObject("identifiers").put("siren", siren).putNull("siret");
    party.set("span", span(offset, offset + 10));
    offset += 20;
    return this;
  }

  public Lines faulty(String siren) {
    agreement
        .withArray("identifiers")
        .addObject()
        .put("kind", "siren")
        .put("value", siren)
        .put("fault", "checksum");
    return this;
  }

  /** A day in the title or the text. */
  public Lines day(String quote, String day) {
    ObjectNode date = agreement.withArray("dates").addObject();
    date.put("quote", quote).put("date", day);
    date.set("span", span(3000, 3000 + quote.length()));
    return this;
  }

  /** A reference to an article of another act; days of {@link #day} stand within it. */
  public Lines cites(String quote) {
    ObjectNode reference = agreement.withArray("references").addObject();
    reference.put("kind", "other-act").put("act", "convention").put("quote", quote);
    reference.putArray("articles");
    reference.set("span", span(2990, 3050));
    return this;
  }

  public Lines signed(String day) {
    agreement.withObject("/signature").put("date", day);
    moment("signature", "exact", day, day, "written");
    block("unverifiable");
    return block("unverifiable");
  }

  public Lines unsigned() {
    block("unsigned");
    return block("unsigned");
  }

  public Lines block(String state) {
    ObjectNode block = agreement.withObject("/signature").withArray("blocks").addObject();
    block.put("state", state);
    block.set("span", span(4900, 4950));
    return this;
  }

  public Lines headings(String... headings) {
    for (String heading : headings) {
      ObjectNode article = agreement.withArray("articles").addObject();
      article.put("number", "1").put("heading", heading).put("level", 1);
      article.set("span", span(0, 1));
    }
    return this;
  }

  public Lines runs(String effect, String term) {
    moment("effect", "exact", effect, effect, "written");
    moment("lastEnd", "exact", term, term, "written");
    return moment("term", "exact", term, term, "written");
  }

  public Lines moment(
      String name, String certainty, String earliest, String latest, String reason) {
    ObjectNode moment = timeline.putObject(name);
    moment.put("certainty", certainty).put("earliest", earliest).put("latest", latest);
    moment.put("reason", reason).putNull("span");
    return this;
  }

  /** Tacit, without limit. */
  public Lines tacit(String period, String notice) {
    return tacit(period, null, notice)
        .moment("lastEnd", "none", null, null, "renewed-without-limit");
  }

  public Lines tacit(String period, Integer times, String notice) {
    ObjectNode renewal = timeline.withArray("renewals").addObject();
    renewal.put("mode", "tacit").put("period", period).put("times", times);
    renewal.put("capped", times != null).put("notice", notice);
    renewal.set("span", span(2000, 2050));
    return this;
  }

  public Lines duration(String role, String iso) {
    ObjectNode duration = agreement.withArray("durations").addObject();
    duration.put("role", role).put("iso", iso).put("quote", iso);
    duration.set("span", span(2500, 2510));
    return this;
  }

  public String json() {
    return line.toString();
  }

  /** Writes {@code results.jsonl} into a folder, in the order given. */
  public static Path write(Path folder, List<String> lines) {
    try {
      return Files.write(folder.resolve("results.jsonl"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path write(Path folder, Lines... lines) {
    return write(folder, Arrays.stream(lines).map(Lines::json).toList());
  }

  private static ObjectNode span(int start, int end) {
    ObjectNode span = MAPPER.createObjectNode();
    return span.put("start", start).put("end", end);
  }
}
