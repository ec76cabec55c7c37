package org.contreseing.extract.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Certificates that the user trusts: those of a file in PEM or DER, or those of the services of a
 * trusted list (ETSI TS 119 612), those withdrawn left out. The signature of the list is not
 * verified and the history of its services not followed: the file is the operator's own.
 *
 * @param certificates in the order of the file
 */
public record TrustAnchors(List<X509Certificate> certificates) {

  /** Nobody is trusted, and nothing said against anybody. */
  public static final TrustAnchors NONE = new TrustAnchors(List.of());

  public TrustAnchors {
    certificates = List.copyOf(certificates);
  }

  /** None without a file; otherwise as {@link #read(Path)}. */
  public static TrustAnchors of(Optional<Path> file) {
    return file.map(TrustAnchors::read).orElse(NONE);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it holds no certificate or cannot be read
   */
  public static TrustAnchors read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      List<X509Certificate> found = isXml(bytes) ? listed(bytes) : bare(bytes);
      if (found.isEmpty()) {
        throw new IllegalArgumentException("no certificate in " + file);
      }
      return new TrustAnchors(found);
    } catch (IOException | CertificateException | XMLStreamException e) {
      throw new IllegalArgumentException("no certificates in " + file, e);
    }
  }

  private static boolean isXml(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    return head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
  }

  private static List<X509Certificate> bare(byte[] bytes) throws CertificateException {
    List<X509Certificate> found = new ArrayList<>();
    for (var certificate :
        CertificateFactory.getInstance("X.509")
            .generateCertificates(new ByteArrayInputStream(bytes))) {
      found.add((X509Certificate) certificate);
    }
    return found;
  }

  private static List<X509Certificate> listed(byte[] bytes)
      throws XMLStreamException, CertificateException {
    List<X509Certificate> found = new ArrayList<>();
    List<X509Certificate> service = new ArrayList<>();
    boolean providers = false;
    XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("DOCTYPE");
      }
      String name = event == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : "";
      // The list's own signature, and pointers to other lists, have certificates elsewhere.
      providers |= name.equals("TrustServiceProviderList");
      if (providers && name.equals("ServiceInformation")) {
        service.clear();
      } else if (providers && name.equals("X509Certificate")) {
        service.add(Certificates.parsed(base64(xml.getElementText())));
      } else if (providers && name.equals("ServiceStatus")) {
        if (!xml.getElementText().strip().endsWith("withdrawn")) {
          found.addAll(service);
        }
        // What follows is the history of the service.
        service.clear();
      }
    }
    return found.stream().distinct().toList();
  }

  private static byte[] base64(String text) throws CertificateException {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new CertificateException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
