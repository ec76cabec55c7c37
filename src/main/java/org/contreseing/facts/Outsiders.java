package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.model.Outsider;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Named bodies that an article binds, or gives a right of use, though neither the presentation nor
 * the signatures name them. Offices and services that the law makes act are none.
 */
final class Outsiders {

  private static final String BODY =
      "(?:consortium|soci[ée]t[ée]|association|entreprise|syndicat(?:\\s+(?:mixte|intercommunal))?|groupement|commune|ville|communaut[ée]\\s+(?:de\\s+communes|d'agglom[ée]ration|urbaine)|m[ée]tropole|d[ée]partement|r[ée]gion|fondation|universit[ée]|centre\\s+hospitalier|agence|office(?:\\s+de\\s+tourisme)?|CCAS|CIAS|club|bureau\\s+d'[ée]tudes|laboratoire|lyc[ée]e|coll[èe]ge|chambre|f[ée]d[ée]ration|cabinet|coop[ée]rative|SARL|SAS|SCOP|SCIC|GIP|GIE|SPL)";
  private static final String PROPER = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
  private static final String DUTY =
      "(?:s'(?:engage|oblige)(?:nt)?|(?:est|sont|sera|seront)\\s+tenue?s?\\s+d[e']|doi(?:t|vent)|devr(?:a|ont)|(?:ne\\s+)?peu(?:t|vent)\\s+(?:pas\\s+)?(?:utiliser|exploiter|r[ée]utiliser|diffuser|reproduire|acc[ée]der|disposer)|(?:fourn|livr|remett|effectu|ex[ée]cut|r[ée]alis)(?:i|e)?r(?:a|ont)|garanti(?:t|ssent))(?!\\p{L})";
  private static final Finder SUBJECT =
      Wording.exact(
          "(?<lead>^|[,;:]\\s|\\b(?:que|et|ou|ainsi\\s+que|échéant)\\s+)(?:[Ll]e\\s+|[Ll]a\\s+|[Ll]')(?<name>"
              + BODY
              + "\\s+(?:(?:de\\s+la|de\\s+l'|de|du|des|d'|pour|et)\\s*)?(?:[«\"“]\\s*)?"
              + PROPER
              + "(?:\\s+(?:(?:de\\s+la|de\\s+l'|de|du|des|d'|en|sur)\\s*)?"
              + PROPER
              + "){0,5})(?:\\s*[»\"”])?(?:\\s*\\([^)]{1,40}\\))?\\s*,?\\s+"
              + DUTY);
  private static final Finder AGREED =
      Wording.of(
          "porte-?fort|intervient|intervenant\\s+[àa]|avec\\s+l'accord|convention\\s+(?:s[ée]par|distincte|particuli|propre|sp[ée]cifique|sign[ée]e)|contrat\\s+(?:s[ée]par|distinct|sign)|march[ée]|sous-traitant|prestataire\\s+de|en\\s+application\\s+de|conform[ée]ment\\s+[àa]");

  private Outsiders() {}

  /** Each body once, where it is bound first. */
  static List<Outsider> read(Canvas canvas, NameFacts named) {
    String signing = signing(canvas, named);
    Designations known = new Designations(named.parties());
    Set<String> told = new HashSet<>();
    List<Outsider> found = new ArrayList<>();
    for (Passage sentence : canvas.sentences(canvas.articles())) {
      Search m = SUBJECT.matcher(sentence.text());
      while (m.find()) {
        String name = Surroundings.flat(m.group("name"));
        boolean outside =
            !AGREED.matcher(sentence.text()).find()
                && !signs(signing, name)
                && known.meant(Designations.tail(Spelling.words(name))).isEmpty();
        if (outside && told.add(Spelling.words(name))) {
          found.add(new Outsider(sentence.span(m.start("name"), m.end()), name));
        }
      }
    }
    return found;
  }

  /** Everything that names those who sign: title, presentation, signatures, annexes. */
  private static String signing(Canvas canvas, NameFacts named) {
    StringBuilder all = new StringBuilder(" ");
    Stream.of(
            named.parties().stream().map(p -> p.span()),
            Stream.of(canvas.outline().parties(), canvas.outline().signature()),
            canvas.outline().title().stream(),
            canvas.outline().annexes().stream().map(a -> a.span()))
        .flatMap(s -> s)
        .forEach(s -> all.append(Spelling.words(canvas.passage(s).text())).append(' '));
    return all.toString();
  }

  private static boolean signs(String signing, String name) {
    String tail = Designations.tail(Spelling.words(name));
    return tail.isEmpty() || signing.contains(" " + tail + " ");
  }
}
