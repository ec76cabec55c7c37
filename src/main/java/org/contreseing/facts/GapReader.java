package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contreseing.model.Article;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.SourceText;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds where a word is missing for sure or stands twice: what French grammar cannot join, an
 * article that ends in the middle of a sentence, a sum or date parted by the end of a paragraph.
 */
final class GapReader {

  private static final String INFINITIVE =
      "(?:[\\p{Ll}]{2,}(?:er|ir)|mettre|remettre|permettre|transmettre|soumettre|prendre|rendre|faire|satisfaire|suivre|poursuivre|produire|inclure|conclure|joindre|reprendre|étendre|répondre)\\b(?<!\\b(?:premier|dernier|entier|particulier|financier|régulier|immobilier|plaisir|avenir|loisir))";

  /** What needs "de", "d'" or "à" before it goes on. */
  private static final String JOINTS =
      "\\b(?:(?:s'(?:engage|oblige)(?:nt|ra|ront)?"
          + "|a(?:ura)?\\s+pour\\s+(?:objet|but|objectif|mission|finalité)"
          + "|(?:est|sont)\\s+(?:tenue?s?|chargée?s?|autorisée?s?|habilitée?s?)"
          + "|afin|en\\s+vue)\\s+(?=INF)"
          + "|le\\s+droit\\s+(?=(?:résilier|modifier|refuser|suspendre|exiger|demander|utiliser|reproduire|céder)\\b)"
          + "|(?:dans\\s+le\\s+cadre|à\\s+(?:compter|hauteur)|au(?:\\s+(?:sein|titre|profit)|près)|en\\s+(?:cas|application|vertu|raison|faveur|matière)|conformément|grâce|par\\s+rapport|contrairement)\\s+(?:la|les?)\\s(?!cas\\s+échéant)\\p{L}+"
          + "|(?:dans\\s+cadre|mise?s?\\s+disposition|prises?\\s+charge|mises?\\s+(?:œ|oe)uvre|entrée\\s+vigueur)\\b"
          + "|un(?:e\\s+(?:durée|période|somme)|\\s+(?:délai|préavis|montant))\\s+(?:\\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|trente)\\s+(?:\\(\\d+\\)\\s+)?(?:ans?|années?|mois|jours?|semaines?|euros?|€))";

  /** An impersonal verb without its "il". */
  private static final String SUBJECTLESS =
      "(?<=[,;:]\\s|^|\\.\\s)(?:lui|leur|Lui|Leur)\\s+(?:est|sera|était)\\s+(?:\\p{L}+ment\\s+)?(?:interdit|permis|demandé|loisible|possible|imposé|recommandé|reproché)\\s+(?:de\\s|d')\\p{L}+";

  /** Two words that cannot follow each other. */
  private static final String CLASH =
      "(?<![\\p{L}'’-])(?:(?:de\\s+)?(?<first>la|les|du|des|aux|cette|ces)\\s+(?!\\k<first>)(?:le|la|les|cette|ces|ce)(?=\\s\\p{Ll})|(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles|qui)\\s+été|[Ii]l\\s+convenu|du\\s+de(?!\\s+cujus)|de\\s+du)(?![\\p{L}'’-])";

  /** A sentence that stops on a word that calls for another. */
  private static final String STOP =
      "(?<![\\p{L}'’-])\\p{Ll}[\\p{L}'’-]*\\s+(?:de|(?<!(?:compter|partir|dater|date)\\s)du|des|dans|par|la|les|aux|cette|ces|ainsi\\s+que)(?=\\s?\\.(?:\\s|$)(?!\\s*[.…]))";

  private static final Finder GAP =
      Wording.exact(String.join("|", JOINTS.replace("INF", INFINITIVE), SUBJECTLESS, CLASH));
  private static final Finder STOPPED = Wording.exact(STOP);

  /** What every such sentence ends with: asked first, since nearly no text has it. */
  private static final Finder STOPS =
      Wording.exact("(?<!\\p{L})(?:de|du|des|dans|par|la|les|aux|cette|ces|que)\\s?\\.(?:\\s|$)");

