package org.contreseing.desk;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;

/** Containers are opened and files read as the program does; only texts are checked by hand. */
final class ReaderChecks {

  private ReaderChecks() {}

  static List<Outcome> check(Document document, Heading heading) {
    List<Outcome> outcomes = new ArrayList<>();
    new Containers(Limits.standard())
        .each(
            document,
            opened -> {
              if (opened instanceof Documents.Loaded loaded) {
                outcomes.addAll(one(loaded.document(), heading));
              } else {
                Documents.Refused refused = (Documents.Refused) opened;
                outcomes.add(Outcome.refused(refused.name(), refused.unreadable()));
              }
            });
    return outcomes.isEmpty()
        ? List.of(Outcome.of(document, new Unreadable(Unreadable.Reason.EMPTY, "")))
        : outcomes;
  }

  private static List<Outcome> one(Document document, Heading heading) {
    byte first = document.bytes().length > 0 ? document.bytes()[0] : 0;
    boolean binary = first == 'P' || first == 0x7F || first < 0;
    Check check = new Check(heading.profile(), heading.on(), heading.language());
    return binary
        ? List.of(Outcome.of(document, AgreementChecker.standard().check(document, check)))
        : HandChecks.check(document, heading);
  }
}
