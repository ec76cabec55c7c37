package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contreseing.model.Passage;
import org.contreseing.model.PersonalDetail;
import org.contreseing.model.PersonalDetail.Kind;
import org.contreseing.model.Placeholder.Zone;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds what an act says about natural persons without need. The key of a social security number is
 * 97 less the remainder by 97 of its first thirteen digits, in which 2A counts as 19 and 2B as 18.
 */
final class PersonalDetailReader {

  private static final int MODULUS = 97;
  private static final String GAP = "[ .\\u00a0\\u202f-]?";
  private static final Finder NIR =
      Finder.of(
          "(?<![\\dA-Za-z])([12])"
              + GAP
              + "(\\d\\d)"
              + GAP
              + "(0[1-9]|1[0-2]|[2-9]\\d)"
              + GAP
              + "(\\d\\d|2[AB])"
              + GAP
              + "(\\d{3})"
              + GAP
              + "(\\d{3})"
              + GAP
              + "(\\d\\d)(?![\\dA-Za-z])");
  private static final Finder MAILBOX =
      Finder.of(
          "(?<![\\w.+-])([a-z0-9._+-]{3,40}+)@(?:gmail|googlemail|orange|wanadoo|free|sfr|neuf|laposte|yahoo|hotmail|outlook|live|msn|icloud|bbox|aol|numericable|protonmail|proton|gmx)\\.(?:com|fr|net|me|ch)\\b");
  private static final Finder WORD = Finder.of("[a-z]{3,}");
  private static final Finder BIRTH =
      Wording.exact(
          "\\bnee?\\s+(?:a\\s+[^,;.\\n]{2,40}\\s+)?(?:le\\s+)?(?:\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\s+|\\d{1,2}[/.-]\\d{1,2}[/.-])(?:19|20)\\d\\d");

  /** The details in text order. */
  List<PersonalDetail> read(Canvas canvas) {
    Passage whole = canvas.whole();
    String folded = Spelling.fold(whole.text());
    List<PersonalDetail> found = new ArrayList<>();
    Search number = NIR.matcher(whole.text());
    while (number.find()) {
      if (keyed(number)) {
        found.add(new PersonalDetail(whole.span(number), Kind.NIR));
      }
    }
    Search mailbox = MAILBOX.matcher(folded);
    boolean mails = folded.indexOf('@') >= 0;
    while (mails && mailbox.find()) {
      if (named(mailbox.group(1), folded)) {
        found.add(new PersonalDetail(whole.span(mailbox), Kind.MAILBOX));
      }
    }
    Search birth = BIRTH.matcher(folded);
    while (birth.find()) {
      if (canvas.zone(whole.span(birth)) != Zone.PARTIES) {
        found.add(new PersonalDetail(whole.span(birth), Kind.BIRTH));
      }
    }
    found.sort(Comparator.comparing(PersonalDetail::span));
    return List.copyOf(found);
  }

  private static boolean keyed(Search number) {
    String department = number.group(4).replace("2A", "19").replace("2B", "18");
    String digits = number.group(1) + number.group(2) + number.group(3) + department;
    long value = Long.parseLong(digits + number.group(5) + number.group(6));
    return MODULUS - value % MODULUS == Long.parseLong(number.group(7));
  }

  /** Whether a word of the local part is the surname of somebody whom the text calls by a title. */
  private static boolean named(String local, String folded) {
    return WORD.matcher(local)
        .results()
        .anyMatch(
            w ->
                Wording.exact(
                        "(?:\\bm\\.|\\bmme|\\bmonsieur|\\bmadame|\\bdr|\\bmaitre)\\s+(?:[\\p{L}-]{2,20}\\s+){0,2}"
                            + w.group()
                            + "\\b")
                    .matcher(folded)
                    .find());
  }
}
