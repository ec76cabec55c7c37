package org.contreseing.archive.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.archive.Body;

/** Reads the office of a party's representative, where one person holds it at a time. */
final class OfficeReader {

  private static final Map<String, String> SINGLE =
      Map.ofEntries(
          Map.entry("maire", "maire"),
          Map.entry("president", "président"),
          Map.entry("presidente", "président"),
          Map.entry("prefet", "préfet"),
          Map.entry("prefete", "préfet"),
          Map.entry("recteur", "recteur"),
          Map.entry("rectrice", "recteur"),
          Map.entry("proviseur", "proviseur"),
          Map.entry("proviseure", "proviseur"),
          Map.entry("gerant", "gérant"),
          Map.entry("gerante", "gérant"));

  // these sign lawfully beside whoever holds the office, or held it once
  private static final List<String> BESIDE =
      List.of(
          "adjoint",
          "vice",
          "delegu",
          "delegation",
          "conseiller",
          "interim",
          "supplean",
          "ordre",
          "pour",
          "honoraire",
          "represent",
          "habilite",
          "secretaire",
          "co president",
          "ancien",
          "empeche",
          "premier",
          "1er");

  private OfficeReader() {}

  static Optional<Sheet.Office> of(Body party) {
    return party
        .quality()
        .flatMap(OfficeReader::office)
        .flatMap(
            quality ->
                party
                    .representative()
                    .filter(OfficeReader::names)
                    .map(person -> new Sheet.Office(person, quality)));
  }

  /** The office a quality names; empty for a deputy, a delegate and for offices of several. */
  static Optional<String> office(String quality) {
    List<String> words = Names.words(quality);
    String whole = String.join(" ", words);
    return words.isEmpty() || BESIDE.stream().anyMatch(whole::contains)
        ? Optional.empty()
        : Optional.ofNullable(SINGLE.get(words.get(0)));
  }

  private static boolean names(String person) {
    List<String> words = Names.words(person);
    return words.size() >= 2
        && words.size() <= 5
        && words.stream().noneMatch(w -> w.matches(".*\\d.*"));
  }
}
