package org.contreseing.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The year of a population figure that the act relies on.
 *
 * @param span the words
 * @param quote as read
 * @param year of the census figures
 */
public record Vintage(Span span, String quote, int year) implements Located {

  private static final Pattern POPULATION =
      Pattern.compile(
          "(?i)\\b(?:populations?\\s(?:l[ée]gales?\\s)?(?:municipales?|totales?|l[ée]gales?|de\\sr[ée]f[ée]rence|insee)|recensement(?:\\sde\\sla\\spopulation)?|(?:donn[ée]es|chiffres?|population)\\s(?:de\\sl['’])?insee)"
              + "(?:\\s(?:insee|de\\sl['’]insee|l[ée]gale|mill[ée]sim[ée]e?s?|mill[ée]sime|du|de|pour|\\(|en))*[\\s(]+(?<year>20\\d\\d)(?![\\d-])");
  private static final int LAG = 3;

  static Stream<Vintage> of(Agreement agreement) {
    Reading reading = agreement.outline().reading();
    Passage act = reading.passage(agreement.outline().act());
    Matcher m = POPULATION.matcher(act.text());
    return m.results()
        .limit(1)
        .map(
            r ->
                new Vintage(
                    act.span(r.start(), r.end()),
                    r.group().replaceAll("\\s+", " "),
                    Integer.parseInt(r.group(1))));
  }

  /**
   * The figures in force on a day: those of the year three years before, which decree gives force
   * from 1 January.
   */
  public int inForce(LocalDate day) {
    return day.getYear() - LAG;
  }

  /** Whether newer figures are in force on a day. */
  public boolean stale(LocalDate day) {
    return year < inForce(day);
  }
}
