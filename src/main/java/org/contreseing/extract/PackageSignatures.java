package org.contreseing.extract;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.seal.Certificates;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.ElectronicSignature.Doubt;
import org.contreseing.model.SigningCertificate;

/**
 * The signatures of a DOCX or ODT: who and when, as they say themselves. They are not verified;
 * that needs every part of the package in its canonical form.
 */
final class PackageSignatures {

  private static final int MOST = 60;

  private final List<ElectronicSignature> found = new ArrayList<>();

  private PackageSignatures() {}

  /** All of them, in the order of the package. */
  static List<ElectronicSignature> read(byte[] bytes, Limits limits) {
    PackageSignatures signatures = new PackageSignatures();
    try (ZipContents zip = ZipContents.open(bytes, limits)) {
      for (String name : zip.names()) {
        if (isSignature(name) && signatures.found.size() < MOST) {
          zip.read(name).ifPresent(signatures::part);
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      // The text was read from the same package; a part that cannot be unpacked is none.
      return List.copyOf(signatures.found);
    }
    return List.copyOf(signatures.found);
  }

  private static boolean isSignature(String name) {
    return name.startsWith("_xmlsignatures/") && name.endsWith(".xml") && !name.contains("_rels/")
        || name.equals("META-INF/documentsignatures.xml");
  }

  private void part(byte[] xml) {
    try {
      signatures(Xml.reader(xml));
    } catch (XMLStreamException | RuntimeException broken) {
      add(Optional.empty(), Optional.empty());
    }
  }

  private void add(Optional<SigningCertificate> certificate, Optional<Instant> claimed) {
    found.add(ElectronicSignature.unverified("", Doubt.FORMAT, certificate, claimed));
  }

  private void signatures(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && found.size() < MOST) {
      if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Signature")) {
        signature(xml);
      }
    }
  }

  /** The first certificate is the signatory's; the first time the one that was signed. */
  private void signature(XMLStreamReader xml) throws XMLStreamException {
    Optional<SigningCertificate> certificate = Optional.empty();
    Optional<Instant> claimed = Optional.empty();
    for (int depth = 1; depth > 0; ) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = xml.getLocalName();
        if (name.equals("X509Certificate") && certificate.isEmpty()) {
          certificate = certificate(xml.getElementText());
          depth--;
        } else if (claimed.isEmpty() && isTime(xml, name)) {
          claimed = instant(xml.getElementText());
          depth--;
        }
      }
    }
    add(certificate, claimed);
  }

  private static boolean isTime(XMLStreamReader xml, String name) {
    return name.equals("SigningTime")
        || name.equals("date")
        || name.equals("Value") && xml.getNamespaceURI().contains("digital-signature");
  }

  private static Optional<SigningCertificate> certificate(String base64) {
    try {
      return Certificates.read(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
