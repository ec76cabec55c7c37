package org.contreseing.extract;

import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Names in the headers of a mail, which travel in ASCII. */
final class MailWords {

  private MailWords() {}

  /** Many programs write encoded words into parameters, where the standard has another form. */
  static Optional<String> decoded(Optional<String> parameter) {
    return parameter
        .map(text -> DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
