package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Trace;
import org.xml.sax.Attributes;

/**
 * The ink that the open elements of an HTML page give their letters, as far as the elements say it
 * themselves; what style sheets say is not known.
 */
final class HtmlInk {

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:^|;)\\s*+(color|background|background-color|font-size)\\s*+:\\s*+([^;]{1,60})");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s*+(px|pt)");
  private static final double POINTS_PER_PIXEL = 0.75;

  private final Deque<Ink> open = new ArrayDeque<>();

  void start(String element, Attributes attributes) {
    Ink ink = open.isEmpty() ? Ink.UNSAID : open.peek();
    Ink marked = element.equals("mark") ? ink.highlighted(true).behind(Optional.of(0xFFFF00)) : ink;
    Ink old = attribute(attributes, "bgcolor").map(c -> marked.behind(Ink.parse(c))).orElse(marked);
    Ink font = attribute(attributes, "color").map(c -> old.colour(Ink.parse(c))).orElse(old);
    open.push(styled(font, attribute(attributes, "style").orElse("")));
  }

  private static Optional<String> attribute(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue(name));
  }

  private static Ink styled(Ink before, String style) {
    Ink ink = before;
    Matcher said = DECLARATION.matcher(style.toLowerCase(Locale.ROOT));
    while (said.find()) {
      String value = said.group(2).replace("!important", "").strip();
      ink =
          switch (said.group(1)) {
            case "color" -> ink.colour(Ink.parse(value));
            case "font-size" -> ink.points(points(value));
            // An image or a name nobody knows may lie behind: then nothing is said of the letters.
            default ->
                Ink.parse(value).isPresent()
                    ? ink.behind(Ink.parse(value))
                    : ink.colour(Optional.empty());
          };
    }
    return ink;
  }

  private static Optional<Double> points(String size) {
    Matcher said = SIZE.matcher(size);
    return said.matches()
        ? Optional.of(
            Double.parseDouble(said.group(1)) * (said.group(2).equals("px") ? POINTS_PER_PIXEL : 1))
        : Optional.empty();
  }

  void end() {
    open.poll();
  }

  Optional<Trace.Kind> look() {
    return open.isEmpty() ? Optional.empty() : open.peek().look();
  }
}
