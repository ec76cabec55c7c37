package org.contreseing.archive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is said across documents, sorted by kind, then by document. */
final class Links {

  private static final Comparator<Link> ORDER =
      Comparator.<Link, Link.Kind>comparing(Link::kind)
          .thenComparing(l -> l.documents().get(0).key())
          .thenComparing(l -> l.documents().get(l.documents().size() - 1).key())
          .thenComparing(Link::french);

  private final List<Sheet> sheets;
  private final Bodies bodies;
  private final Amendments amendments;
  private final List<Amending> amendings;

  Links(List<Sheet> sheets, Bodies bodies, Amendments amendments, List<Amending> amendings) {
    this.sheets = sheets;
    this.bodies = bodies;
    this.amendments = amendments;
    this.amendings = amendings;
  }

  List<Link> all() {
    AmendmentLinks acts = new AmendmentLinks(sheets, amendments);
    List<Link> links = new ArrayList<>();
    amendings.forEach(a -> acts.of(a).ifPresent(links::add));
    sheets.forEach(s -> links.addAll(acts.cited(s)));
    links.addAll(BodyLinks.links(sheets));
    links.addAll(Offices.links(sheets, bodies));
    links.addAll(Pairs.links(sheets, bodies, Twins::link));
    return links.stream().sorted(ORDER).toList();
  }
}
