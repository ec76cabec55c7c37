package org.contreseing.facts;

import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Tells a block that presents a party from a sentence of a title, a recital or an article that
 * stands in the comparution. When nothing says that a block is a party it is none: an alarm about
 * somebody who is no party costs more than a party missed.
 */
final class PartyLikeness {

  private static final Finder ARTICLE =
      Wording.of("^[\\s,;:|*_–—•-]*(?:(?:la |le |les )|l'\\s?)?[*_]*");
  private static final Finder PERSON =
      Wording.of("^[\\s,;:|*_–—•-]*(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Docteur|Dr)\\s");
  private static final Finder FIELD =
      Wording.of("\\.{3}|…|X{2,}|_{3,}|[\\[{<]|\\(\\s*\\p{L}|(?:^|\\s)[:~]\\p{Ll}");

  /** What is said of nobody but a party. */
  private static final Finder PRESENTED =
      Wording.of(
          "\\bci[- ](?:apr[èeé]s|dessous)\\b|\\bsi[èe]ge\\b|\\bSIRE[NT]\\b|\\bRCS\\b|\\bd[ée]nomm[ée]|\\bdite?s?\\s+[«\"]|\\bnomm[ée]e?s?\\b[^.;«\\n]{0,40}[«\"]|\\bdemeurant\\b|\\bdomicili[ée]|\\bn[ée]e?\\s+le\\b|\\bagissant\\b|\\b(?:sise?|situ[ée]e?)\\s|\\brepr[ée]sent[ée]|\\bpar la suite\\b|\\b\\d{2} ?\\d{3}\\s+\\p{Lu}|«");

  /** The verb of a clause in a name: a party is named and not told about. */
  private static final Finder CLAUSE =
      Wording.of(
          "\\bs'(?:engage(?:nt)?|applique(?:nt)?|ach[èe]ve(?:nt)?)\\b|\\b(?:est|sont|a|ont|peut|peuvent|doit|doivent|prend|met|assure|verse)\\s+(?:\\p{L}+|l')|^\\W*(?:apr[èe]s|avant|afin|suite|sur|selon|conform[ée]ment|compte tenu|eu [ée]gard|par ailleurs|ainsi|dans|pour)\\s");

  /** An article's own number: what stands behind it is said of no party. */
  /**
   * "La Commune et le Syndicat étant ensemble désignés …": presents nobody, names what was
   * presented.
   */
  private static final Finder TOGETHER =
      Wording.of(
          "^[^.;]{0,120}?\\b(?:[ée]tant|sont|ci-apr[èe]s)\\s+(?:ci-apr[èe]s\\s+)?ensemble\\s+(?:d[ée]sign|d[ée]nomm|appel)");

  private static final Finder NUMBERED =
      Wording.exact("(?m)^[ \\t]*(?:#{1,6}|§|\\d{1,2}\\.\\d|(?i:art(?:icle|\\.)))");

  private static final int HEAD = 700;

  private final LegalForms forms;
  private final Qualities qualities;

  PartyLikeness(LegalForms forms, Qualities qualities) {
    this.forms = forms;
    this.qualities = qualities;
  }

  /** Whether a block presents a party, or leaves one to be filled in. */
  boolean of(Passage block) {
    String head = head(block.text());
    String name = PartyName.of(block).text();
    String bare = ARTICLE.matcher(head).replaceFirst("");
    boolean columns = head.startsWith("|") && !forms.begins(bare);
    if (columns || CLAUSE.matcher(name).find() || TOGETHER.matcher(head).find()) {
      return false;
    }
    return forms.begins(bare)
        || qualities.begins(bare)
        || PERSON.matcher(head).find()
        || FIELD.matcher(head).find()
        || RepresentationReader.ANNOUNCED.matcher(head).find()
        || PRESENTED.matcher(head).find();
  }

  private static String head(String block) {
    String head = block.substring(0, Math.min(block.length(), HEAD));
    Search numbered = NUMBERED.matcher(head);
    return numbered.find() && numbered.start() > 0 ? head.substring(0, numbered.start()) : head;
  }
}
