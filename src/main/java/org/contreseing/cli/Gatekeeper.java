package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.contreseing.attest.Attestation;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.SigningKey;
import org.contreseing.attest.Statement;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.House;
import org.contreseing.report.Outcome;

/** Asks the gate about files. */
final class Gatekeeper {

  private final Documents documents = new Documents(Limits.standard());
  private final Engine engine;
  private final House house;
  private final Circuit circuit;
  private final SigningKey key;
  private final Clock clock;

  Gatekeeper(Engine engine, House house, Circuit circuit, SigningKey key, Clock clock) {
    this.engine = engine;
    this.house = house;
    this.circuit = circuit;
    this.key = key;
    this.clock = clock;
  }

  /**
   * What the gate says of a file.
   *
   * @throws IOException when it cannot be read from the disk
   */
  Attestation ask(Path file, Optional<LocalDate> on, Language language) throws IOException {
    Heading heading =
        new Heading(
            Version.NUMBER,
            engine.checker().book().hash(),
            circuit.profile(),
            language,
            on.orElseGet(CheckOptions::today),
            house);
    String name = String.valueOf(file.getFileName());
    Documents.Opened opened = documents.open(file);
    if (opened instanceof Documents.Loaded loaded) {
      Document document = new Document(name, loaded.document().bytes());
      List<Outcome> outcomes = engine.outcomes(new Documents.Loaded(document), heading);
      return attest(name, document.bytes(), outcomes, heading);
    }
    Unreadable refused = ((Documents.Refused) opened).unreadable();
    return Attestation.of(
        Statement.of(
            name,
            "",
            Files.size(file),
            List.of(Outcome.refused(name, refused)),
            circuit,
            heading,
            clock.instant().truncatedTo(ChronoUnit.SECONDS)),
        key);
  }

  private Attestation attest(String name, byte[] bytes, List<Outcome> outcomes, Heading heading) {
    return Attestation.of(
        Statement.of(
            name,
            Outcome.sha256(bytes),
            bytes.length,
            outcomes,
            circuit,
            heading,
            clock.instant().truncatedTo(ChronoUnit.SECONDS)),
        key);
  }
}
