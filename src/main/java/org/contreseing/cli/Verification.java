package org.contreseing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.contreseing.attest.Token;
import org.contreseing.attest.VerifyingKey;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;

/** Tells what an attestation is worth, alone or for a file. */
final class Verification {

  private static final long LONGEST = 64L << 20;

  private final Session session;

  Verification(Session session) {
    this.session = session;
  }

  /**
   * @param key file of the public key that is trusted
   * @return clean only for an attestation that this key signed, that lets its file pass, and, when
   *     a file is given, is about this very file
   */
  Exit of(Values values, String attestation, Path key, Optional<String> file) {
    try {
      Path given = values.path(attestation);
      if (Files.size(given) > LONGEST) {
        return say("gate.forged", Visible.line(attestation));
      }
      String text = Files.readString(given, StandardCharsets.UTF_8);
      Token token = Token.read(Token.in(text), VerifyingKey.read(key));
      return token.genuine() ? genuine(token, values, file) : say("gate.forged", attestation);
    } catch (IOException e) {
      throw session.messages().refuse("gate.unread", Visible.line(String.valueOf(e.getMessage())));
    }
  }

  private Exit genuine(Token token, Values values, Optional<String> file) throws IOException {
    if (file.isPresent()
        && !token.isAbout(Outcome.sha256(Files.readAllBytes(values.path(file.get()))))) {
      return say("gate.other", Visible.line(file.get()));
    }
    String answer = token.statement().path("answer").asText();
    String name = Visible.line(token.statement().path("file").asText());
    session
        .terminal()
        .say(
            session
                .messages()
                .say("gate.genuine", answer, name, token.statement().path("made").asText()));
    return token.passes() ? Exit.CLEAN : Exit.FINDINGS;
  }

  private Exit say(String key, String word) {
    session.terminal().say(session.messages().say(key, word));
    return Exit.FINDINGS;
  }
}