  /** "- de 10 circuits" beside "de 10 à 20": the dash stands for "moins". */
  private static final Finder LESS =
      Wording.exact(
          "(?m)^[ \\t|]*[-–]\\s?de\\s+(\\d+)\\s\\p{L}+(?=[^\\n]*\\n(?:[^\\n]*\\n){0,2}?[^\\n]*(?:\\b(?:de\\s|entre\\s)?\\1\\s(?:à|et)\\s\\d|\\+\\s?de\\s+\\d|\\bplus\\sde\\s+\\d))");

  private static final Finder SPLIT =
      Wording.exact(
          "(?<=\\p{Ll} (?:le|du|de|au|à) )\\d{1,3}(?: ?\\d{3}){0,3}[ \\t]*\\n[ \\t]*\\n\\s*(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\s+\\d{4}|(?:€|euros)(?=[\\s.,;]\\s?\\p{Ll}|[.,;]))");

  private static final Set<String> OPEN =
      Set.of(
          "de", "du", "des", "à", "par", "pour", "avec", "le", "la", "les", "un", "une", "dans",
          "sur", "que", "qui", "dont", "aux", "leur", "leurs", "ses", "cette", "afin", "soit");
  private static final int FEWEST_WORDS = 6;
  private static final int SHOWN = 40;

  private GapReader() {}

  static List<LanguageSlip> gaps(Canvas canvas, Proof proof) {
    Map<Passage, String> found = new LinkedHashMap<>();
    broken(proof).values().forEach(p -> found.put(p, ""));
    proof.all(LESS).forEach(p -> found.putIfAbsent(Canvas.trim(p), ""));
    cut(canvas).forEach(p -> found.putIfAbsent(p, ""));
    return Proof.told(Kind.GAP, found);
  }

  /** Where words cannot follow each other, by place. */
  private static SortedMap<Integer, Passage> broken(Proof proof) {
    SortedMap<Integer, Passage> found = new TreeMap<>();
    boolean stops = STOPS.matcher(proof.searched()).find();
    for (Finder finder : stops ? List.of(GAP, STOPPED) : List.of(GAP)) {
      Search m = finder.matcher(proof.searched());
      while (m.find()) {
        Passage place = Canvas.trim(proof.whole().sub(m.start(), end(proof.text(), m)));
        found.putIfAbsent(place.from(), place);
      }
    }
    return found;
  }

  /** With the word that follows where one should stand before it. */
  private static int end(String text, Search m) {
    int end = m.end();
    if (Character.isWhitespace(text.charAt(end - 1))) {
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** Articles whose last word calls for another one. */
  private static List<Passage> cut(Canvas canvas) {
    Outline outline = canvas.outline();
    if (outline.source().origin() == SourceText.Origin.OCR) {
      // columns and margins of a scan part sentences too
      return List.of();
    }
    Set<Integer> divided =
        outline.articles().stream().flatMap(a -> a.parent().stream()).collect(Collectors.toSet());
    return outline.articles().stream()
        .filter(a -> !divided.contains(a.ordinal()))
        .map(a -> tail(canvas, a))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Passage> tail(Canvas canvas, Article article) {
    Passage body = Canvas.trim(canvas.passage(article.span()));
    String text = body.text();
    int line = text.lastIndexOf('\n') + 1;
    String[] words = text.substring(line).strip().split("\\s+");
    boolean prose = text.substring(0, line).contains("\n") || words.length >= FEWEST_WORDS;
    boolean open = OPEN.contains(words[words.length - 1]);
    boolean heading = canvas.passage(article.headingSpan()).to() >= body.to();
    return open && prose && !heading && words.length > 2 && !words[0].matches("Faite?|Signée?")
        ? Optional.of(body.sub(lastWords(text, line), text.length()))
        : Optional.empty();
  }

  /** From where the last words of a line can be shown. */
  private static int lastWords(String text, int line) {
    int from = Math.max(line, text.length() - SHOWN);
    int space = text.indexOf(' ', from);
    return from == line || space < 0 ? from : space + 1;
  }

  static List<LanguageSlip> splits(Proof proof) {
    Map<Passage, String> found = new LinkedHashMap<>();
    proof.all(SPLIT).forEach(p -> found.put(p, ""));
    return Proof.told(Kind.SPLIT, found);
  }
}
