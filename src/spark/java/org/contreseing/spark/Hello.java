package org.contreseing.spark;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a relay says of itself, taken apart.
 *
 * @param text as it came; equal texts mean equal results
 */
record Hello(String text, Map<String, String> values) {

  static Hello of(String text) {
    return new Hello(
        text,
        text.lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
  }

  String get(String name) {
    return values.get(name);
  }

  long number(String name) {
    return Long.parseLong(values.get(name));
  }
}
