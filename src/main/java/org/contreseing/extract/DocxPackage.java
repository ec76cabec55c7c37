package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.model.Unreadable.Reason;

/**
 * Finds the parts of a word-processing package by their relationships; part names themselves are
 * free.
 */
final class DocxPackage {

  private static final Set<String> LINKING =
      Set.of("settings", "header", "footer", "footnotes", "endnotes", "webSettings");

  /** What is shown without being fetched. */
  private static final Set<String> SHOWN_ONLY = Set.of("hyperlink", "attachedTemplate");

  private final ZipContents zip;
  private final String main;
  private final List<Relationship> relationships;

  /** Relationships of the parts whose links Word follows when it opens the document. */
  private final List<Relationship> links = new ArrayList<>();

  private record Relationship(String type, String part, boolean external) {}

  DocxPackage(ZipContents zip) throws XMLStreamException {
    this.zip = zip;
    this.main =
        relationshipsOf(zip, "").stream()
            .filter(r -> r.type().equals("officeDocument") && !r.external())
            .findFirst()
            .map(Relationship::part)
            .orElseThrow(() -> new ReadFailure(Reason.CORRUPT));
    List<Relationship> all = relationshipsOf(zip, main);
    this.relationships = all.stream().filter(r -> !r.external()).toList();
    links.addAll(all);
    for (Relationship part : relationships) {
      if (LINKING.contains(part.type())) {
        links.addAll(relationshipsOf(zip, part.part()));
      }
    }
  }

  String mainName() {
    return main;
  }

  byte[] main() {
    return zip.read(main).orElseThrow(() -> new ReadFailure(Reason.CORRUPT));
  }

  /**
   * The parts related to the main one by the last word of a relationship type ({@code footnotes},
   * {@code header}…).
   */
  List<byte[]> parts(String type) {
    return List.copyOf(named(type).values());
  }

  /** The same by their names, in the order of names. */
  SortedMap<String, byte[]> named(String type) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    relationships.stream()
        .filter(r -> r.type().equals(type))
        .map(Relationship::part)
        .forEach(name -> zip.read(name).ifPresent(bytes -> parts.put(name, bytes)));
    return parts;
  }

  Optional<byte[]> part(String type) {
    return parts(type).stream().findFirst();
  }

  /** Names of the related parts that are files in the file: embedded objects, imported chunks. */
  List<String> embedded() {
    return relationships.stream()
        .filter(
            r ->
                r.type().equals("package")
                    || r.type().equals("oleObject")
                    || r.type().equals("aFChunk"))
        .map(Relationship::part)
        .sorted()
        .toList();
  }

  /** What Word would fetch on opening: the kind of link and its target. */
  List<String> external() {
    return links.stream()
        .filter(Relationship::external)
        .filter(r -> !SHOWN_ONLY.contains(r.type()) || isRemoteTemplate(r))
        .map(r -> r.type() + " " + r.part())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isRemoteTemplate(Relationship link) {
    String target = link.part().toLowerCase(Locale.ROOT);
    return link.type().equals("attachedTemplate")
        && (target.startsWith("http:") || target.startsWith("https:"));
  }

  /** Where the template lies that the document was made from; "" when nothing is said. */
  String template() {
    return links.stream()
        .filter(r -> r.external() && r.type().equals("attachedTemplate"))
        .map(Relationship::part)
        .findFirst()
        .orElse("");
  }

  /** A part that the package itself names, such as its properties. */
  Optional<byte[]> packagePart(String type) throws XMLStreamException {
    return relationshipsOf(zip, "").stream()
        .filter(r -> r.type().equals(type) && !r.external())
        .findFirst()
        .flatMap(r -> zip.read(r.part()));
  }

  boolean hasMacros() {
    return relationships.stream().anyMatch(r -> r.type().equals("vbaProject"));
  }

  private static List<Relationship> relationshipsOf(ZipContents zip, String part)
      throws XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relationship> found = new ArrayList<>();
    Optional<byte[]> bytes = zip.read(name);
    if (bytes.isPresent()) {
      XMLStreamReader xml = Xml.reader(bytes.get());
      while (xml.hasNext()) {
        if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          found.add(relationship(xml, folder));
        }
      }
    }
    return found;
  }

  private static Relationship relationship(XMLStreamReader xml, String folder) {
    String type = Xml.attribute(xml, "Type");
    String target = Xml.attribute(xml, "Target");
    boolean external = Xml.attribute(xml, "TargetMode").equals("External");
    return new Relationship(
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolve(folder, target),
        external);
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring("../".length());
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }
}
