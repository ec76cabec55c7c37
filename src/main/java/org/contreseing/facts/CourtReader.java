package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.facts.CourtNames.Answer;
import org.contreseing.model.Article;
import org.contreseing.model.Court;
import org.contreseing.model.Court.Fit;
import org.contreseing.model.Court.Naming;
import org.contreseing.model.Court.Order;
import org.contreseing.model.Noise;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/** Finds the courts of an agreement and tells which are meant. */
final class CourtReader {

  // a scan may misread a letter of "administratif"
  private static final Finder HEAD =
      Wording.exact(
          "(?i:\\b(?:(?:tribun(?:al|aux)|juridictions?)(?<kind>\\s+adm\\p{L}{8,12}|\\s+judiciaires?|\\s+de\\s+commerce|\\s+de\\s+grande\\s+instance|\\s+d['’]instance"
              + "|\\s+des\\s+activit[ée]s\\s+[ée]conomiques|\\s+civile?s?|\\s+de\\s+l['’]ordre\\s+(?:judiciaire|administratif))?|juge\\s+administratif))\\b|\\bTA(?=\\s+(?:de|d['’]))");
  private static final Finder COMPETENT =
      Wording.of(
          "^\\s+(?:(?:territorialement|mat[ée]riellement|localement|seule?s?)\\s+(?:et\\s+\\p{L}+ment\\s+)?)?comp[ée]tente?s?\\b");
  private static final Finder OF =
      Wording.of(
          "^\\s*(?:comp[ée]tente?s?\\s+)?(?:d['’]\\s?|de\\s+l['’]\\s?|du\\s+|des\\s+|de\\s+|à\\s+)(?!l['’])");
  private static final Finder RULE =
      Wording.of(
          "^[^.;]{0,60}\\b(?:ressort|lieu|si[èe]ge|domicile|dont\\s+(?:d[ée]pend|rel[èe]ve)|situ[ée]|d[ée]fendeur)\\b");
  private static final Finder NAME_END =
      Finder.of("[,.;:()\\[\\]{}/«»\"|]|\\R\\s*\\R|\\R(?=\\d)|\\s[-–—]\\s|\\d|\\*");
  private static final Finder LITTLE = Finder.of("(?i)de|du|des|la|le|les|en|sur|et|d|l");
  private static final Finder BLANK = Wording.exact("^\\s*(?:_|\\.{2}|…|\\\\_|X{2}|\\[|\\{|<)");
  private static final Finder DISPUTE =
      Wording.of(
          "litige|diff[ée]rend|contest|contentieux|recours|d[ée]saccord|saisi|comp[ée]ten|action|difficult");
  private static final int FAR = 70;

  private final CourtNames names;
  private final Resorts resorts;

  CourtReader(Tables tables) {
    names = new CourtNames(tables);
    resorts = new Resorts(tables, names);
  }

  /** Where one agreement's parties and places lie. */
  private record Ground(
      Canvas canvas, List<Party> parties, List<Optional<String>> seats, Set<String> places) {}

  /**
   * The courts, each where it is first named; a note may name the one that the text leaves open.
   */
  List<Court> read(Canvas canvas, List<Party> parties, Signature signature) {
    List<Passage> places = new ArrayList<>(List.of(canvas.whole()));
    canvas.outline().noise().stream()
        .filter(n -> n.kind() == Noise.Kind.NOTE)
        .forEach(n -> places.add(canvas.outline().reading().passage(n.span())));
    places.removeIf(p -> !HEAD.matcher(p.text()).find());
    if (places.isEmpty()) {
      return List.of();
    }
    Ground ground =
        new Ground(canvas, parties, resorts.seats(parties), resorts.places(canvas, signature));
    Map<String, Court> found = new LinkedHashMap<>();
    places.stream()
        .flatMap(p -> courts(ground, p).stream())
        .forEach(c -> found.merge(key(c), c, (a, b) -> a.disputes() ? a : b));
    return List.copyOf(found.values());
  }

  private List<Court> courts(Ground ground, Passage place) {
    List<Court> found = new ArrayList<>();
    Search head = HEAD.matcher(place.text());
    while (head.find()) {
      court(ground, place, head).ifPresent(found::add);
    }
    return found;
  }

