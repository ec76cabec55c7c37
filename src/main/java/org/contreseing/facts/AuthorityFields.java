package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.DateMention;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Number, date and body of an act, and which of them were left blank. */
final class AuthorityFields {

  /**
   * What was read after the act's noun; {@code end} is where the last field ends in it, 0 when
   * there is none.
   */
  record Read(
      Optional<String> body,
      Optional<String> number,
      boolean numberBlank,
      Optional<DateMention> date,
      boolean dateBlank,
      int end) {}

  /** Bodies that take acts; a line may end within their names. */
  static final Finder BODY =
      Wording.of(
          "\\b(?:(?:la|sa|le|son|une?) )?(commission permanente|conseil (?:municipal|d[ée]partemental|r[ée]gional|communautaire|m[ée]tropolitain|g[ée]n[ée]ral|syndical|d'administration|d'exploitation|de (?:la )?m[ée]tropole|de territoire|de surveillance|de paris)|comit[ée] (?:syndical|de direction|directeur)|session(?= (?:pl[ée]ni[èe]re|de la chambre))|assembl[ée]e g[ée]n[ée]rale|assembl[ée]e(?: d[ée]lib[ée]rante)?|bureau(?: (?:communautaire|syndical|m[ée]tropolitain|permanent))?|directoire|pr[ée]sidente?|maire|pr[ée]f[èe]te?)\\b"
              .replace(" ", "\\s{1,3}"));

  /** Behind another act the body is that of the other. */
  private static final Finder OTHER_ACT =
      Wording.of("\\b(?:d[ée]lib[ée]ration|d[ée]cision|arr[êe]t[ée])(?!\\p{L})");

  private static final String BLANK =
      "(?:_{2,}|\\.{2,}|…+|X{2,}|\\[[^\\]]{0,30}\\]|\\([^)]{0,20}à compléter\\))";
  private static final Finder NUMBER =
      Wording.of("(?:\\bn ?(?:[°º]s?|os?(?!\\p{L}))|\\bnum[ée]ros?|\\bN°)[ :]*(?:\\n\\s*)?");
  private static final Finder ID =
      Wording.exact(
          "^(?!du\\b|de\\b|en\\b|X{2,})(?=[\\p{L}\\d./_-]{0,30}\\d)[\\p{L}\\d][\\p{L}\\d./_-]{0,40}(?: ?[-/] ?\\d{1,6})?|^\\p{Lu}{2,6} ?\\d[\\d./-]*");
  private static final Finder DATED =
      Wording.of("\\b(?:en date (?:du|de)|dat[ée]e? du|du|le|prise? le)(?=\\s|$|" + BLANK + ")");
  private static final Finder IN_DATE = Wording.of("\\ben date (?:du|de)\\b");
  private static final Finder NOTHING = Wording.of("^\\s*(?:" + BLANK + "|[,;.)]|$|/|\\s*\\n)");
  private static final Finder SITTING =
      Wording.of("s[ée]ance|r[ée]union|en date|\\bdu\\b|\\ble\\b");
  private static final int NEAR = 30;

  /** Whether a number or a date, given or blank, follows. */
  boolean anything(String after) {
    return NUMBER.matcher(after).find()
        || DATED.matcher(after).find()
            && (after.matches("(?s).*\\d{4}.*")
                || IN_DATE.matcher(after).find()
                || blankAtEnd(after));
  }

  private static boolean blankAtEnd(String after) {
    Search dated = DATED.matcher(after);
    boolean blank = false;
    while (dated.find()) {
      blank |= NOTHING.matcher(after.substring(dated.end())).find();
    }
    return blank;
  }

  /**
   * The fields.
   *
   * @param rest what follows the act's noun, to the end of its clause
   * @param earlier the sentence before it
   */
  Read read(Passage rest, Passage earlier, Dates dates) {
    String text = rest.text();
    Search marked = NUMBER.matcher(text);
    boolean numbered = marked.find();
    Search id = ID.matcher(numbered ? text.substring(marked.end()) : "");
    boolean given = numbered && id.find();
    Optional<DateMention> date = dates.firstIn(rest.span()).or(() -> following(rest, dates));
    boolean said =
        date.isPresent()
            || SITTING.matcher(earlier.text()).find() && dates.firstIn(earlier.span()).isPresent();
    int blankDate = said ? 0 : blankDate(text);
    Optional<Search> body =
        Optional.of(BODY.matcher(text))
            .filter(Search::find)
            .filter(b -> !OTHER_ACT.matcher(text.substring(0, b.start())).find());
    int end =
        Math.max(
            numbered ? marked.end() + (given ? id.end() : 0) : 0,
            Math.max(dateEnd(rest, date), blankDate));
    Optional<String> number = given ? Optional.of(id.group().strip()) : Optional.empty();
    boolean numberBlank = numbered && !given;
    int last = numberBlank || end == 0 ? Math.max(end, body.map(Search::end).orElse(0)) : end;
    return new Read(
        body.map(b -> b.group(1).replaceAll("\\s+", " ")),
        number,
        numberBlank,
        date,
        blankDate > 0,
        Math.min(last, text.length()));
  }

  /** A date cut off by a page break: it opens the text that follows the clause. */
  private static Optional<DateMention> following(Passage rest, Dates dates) {
    String text = rest.text().stripTrailing();
    boolean open = text.endsWith("du") || text.endsWith("le");
    return open ? dates.soonAfter(rest.span().end(), 4) : Optional.empty();
  }

  private static int dateEnd(Passage rest, Optional<DateMention> date) {
    return date.map(d -> rest.reading().indexOf(d.span().end()) - rest.from()).orElse(0);
  }

  /**
   * Where a date is called for and none stands within thirty characters; 0 when no date is called
   * for.
   */
  private static int blankDate(String text) {
    Search asked = IN_DATE.matcher(text);
    if (asked.find()
        && !text.substring(asked.end(), Math.min(text.length(), asked.end() + NEAR))
            .matches("(?s).*\\d.*")) {
      return asked.end();
    }
    Search dated = DATED.matcher(text);
    while (dated.find()) {
      if (NOTHING.matcher(text.substring(dated.end())).find()) {
        return dated.end();
      }
    }
    return 0;
  }
}
