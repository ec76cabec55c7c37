package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.contreseing.model.Unreadable.Reason;

/** The attachments of a mail. A mail inside it is one of them, and not looked into here. */
final class MailMembers {

  private static final String MAIL_TYPE = "message/rfc822";

  private final MimeTokenStream tokens;
  private final Limits limits;
  private final List<Member> members = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private String name = "";
  private String type = "";

  private MailMembers(Limits limits) {
    this.limits = limits;
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1000)
            .setMaxContentLen(-1)
            .setMalformedHeaderStartsBody(false)
            .build();
    this.tokens = new MimeTokenStream(config, DecodeMonitor.SILENT, null, null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  /**
   * In the order of the mail; two of one name are numbered, because a mail may well carry them.
   *
   * @throws ReadFailure when the mail is broken or has too many parts
   */
  static List<Member> of(byte[] mail, Limits limits) {
    MailMembers parts = new MailMembers(limits);
    try {
      parts.read(new ByteArrayInputStream(mail));
    } catch (IOException | MimeException | StackOverflowError e) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    return parts.members;
  }

  private void read(InputStream mail) throws IOException, MimeException {
    tokens.parse(mail);
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_HEADER -> forget();
        case T_FIELD -> field();
        case T_BODY -> part();
        default -> {
          // Only fields and bodies carry attachments.
        }
      }
    }
  }

  private void forget() {
    name = "";
    type = "";
  }

  private void field() throws MimeException {
    ParsedField field = LenientFieldParser.parse(tokens.getField().getRaw(), DecodeMonitor.SILENT);
    if (field instanceof ContentDispositionField disposition) {
      name = MailWords.decoded(Optional.ofNullable(disposition.getFilename())).orElse(name);
    } else if (field instanceof ContentTypeField content) {
      type = Optional.ofNullable(content.getMimeType()).orElse("").toLowerCase(Locale.ROOT);
      Optional<String> named = MailWords.decoded(Optional.ofNullable(content.getParameter("name")));
      name = name.isEmpty() ? named.orElse("") : name;
    }
  }

  private void part() throws IOException {
    boolean attached = !name.isBlank() || !type.isEmpty() && !type.startsWith("text/");
    if (!attached) {
      return;
    }
    if (members.size() >= limits.maxEntries()) {
      throw new ReadFailure(Reason.TOO_LARGE, "> " + limits.maxEntries());
    }
    byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
    members.add(new Member(label(), bytes.length, () -> bytes));
  }

  private String label() {
    String given = name.isBlank() ? (type.equals(MAIL_TYPE) ? "message.eml" : "sans-nom") : name;
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.isBlank() ? "sans-nom" : last;
    String label = plain;
    for (int n = 2; !names.add(label); n++) {
      int dot = plain.lastIndexOf('.');
      int end = dot < 0 ? plain.length() : dot;
      label = plain.substring(0, end) + " (" + n + ")" + plain.substring(end);
    }
    return label;
  }
}