  private static String key(Court court) {
    return court.order() + "|" + court.naming() + "|" + TownName.key(court.place());
  }

  private Optional<Court> court(Ground ground, Passage whole, Search head) {
    String text = whole.text();
    String after = text.substring(head.end(), Math.min(text.length(), head.end() + FAR));
    Order order = order(head);
    Search of = OF.matcher(after);
    boolean named = of.find() && !BLANK.matcher(after.substring(of.end())).find();
    String place = named ? place(after.substring(of.end())) : "";
    if (order == Order.UNTOLD && place.isEmpty() && !COMPETENT.matcher(after).find()) {
      return Optional.empty();
    }
    boolean blank = of.find(0) && !named;
    int end = place.isEmpty() ? head.end() : head.end() + of.end() + place.length();
    Search competent = COMPETENT.matcher(after);
    end = place.isEmpty() && competent.find() ? head.end() + competent.end() : end;
    Passage at = whole.sub(head.start(), end);
    boolean byRule = blank || place.isEmpty() && RULE.matcher(after).find();
    return Optional.of(told(ground, at, order, place, byRule));
  }

  private Court told(Ground ground, Passage at, Order order, String place, boolean byRule) {
    List<String> near = ground.seats().stream().flatMap(Optional::stream).toList();
    Answer answer =
        place.isEmpty()
            ? new Answer(byRule ? Naming.BY_RULE : Naming.UNNAMED, Optional.empty())
            : order == Order.ADMINISTRATIVE
                ? names.ask(place, near)
                : new Answer(Naming.KNOWN, Optional.empty());
    return new Court(
        at.span(),
        Surroundings.flat(at.text()),
        order,
        answer.naming(),
        Surroundings.flat(place),
        answer.official(),
        fit(ground, answer),
        candidates(ground),
        disputes(ground.canvas(), at));
  }

  private Fit fit(Ground ground, Answer answer) {
    return answer.naming() == Naming.KNOWN
        ? answer
            .official()
            .map(o -> resorts.fit(o, ground.parties(), ground.seats(), ground.places()))
            .orElse(Fit.UNTOLD)
        : Fit.UNTOLD;
  }

  private List<String> candidates(Ground ground) {
    return ground.seats().stream()
        .flatMap(Optional::stream)
        .flatMap(d -> names.of(d).stream())
        .distinct()
        .toList();
  }

  private static Order order(Search head) {
    String kind = Spelling.fold(head.group("kind") == null ? head.group() : head.group("kind"));
    return kind.strip().startsWith("adm") || kind.contains("administratif") || kind.equals("ta")
        ? Order.ADMINISTRATIVE
        : head.group("kind") == null ? Order.UNTOLD : Order.JUDICIAL;
  }

  /** The name of a place at the start of a text, as printed; empty when none is there. */
  private String place(String text) {
    Search end = NAME_END.matcher(text);
    String line = text.substring(0, end.find() ? end.start() : text.length());
    List<String> words = Arrays.asList(line.strip().split("\\s+"));
    int known = names.longest(words);
    int n =
        known > 0
            ? known
            : capitalised(Arrays.asList(line.strip().split("\\R", 2)[0].split("\\s+")));
    Search word = Finder.of("\\S+").matcher(line);
    int to = 0;
    for (int i = 0; i < n && word.find(); i++) {
      to = word.end();
    }
    return line.substring(0, to).replaceFirst("['’-]+$", "");
  }

  // small words only between capitalised ones: "Saint-Denis de La Réunion"
  private static int capitalised(List<String> words) {
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean big = !words.get(i).isEmpty() && Character.isUpperCase(words.get(i).charAt(0));
      if (!big && !LITTLE.matcher(words.get(i)).matches()) {
        break;
      }
      last = big ? i + 1 : last;
    }
    return last;
  }

  private static boolean disputes(Canvas canvas, Passage at) {
    int source = at.span().start();
    Optional<Article> article = canvas.outline().articleAt(source);
    return article.filter(a -> a.hasClause("litiges")).isPresent()
        || article.isPresent() && DISPUTE.matcher(canvas.sentenceAround(at.from()).text()).find();
  }
}
