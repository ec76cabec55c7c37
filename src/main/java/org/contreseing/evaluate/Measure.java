package org.contreseing.evaluate;

import org.contreseing.model.Language;

/** What is measured in an agreement. */
public enum Measure {
  /** Each line that is not blank, by label. */
  LINES("lignes", "lines", true),
  /** Line and number of each article. */
  ARTICLES("articles", "articles", false),
  /** Titles of the articles found. */
  TITLES("titres des articles", "titles of articles", false),
  /** Main kind of clause of each article found, by kind. */
  CLAUSES("natures de clause", "kinds of clause", true),
  /** Parties by name. */
  PARTIES("parties", "parties", false),
  /** What the text goes on to call the parties. */
  ALIASES("appellations", "aliases", false),
  /** Places of signature by signatory, else by party. */
  BLOCKS("blocs de signature", "signature blocks", false),
  /** Durations by role and length. */
  DURATIONS("durées (rôle et valeur)", "durations (role and value)", false),
  /** The main type of the agreement. */
  TYPE("type de convention", "type of agreement", false);

  private final String french;
  private final String english;
  private final boolean labelled;

  Measure(String french, String english, boolean labelled) {
    this.french = french;
    this.english = english;
    this.labelled = labelled;
  }

  public String name(Language language) {
    return language.pick(french, english);
  }

  /** Whether it has labels, each with figures of its own. */
  public boolean labelled() {
    return labelled;
  }
}
