package org.contreseing.compare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;

/** Compares texts as the program does. */
final class Compares {

  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);

  private Compares() {}

  static List<Report> reports(String name, String text) {
    Document document = new Document(name, text.getBytes(StandardCharsets.UTF_8));
    return ((Checked) CHECKER.check(document, CHECK)).reports();
  }

  static Report report(String text) {
    return reports("a.txt", text).get(0);
  }

  static Comparison of(String older, String newer) {
    return Comparer.compare(report(older), report(newer));
  }
}
