package org.contreseing.evaluate;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.LineLabel;

/**
 * What a person who read an agreement says is in it. Lines are counted from 1.
 *
 * @param type main code of {@code agreement_types.csv}
 * @param layout how it is laid out, in a few French words
 * @param lines ranges of lines with one label each, in order
 * @param articles true articles of all levels, in order
 * @param parties in order of the comparution
 * @param durations in order
 * @param blocks places of signature
 */
public record Truth(
    String type,
    String layout,
    List<LabelledRange> lines,
    List<TrueArticle> articles,
    List<TrueParty> parties,
    List<TrueDuration> durations,
    List<TrueBlock> blocks) {

  /** Lines {@code from} to {@code to}, both included. */
  public record LabelledRange(int from, int to, LineLabel label) {}

  /**
   * @param line where its heading begins
   * @param number as printed, without the word "article"; empty when it has none
   * @param heading its title on one line; empty when its text follows at once
   * @param clauses kinds of {@code clause_headings.csv}, the main one first
   */
  public record TrueArticle(
      int line, String number, String heading, int level, List<String> clauses) {}

  /** A party by name and, where it has one, alias. */
  public record TrueParty(String name, Optional<String> alias) {}

  /**
   * @param line where its words begin
   * @param role code of a duration role
   * @param iso length; empty for an end by date
   */
  public record TrueDuration(int line, String role, Optional<String> iso, String quote) {}

  /** A place of signature: whose, and who signs, as far as printed. */
  public record TrueBlock(int line, Optional<String> party, Optional<String> signatory) {}

  public Truth {
    lines = List.copyOf(lines);
    articles = List.copyOf(articles);
    parties = List.copyOf(parties);
    durations = List.copyOf(durations);
    blocks = List.copyOf(blocks);
  }
}
