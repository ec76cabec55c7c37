package org.contreseing.formats;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a mail that carries a document. */
final class MailFile {

  private static final String BOUNDARY = "----=_Limite_20260105";

  private MailFile() {}

  static byte[] of(String name, byte[] document) {
    String body =
        Base64.getMimeEncoder()
            .encodeToString(
                "Bonjour,\n\nVoici le projet pour relecture.\n\nCordialement\n"
                    .getBytes(StandardCharsets.UTF_8));
    String attachment = Base64.getMimeEncoder().encodeToString(document);
    String mail =
        String.join(
            "\r\n",
            "From: Service juridique <juridique@example.org>",
            "To: Relecture <relecture@example.org>",
            "Subject: =?UTF-8?B?UHJvamV0IMOgIHJlbGlyZQ==?=",
            "Date: Mon, 05 Jan 2026 09:00:00 +0100",
            "Message-ID: <" + name + "@example.org>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"",
            "",
            "--" + BOUNDARY,
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            "",
            body,
            "--" + BOUNDARY,
            "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Content-Disposition: attachment; filename=\"" + name + ".docx\"",
            "Content-Transfer-Encoding: base64",
            "",
            attachment,
            "--" + BOUNDARY + "--",
            "");
    return mail.getBytes(StandardCharsets.US_ASCII);
  }
}
