package org.contreseing.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run tells of itself: its settings, and every part with its size and digest. */
final class RunJson {

  private static final List<String> SETTINGS =
      List.of("version", "ruleBook", "profile", "lang", "on", "house");

  private RunJson() {}

  static byte[] of(Hello hello, RunFolder run, Listing listing, List<Part> parts, long missed) {
    StringBuilder json = new StringBuilder("{\n");
    for (String name : SETTINGS) {
      json.append("  \"" + name + "\": " + RunFolder.jsonText(hello.get(name)) + ",\n");
    }
    json.append("  \"run\": \"" + run.key() + "\",\n");
    json.append("  \"files\": " + listing.files().size() + ",\n");
    json.append("  \"entries\": " + parts.stream().mapToLong(Part::lines).sum() + ",\n");
    json.append("  \"unreachable\": " + (missed + listing.unreachable().size()) + ",\n");
    json.append("  \"parts\": [\n");
    json.append(parts.stream().map(RunJson::line).collect(Collectors.joining(",\n")));
    return json.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Part part) {
    return String.format(
        Locale.ROOT,
        "    {\"file\": \"%s\", \"entries\": %d, \"bytes\": %d, \"sha256\": \"%s\"}",
        part.file(),
        part.lines(),
        part.bytes(),
        part.sha256());
  }
}
