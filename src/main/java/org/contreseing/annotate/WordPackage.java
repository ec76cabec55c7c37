package org.contreseing.annotate;

import java.util.List;
import java.util.Optional;

/** The parts of a DOCX that comments concern, found by their relationships. */
final class WordPackage {

  private static final String ROOT_RELATIONS = "_rels/.rels";

  private final ZipCopy zip;
  private final String main;
  private final String kinds;

  WordPackage(ZipCopy zip) {
    this.zip = zip;
    XmlPart root = part(ROOT_RELATIONS).orElseThrow();
    XmlElement relation = related(root, "officeDocument").orElseThrow();
    this.main = resolve("", root.attribute(relation, "Target").orElseThrow());
    String type = root.attribute(relation, "Type").orElseThrow();
    this.kinds = type.substring(0, type.lastIndexOf('/') + 1);
  }

  String main() {
    return main;
  }

  /** What the types of relationships start with; the strict format has its own. */
  String kinds() {
    return kinds;
  }

  String relations() {
    int slash = main.lastIndexOf('/') + 1;
    return main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
  }

  /** The folder of the main part, which names of related parts start from. */
  String folder() {
    return main.substring(0, main.lastIndexOf('/') + 1);
  }

  Optional<XmlPart> part(String name) {
    return zip.read(name).map(bytes -> new XmlPart(Charsets.read(bytes).text()));
  }

  /** The name of the part that the main one relates to in this way. */
  Optional<String> related(String kind) {
    return part(relations())
        .flatMap(
            relations ->
                related(relations, kind)
                    .flatMap(r -> relations.attribute(r, "Target"))
                    .map(target -> resolve(folder(), target)));
  }

  private static Optional<XmlElement> related(XmlPart relations, String kind) {
    List<XmlElement> all = relations.elements();
    return all.stream()
        .filter(e -> e.is("Relationship"))
        .filter(e -> relations.attribute(e, "Type").orElse("").endsWith("/" + kind))
        .findFirst();
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
