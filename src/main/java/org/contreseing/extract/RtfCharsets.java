package org.contreseing.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The character sets of an RTF: that of the document, and those of its fonts. */
final class RtfCharsets {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SYMBOL = 2;
  private static final Map<Integer, String> BY_FONT =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(238, "windows-1250"),
          Map.entry(254, "IBM437"),
          Map.entry(255, "IBM850"));

  private final Map<Integer, Integer> fonts = new HashMap<>();
  private Charset document = WINDOWS;

  /** The document's set, by a control word; others are not character sets. */
  void declare(String word, int parameter) {
    switch (word) {
      case "mac" -> document = named("x-MacRoman");
      case "pc" -> document = named("IBM437");
      case "pca" -> document = named("IBM850");
      case "ansicpg" ->
          document = parameter == 65001 ? StandardCharsets.UTF_8 : named("windows-" + parameter);
      default -> {}
    }
  }

  void font(int font, int charset) {
    fonts.put(font, charset);
  }

  /** Whether a font's characters are pictures. */
  boolean isSymbol(int font) {
    return fonts.getOrDefault(font, 0) == SYMBOL;
  }

  Charset of(int font) {
    String name = BY_FONT.get(fonts.getOrDefault(font, 0));
    return name == null ? document : named(name);
  }

  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS;
  }
}
