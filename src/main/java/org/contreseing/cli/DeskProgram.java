package org.contreseing.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.contreseing.Check;
import org.contreseing.annotate.Annotated;
import org.contreseing.annotate.Annotator;
import org.contreseing.annotate.ProtectedDocumentException;
import org.contreseing.annotate.Request;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.House;
import org.contreseing.report.Outcome;
import org.contreseing.review.Copy;
import org.contreseing.review.Kept;
import org.contreseing.review.Program;
import org.contreseing.rules.RuleBook;
import org.contreseing.worker.Records;

/** Hands the desk what the rest of the program does. */
final class DeskProgram {

  private static final Annotator ANNOTATOR = new Annotator();

  private DeskProgram() {}

  static Program of(Engine engine, House house, Faults faults) {
    RuleBook book = engine.checker().book();
    Map<String, Handbook> handbooks = new ConcurrentHashMap<>();
    return new Program(
        Version.NUMBER,
        book.hash(),
        house,
        limits(Limits.standard()),
        CheckOptions::today,
        (document, heading) -> engine.outcomes(new Documents.Loaded(document), heading),
        (outcome, heading) -> retold(engine, outcome, heading),
        SideBySide::of,
        DeskProgram::copy,
        (profile, language) ->
            handbooks.computeIfAbsent(
                profile + " " + language, key -> handbook(book, profile, language)),
        Records::write,
        bytes -> Records.read(bytes, Kept.class),
        faults::report);
  }

  private static Outcome retold(Engine engine, Outcome outcome, Heading heading) {
    Check check = new Check(heading.profile(), heading.on(), heading.language());
    return outcome.result() instanceof Checked checked
        ? new Outcome(
            outcome.file(),
            outcome.sha256(),
            engine.checker().retell(outcome.file(), checked, check))
        : outcome;
  }

  private static Map<String, Long> limits(Limits limits) {
    return Map.of(
        "unpackedBytes",
        limits.maxUnpackedBytes(),
        "archiveEntries",
        (long) limits.maxEntries(),
        "characters",
        (long) limits.maxCharacters(),
        "seconds",
        limits.deadline().toSeconds());
  }

  private static Handbook handbook(RuleBook book, Profile profile, Language language) {
    return Handbooks.of(book, profile, new Messages(language));
  }

  private static Optional<Copy> copy(Document document, Checked checked, Heading heading) {
    try {
      return ANNOTATOR
          .annotate(document, checked, new Request(heading.language(), heading.on(), false))
          .map(DeskProgram::copy);
    } catch (ProtectedDocumentException e) {
      return Optional.empty();
    }
  }

  private static Copy copy(Annotated annotated) {
    return new Copy(annotated.bytes(), annotated.notes(), annotated.signatureLost());
  }
}
