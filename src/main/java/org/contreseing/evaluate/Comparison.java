package org.contreseing.evaluate;

/**
 * One agreement in another form, compared with the form that it was written in.
 *
 * @param agreement file name of the agreement without its extension
 */
public record Comparison(
    String agreement, Likeness articles, Likeness findings, Likeness parties, Likeness durations) {

  static Comparison of(String agreement, Essence wanted, Essence seen) {
    return new Comparison(
        agreement,
        Likeness.ofLists(wanted.articles(), seen.articles()),
        Likeness.ofBags(wanted.findings(), seen.findings()),
        Likeness.ofLists(wanted.parties(), seen.parties()),
        Likeness.ofLists(wanted.durations(), seen.durations()));
  }
}
