package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * What one line of a signature says.
 *
 * @param at the line
 * @param label the party it names; empty when none
 * @param person the person it names
 * @param quality the function it names; empty when none
 * @param leftover the phrase of a template it holds, or is
 * @param announced whether it says for whom it is ("Pour …")
 * @param blank whether it is a field to fill in
 */
record SignatureLine(
    Passage at,
    String label,
    Optional<Passage> person,
    String quality,
    Optional<Passage> leftover,
    boolean announced,
    boolean blank) {

  private static final Finder LEFTOVER =
      Wording.of(
          "^\\W*(?:\\(?\\s*)?(?:signatures?|cachets?|tampon|visa)\\b(?:\\s*(?:et|\\+|/|,|&|ou)\\s*(?:le\\s+)?(?:cachet|tampon|signature|qualit[ée]|date|nom))?(?:\\s+(?:de l'organisme|du signataire|[ée]lectronique|de la structure|de l'[ée]tablissement|manuscrite|des parties))?\\s*\\)?\\s*[:.]?\\s*$"
              + "|\\bnom,?\\s*(?:et\\s+)?pr[ée]noms?\\b|\\blu et approuv|bon pour accord|pr[ée]c[ée]d[ée]e?s? de la mention|faire pr[ée]c[ée]der|\\(\\s*(?:signature|cachet|nom|qualit|indiquer|fonction|date)[^)]{0,80}\\)|nom du signataire|^\\W*(?:nom|pr[ée]nom|qualit[ée]|fonction|date)\\s*:?\\s*[_.…]*\\s*$");
  private static final Finder FOR =
      Wording.of(
          "^\\W*(?:pour\\s+(?!(?:les?\\s+besoins|l'op[ée]ration|la\\s+perception|accord|acceptation|avis|information|copie|visa|approbation|validation|ampliation|servir|valoir|extrait)\\b)(?:le compte d(?:e|u)\\s+|ordre\\s+)?|p\\s?[/.]\\s?o\\b[ .]*)");
  private static final Finder DELEGATED = Wording.of("\\bpar\\s+d[ée]l[ée]gation\\b|\\bet\\s+par$");
  private static final String BY_DELEGATION = ",|\\bet par(?: d[ée]l[ée]gation|$)";

  private static final Finder NAMED =
      Wording.of(
          "^\\W*(?:noms?(?:\\s*(?:,|et|/)?\\s*pr[ée]noms?)?(?:\\s*(?:,|et)\\s*qualit[ée])?|pr[ée]noms?\\s*(?:,|et|/)?\\s*noms?|signataire|sign[ée]e?\\s+(?:[ée]lectroniquement\\s+)?par)\\s*:\\s*(?=\\p{L})");
  private static final Finder MARK =
      Wording.of("\\s*\\((?:signature|cachet|date|tampon)[^()]{0,60}\\)\\W*$");
  private static final Finder BLANK = Finder.of("[_.…\\s/:X-]{3,}");
  private static final Finder PERSONAL =
      Wording.of(
          "\\ben\\s+la\\s+personne\\s+d(?:e\\s+|u\\s+|')(?:son\\s+|sa\\s+|la\\s+|l')?|\\ben\\s+(?:sa\\s+)?qualit[ée]\\s+d(?:e\\s+|')");
  private static final Finder ARTICLE =
      Wording.of(
          "^(?:par d[ée]l[ée]gation,?\\s+)?(?:(?:le|la|les|son|sa|der|die|the|el|il)\\s+|l'\\s?)?");
  private static final Finder OF =
      Wording.of("\\s+(?:du\\s+|de\\s+la\\s+|de\\s+l'|des\\s+|de\\s+|d')(?=\\S)");
  private static final Finder SIGNS =
      Wording.of(
          "^(?:signature|cachet|vu)\\s+(?:et cachet\\s+)?(?:du\\s+|de la\\s+|de l'|des\\s+|le\\s+|la\\s+)");
  private static final Finder CLOSING =
      Wording.of(
          "^\\W*(?:signatures?(?: et cachets?)?|(?:bon )?pour (?:accord|acceptation|avis|information|copie(?: conforme)?|visa|approbation|validation|ampliation)|les? (?:parties|signataires)|page \\d.*|sign[ée]e?\\s+[ée]lectroniquement\\s+le\\s+[\\d\\p{L}\\s/.:]+|fait .*|date\\b.*|le\\s+[_./\\s\\d…]*)\\W*$");
  private static final String CIVILITY = "M. ";
  private static final int LONGEST = 140;

  boolean empty() {
    return label.isEmpty() && person.isEmpty() && quality.isEmpty();
  }

  /** Reads lines for given parties. */
  record Grammar(
      PersonGrammar persons, Qualities qualities, Designations parties, Representatives announced) {

    SignatureLine read(Passage line) {
      Search mark = MARK.matcher(line.text());
      if (mark.find() && mark.start() > 0) {
        return marked(line, mark.start());
      }
      Optional<SignatureStamp> stamp = SignatureStamp.of(line);
      if (stamp.isPresent()) {
        return stamp.get().signs()
            ? stamped(line, stamp.get().who())
            : stampedBy(line, stamp.get().who());
      }
      Search foreign = OtherTongue.FOR.matcher(line.text());
      if (foreign.find()) {
        return new SignatureLine(
            line,
            clean(line.text().substring(foreign.end())),
            Optional.empty(),
            "",
            Optional.empty(),
            true,
            false);
      }
      String text = line.text();
      Optional<Passage> said = said(line);
      boolean leftover = said.isEmpty() && LEFTOVER.matcher(text).find();
      boolean blank =
          BLANK.matcher(text).matches() || text.matches("(?U)[^:]{2,20}:\\s*[_.…]{3,}.*");
      if (leftover || blank || text.length() > LONGEST || CLOSING.matcher(text).matches()) {
        return new SignatureLine(
            line,
            "",
            Optional.empty(),
            "",
            leftover ? Optional.of(line) : Optional.empty(),
            false,
            blank);
      }
      Optional<Passage> person = said.or(() -> person(line));
      String rest = person.map(p -> without(line, p)).orElse(text);
      String quality = quality(rest);
      return new SignatureLine(
          line,
          said.isPresent() ? "" : label(rest, quality, person.isPresent()),
          person,
          quality,
          Optional.empty(),
          FOR.matcher(text).find(),
          false);
    }

    private SignatureLine stamped(Passage line, Passage who) {
      SignatureLine said = read(who);
      return new SignatureLine(
          line, said.label(), said.person(), said.quality(), said.leftover(), true, false);
    }

    /** Who is still to sign leaves the stamp a field to fill in. */
    private SignatureLine stampedBy(Passage line, Passage who) {
      boolean letters = who.text().chars().anyMatch(Character::isLetter);
      Optional<Passage> person = announced.on(who).or(read(who)::person).or(() -> said(who, 0));
      return new SignatureLine(
          line, "", person, read(who).quality(), Optional.empty(), false, !letters);
    }

    /** A line that ends in "(signature)" says what it says, and holds that phrase. */
    private SignatureLine marked(Passage line, int mark) {
      SignatureLine said = read(Canvas.trim(line.sub(0, mark)));
      Passage phrase = Canvas.trim(line.sub(mark, line.text().length()));
      return new SignatureLine(
          line,
          said.label(),
          said.person(),
          said.quality(),
          Optional.of(phrase),
          said.announced(),
          false);
    }

    /** The name on a line that says that a name follows: there it may stand surname first. */
    private Optional<Passage> said(Passage line) {
      Search named = NAMED.matcher(line.text());
      if (!named.lookingAt()) {
        return Optional.empty();
      }
      return said(line, named.end());
    }

    private Optional<Passage> said(Passage line, int from) {
      String rest = line.text().substring(from);
      Optional<Passage> civil =
          persons.civil(rest).stream()
              .findFirst()
              .map(p -> line.sub(from + p.nameStart(), from + p.end()));
      int at = from - CIVILITY.length();
      return civil.or(
          () ->
              persons.civil(CIVILITY + rest).stream()
                  .findFirst()
                  .filter(p -> p.start() == 0)
                  .map(p -> line.sub(at + p.nameStart(), at + p.end())));
    }

    private Optional<Passage> person(Passage line) {
      String text = line.text();
      Optional<PersonGrammar.Found> found =
          persons
              .first(text)
              .filter(
                  p ->
                      parties.meant(p.name()).isEmpty()
                          || parties.natural(p.name())
                          || p.nameStart() > p.start());
      return found
          .filter(p -> believable(text, p))
          .map(p -> line.sub(p.nameStart(), p.end()))
          .or(() -> announced.on(line).filter(p -> parties.meant(p.text()).isEmpty()));
    }

    /** A bare pair of capitals is a person only where nothing but a function stands beside it. */
    private boolean believable(String text, PersonGrammar.Found p) {
      String before = ARTICLE.matcher(text.substring(0, p.start()).strip()).replaceFirst("");
      String after = text.substring(p.end()).replaceFirst("^[\\s,–—:-]+", "");
      boolean alone =
          before.isBlank()
              || before.endsWith(",")
              || before.endsWith(":")
              || qualities.begins(before);
      return p.nameStart() > p.start()
          || alone
              && (before.endsWith(",")
                  || before.endsWith(":")
                  || !FOR.matcher(text.substring(0, p.start())).find())
              && (after.isBlank()
                  || qualities.begins(ARTICLE.matcher(after).replaceFirst(""))
                  || after.startsWith("("));
    }

    private static String without(Passage line, Passage person) {
      String before =
          line.text()
              .substring(0, person.from() - line.from())
              .replaceFirst("(?U)" + PersonGrammar.CIVILITY + "\\s*$", "");
      return (before + " , " + line.text().substring(person.to() - line.from())).strip();
    }

    private String quality(String rest) {
      Search personal = PERSONAL.matcher(rest);
      if (personal.find()) {
        return clean(rest.substring(personal.end()));
      }
      for (String part : rest.split("[,:]|\\s[–—-]\\s")) {
        Search signs = SIGNS.matcher(part.strip());
        String bare =
            ARTICLE
                .matcher(signs.lookingAt() ? part.strip().substring(signs.end()) : part.strip())
                .replaceFirst("");
        if (qualities.begins(bare) && !parties.alias(bare)) {
          return clean(head(bare));
        }
      }
      return "";
    }

    /** "Président du SITIV" where SITIV is a party: the function is "Président". */
    private String head(String quality) {
      Search of = OF.matcher(quality);
      if (parties.exactly(quality) || parties.office(quality)) {
        return quality;
      }
      return of.find() && parties.meant(quality.substring(of.end())).isPresent()
          ? quality.substring(0, of.start())
          : quality;
    }

    private String label(String rest, String quality, boolean named) {
      String whole = ARTICLE.matcher(rest.replaceAll("^[\\s,]+|[\\s,;:]+$", "")).replaceFirst("");
      if (parties.exactly(whole) && !FOR.matcher(rest).find()) {
        return clean(rest);
      }
      Search forWhom = FOR.matcher(rest);
      if (forWhom.find() && DELEGATED.matcher(rest).find()) {
        String whom = rest.substring(forWhom.end()).split(BY_DELEGATION, 2)[0];
        return qualities.begins(ARTICLE.matcher(whom).replaceFirst("")) ? "" : clean(whom);
      }
      if (forWhom.lookingAt()) {
        return clean(rest.substring(forWhom.end()).split(BY_DELEGATION, 2)[0]);
      }
      String text = rest.strip().replaceFirst("[,;:]+$", "");
      if (!quality.isEmpty()) {
        Search of = OF.matcher(text);
        return !parties.office(quality)
                && of.find()
                && parties.meant(text.substring(of.end())).isPresent()
            ? clean(text.substring(of.end()))
            : "";
      }
      String bare = text.replaceAll("^[\\s,]+|[\\s,]+$", "");
      boolean short_ = bare.length() < 90 && bare.length() > 1 && bare.split("\\s+").length <= 12;
      boolean title =
          short_
              && !bare.endsWith(".")
              && (Character.isUpperCase(bare.charAt(0)) || parties.meant(bare).isPresent());
      return title && !(named && parties.meant(bare).isEmpty()) ? clean(bare) : "";
    }

    private static String clean(String text) {
      return text.replaceAll("\\s+", " ").replaceAll("^[\\s,;:]+|[\\s,;:]+$", "");
    }
  }
}
