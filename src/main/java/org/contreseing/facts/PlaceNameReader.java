package org.contreseing.facts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Finds names of départements, regions and communes without their hyphens. Postal lines in capitals
 * go without, by the rule of the post.
 */
final class PlaceNameReader {

  /** Rivers and valleys share names with départements. */
  private static final Finder LANDSCAPE =
      Wording.of(
          "\\b(?:entre|bassins?|rivi[èe]res?|vall[ée]es?|confluence|rives?|canal|lacs?)\\b[^.;\\n]{0,20}$");

  private static final String NAME = "\\p{Lu}\\p{Ll}+";
  // what stands behind is looked at last, since most capitals begin other words
  private static final Finder COMMUNE =
      Wording.exact(
          "(?=Sainte?\\s|(?:L[ae]s?\\s)?"
              + NAME
              + "\\s+(?:sur|sous|lès|lez)\\s)(?<=\\b(?:commune|ville|mairie|maire|agglomération|[Cc]ommunes)\\s(?:de\\s|d'|du\\s)|\\b\\d{5}\\s)(?:Sainte?\\s+"
              + NAME
              + "(?:[\\s-](?:sur|sous|en|de|du|la|le|les|lès)[\\s-]"
              + NAME
              + ")?|(?:L[ae]s?\\s)?"
              + NAME
              + "\\s+(?:sur|sous|lès|lez)\\s+"
              + NAME
              + ")(?![\\p{L}-])");

  private final Map<String, String> right = new LinkedHashMap<>();
  private final Finder wrong;

  PlaceNameReader(Tables tables) {
    Set<String> names = new LinkedHashSet<>();
    for (Row row : tables.rows("departements")) {
      names.add(row.get("nom"));
      names.add(row.get("region"));
    }
    names.stream()
        .filter(n -> n.contains("-"))
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(n -> right.put(key(n), n));
    wrong =
        Wording.exact(
            right.values().stream()
                .map(PlaceNameReader::wrong)
                .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}]|-\\p{L})")));
  }

  /** The name with a space for any of its hyphens, its words as capitalised as they should be. */
  private static String wrong(String name) {
    String any = name.replaceAll("[- ]", "[- ]").replace("'", "['’]");
    return "(?!" + Pattern.quote(name) + ")" + any;
  }

  private static String key(String name) {
    return name.replace(' ', '-').replace('’', '\'');
  }

  List<LanguageSlip> read(Proof proof) {
    Map<Passage, String> found = new LinkedHashMap<>();
    for (Passage place : proof.all(wrong)) {
      if (!landscape(proof, place)) {
        found.put(place, right.get(key(place.text())));
      }
    }
    for (Passage place : proof.all(COMMUNE)) {
      String name = place.text().replaceAll("^(L[ae]s?)\\s", "$1 ").replaceAll("\\s+", "-");
      if (!inside(found, place)) {
        found.put(place, name.replaceFirst("^(L[ae]s?)-", "$1 "));
      }
    }
    return Proof.told(Kind.PLACE, found);
  }

  private static boolean landscape(Proof proof, Passage place) {
    int at = place.from() - proof.whole().from();
    Search m = LANDSCAPE.matcher(proof.text().substring(Math.max(0, at - 40), at));
    return m.find();
  }

  private static boolean inside(Map<Passage, String> found, Passage place) {
    return found.keySet().stream().anyMatch(p -> p.span().overlaps(place.span()));
  }
}
