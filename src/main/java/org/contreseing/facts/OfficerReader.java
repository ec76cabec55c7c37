package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads a party that is presented by the one who acts for it: "Monsieur le Maire de la commune de
 * Brévan, agissant au nom de ladite commune", "le directeur du centre de formation".
 */
final class OfficerReader {

  /**
   * Somebody in office.
   *
   * @param body whom he acts for; his own designation when no body is named
   * @param acts who acts, with the function
   */
  record Officer(Passage body, Representation acts) {}

  private static final Finder BEHALF =
      Wording.of(
          "\\bagissant\\b[^.;\\n]{0,60}?\\b(?:au\\s+nom|pour\\s+(?:le\\s+)?compte)(?:\\s*,?\\s*et\\s+pour\\s+(?:le\\s+)?compte)?\\s+d(?:e\\s+(?:(?:la|le|les)\\s+|l'\\s?)?|u\\s+|es\\s+|'\\s?)");
  private static final Finder END =
      Wording.of(
          "[,;:(]|\\n|\\ben\\s+(?:vertu|application|qualit)|\\bsuivant\\b|\\bd'une\\s+part|\\bd'autre\\s+part|\\bci-|\\bd[ûu]ment|\\bhabilit|\\bdont\\b|\\bsise?\\b|\\bau\\s+titre");
  private static final Finder SAME =
      Wording.of("^(?:ladite|ledit|dudit|cette|ce|celle-ci|celui-ci|cette\\s+derni[èe]re)\\b");
  private static final Finder OFFICE =
      Wording.of(
          "^[\\s,;:*-]*(?:(?:M\\.|Mme|Monsieur|Madame)\\s+(?=l[ea']))?(?:(?:le|la)\\s+|l'\\s?)?");
  private static final Finder CIVILITY =
      Wording.of("^[\\s,;:*-]*(?:M\\.|Mme|Mlle|Monsieur|Madame)\\s");
  private static final Finder OF =
      Wording.of("\\s+(?:du\\s+|de\\s+la\\s+|de\\s+l'\\s?|des\\s+|de\\s+|d'\\s?)(?=\\S)");
  private static final int LONGEST = 300;

  private final PersonGrammar persons;
  private final Qualities qualities;
  private final LegalForms forms;

  OfficerReader(PersonGrammar persons, Qualities qualities, LegalForms forms) {
    this.persons = persons;
    this.qualities = qualities;
    this.forms = forms;
  }

  /** Who acts at the head of a block; empty when it begins as bodies and plain persons do. */
  Optional<Officer> read(Passage block) {
    String text = block.text().substring(0, Math.min(block.text().length(), LONGEST));
    Search lead = OFFICE.matcher(text);
    int from = lead.find() ? lead.end() : 0;
    Search behalf = BEHALF.matcher(text);
    boolean acts = behalf.find();
    if (qualities.begins(text.substring(from)) && !forms.begins(text.substring(from))) {
      return Optional.of(inOffice(block, text, from, acts ? behalf.end() : -1));
    }
    return acts && CIVILITY.matcher(text).find()
        ? person(block, text, behalf.end())
        : Optional.empty();
  }

  private Officer inOffice(Passage block, String text, int from, int behalf) {
    int to = end(text, from);
    Optional<String> person =
        persons.civil(text.substring(to)).stream().findFirst().map(PersonGrammar.Found::name);
    Search of = OF.matcher(text).region(from, to);
    boolean named = behalf >= 0 && !SAME.matcher(text.substring(behalf)).find();
    if (behalf < 0 || !named && !of.find()) {
      Passage office = Canvas.trim(block.sub(from, to));
      return officer(office, block, from, to, person, office.text());
    }
    Passage body =
        named ? block.sub(behalf, end(text, behalf)) : block.sub(of.end(), Math.max(of.end(), to));
    int function = named ? to : of.start();
    return officer(
        Canvas.trim(body), block, from, function, person, text.substring(from, function));
  }

  private Optional<Officer> person(Passage block, String text, int behalf) {
    if (SAME.matcher(text.substring(behalf)).find()) {
      return Optional.empty();
    }
    Passage body = Canvas.trim(block.sub(behalf, end(text, behalf)));
    return persons
        .first(text)
        .filter(p -> p.end() < behalf)
        .map(p -> officer(body, block, p.start(), p.end(), Optional.of(p.name()), after(text, p)));
  }

  /** The function behind a name, empty when something else follows. */
  private String after(String text, PersonGrammar.Found person) {
    String rest =
        text.substring(person.end()).replaceFirst("^[\\s,–-]+(?:(?:son|sa|le|la)\\s+)?", "");
    return qualities.begins(rest) ? rest.substring(0, end(rest, 0)) : "";
  }

  private static Officer officer(
      Passage body, Passage block, int from, int to, Optional<String> person, String quality) {
    Optional<String> function =
        Optional.of(quality.replaceAll("\\s+", " ").strip()).filter(q -> !q.isEmpty());
    return new Officer(body, new Representation(block.span(from, to), person, function));
  }

  private static int end(String text, int from) {
    Search end = END.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return end.find() ? end.start() : text.length();
  }
}
