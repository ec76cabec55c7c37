package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.ActNames;
import org.contreseing.model.ForeignTitle;
import org.contreseing.model.Outline;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Finds by what names an agreement calls itself, and whether its title names what it is about. */
final class SelfNameReader {

  private static final Finder SELF =
      Wording.exact(
          "(?:\\b(?:la|le|du|au|cette|ce)\\s+)?\\bpresente?\\s+(?<name>convention|contrat|accord(?!\\s+de\\s+principe)|protocole|charte|bail)\\b(?![- ]?cadre)");
  private static final Finder NAME =
      Wording.exact("\\b(?:convention|contrat|accord|protocole|charte|bail)\\b");
  private static final Finder AMENDING =
      Wording.exact("\\bavenant\\b|\\bannexe\\b|\\bresiliation\\b");
  private static final Map<String, String> PRINTED =
      Map.of(
          "convention", "la présente convention",
          "contrat", "le présent contrat",
          "accord", "le présent accord",
          "protocole", "le présent protocole",
          "charte", "la présente charte",
          "bail", "le présent bail");

  /** Words of titles that name no object: what agreements are called and whom they join. */
  private static final Set<String> COMMON =
      Set.of(
          "convention",
          "contrat",
          "accord",
          "protocole",
          "charte",
          "bail",
          "avenant",
          "marche",
          "partenariat",
          "cooperation",
          "collaboration",
          "cadre",
          "relative",
          "relatif",
          "relatifs",
          "relatives",
          "portant",
          "entre",
          "pour",
          "dans",
          "avec",
          "sous",
          "objet",
          "annee",
          "annees",
          "saison",
          "projet",
          "programme",
          "operation",
          "type",
          "modele",
          "version",
          "commune",
          "ville",
          "departement",
          "region",
          "communaute",
          "societe",
          "association",
          "syndicat",
          "etablissement",
          "mixte",
          "public",
          "publique",
          "publics",
          "services",
          "service",
          "prestation",
          "prestations",
          "numero",
          "conclue",
          "conclu",
          "application",
          "article",
          "articles",
          "code",
          "titre",
          "mise",
          "place",
          "cours",
          "tripartite",
          "pluriannuelle",
          "pluriannuel",
          "annuelle",
          "specifique",
          "particuliere",
          "simplifiee",
          "conditions",
          "generales",
          "particulieres",
          "objectifs",
          "moyens",
          "annexe",
          "reciproque",
          "adhesion",
          "principe",
          "national",
          "nationale",
          "local",
          "locale",
          "engagement",
          "engagements",
          "lettre");

  private static final int STEM = 6;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_OBJECT = 15;

  private SelfNameReader() {}

  /** Two names it calls itself; an amendment may well speak of itself and of what it amends. */
  static Optional<ActNames> names(Canvas canvas, String title) {
    String head = Spelling.fold(title);
    if (AMENDING.matcher(head).find()) {
      return Optional.empty();
    }
    Passage act = canvas.act();
    Map<String, List<Span>> uses = new LinkedHashMap<>();
    Search m = SELF.matcher(Spelling.fold(act.text()));
    while (m.find()) {
      uses.computeIfAbsent(m.group("name"), n -> new ArrayList<>()).add(act.span(m));
    }
    Search titled = NAME.matcher(head);
    Optional<String> usual =
        titled.find() && uses.containsKey(titled.group())
            ? Optional.of(titled.group())
            : uses.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(Map.Entry::getKey);
    return usual.flatMap(u -> names(canvas, head, uses, u));
  }

  // "protocole d'accord" is one thing with two names; a charter that is annexed speaks of itself
  private static Optional<ActNames> names(
      Canvas canvas, String head, Map<String, List<Span>> uses, String usual) {
    List<Map.Entry<String, List<Span>>> others =
        uses.entrySet().stream()
            .filter(e -> !e.getKey().equals(usual) && !head.contains(e.getKey()))
            .filter(
                e ->
                    canvas.outline().annexes().stream()
                        .noneMatch(a -> Spelling.fold(a.heading()).contains(e.getKey())))
            .toList();
    int count = others.stream().mapToInt(e -> e.getValue().size()).sum();
    return others.stream()
        .findFirst()
        .map(
            e ->
                new ActNames(
                    e.getValue().get(0), PRINTED.get(usual), PRINTED.get(e.getKey()), count));
  }

  /** A title whose own words come again nowhere; an amendment has that of what it amends. */
  static Optional<ForeignTitle> title(Canvas canvas, String title, List<Party> parties) {
    Outline outline = canvas.outline();
    String head = Spelling.fold(title);
    boolean stated =
        outline.articles().stream()
            .anyMatch(
                a -> a.hasClause("objet") && a.body().split("\\s+").length >= SHORTEST_OBJECT);
    if (outline.title().isEmpty()
        || !stated
        || AMENDING.matcher(head).find()
        || !NAME.matcher(head).find()) {
      return Optional.empty();
    }
    String said = said(canvas, parties);
    List<String> own =
        Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
            .filter(w -> w.length() >= SHORTEST && w.chars().noneMatch(Character::isDigit))
            .filter(w -> !COMMON.contains(Spelling.open(w)))
            .toList();
    boolean foreign = own.stream().noneMatch(w -> said.contains(" " + stem(w)));
    return own.isEmpty() || !foreign
        ? Optional.empty()
        : Optional.of(new ForeignTitle(outline.title().get(), own));
  }

  // the act behind its title; a word as short as a stem is found within no other
  private static String said(Canvas canvas, List<Party> parties) {
    Outline outline = canvas.outline();
    String names =
        parties.stream()
            .map(p -> p.name() + " " + String.join(" ", p.aliases()))
            .collect(Collectors.joining(" "));
    Span rest =
        new Span(
            outline.title().map(Span::end).orElse(outline.whole().start()), outline.whole().end());
    return " " + Spelling.words(names + " " + canvas.passage(rest).text());
  }

  private static String stem(String word) {
    String open = Spelling.open(word).replaceFirst("[sx]$", "");
    return open.substring(0, Math.min(STEM, open.length()));
  }
}
