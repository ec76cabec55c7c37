package org.contreseing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one party has of the other, so that the end of the act must say what becomes of it: by the
 * type of the act, or by words of its articles.
 *
 * @param things their names
 * @param grave whether the act is about such property, or some of them are data; not so staff,
 *     whose return the law settles
 */
public record AtStake(List<Label> things, boolean grave) {

  private record Thing(String type, String saying, Label name, boolean grave) {}

  private static final Label EQUIPMENT = new Label("le matériel", "the equipment");
  private static final List<Thing> THINGS =
      List.of(
          new Thing("LOC", "", new Label("les locaux", "the premises"), true),
          new Thing("MAT", "", EQUIPMENT, true),
          new Thing("", "equipment-lent", EQUIPMENT, false),
          new Thing("DON", "data-handed-over", new Label("les données", "the data"), true),
          new Thing("DEV", "", new Label("le logiciel et ses accès", "software and access"), false),
          new Thing("PER", "", new Label("les agents", "the staff"), false),
          new Thing("MDS", "", new Label("le service", "the department"), false));

  public AtStake {
    things = List.copyOf(things);
  }

  /** Empty when nothing is, and in an amendment, which leaves that to the agreement it amends. */
  static Optional<AtStake> of(Agreement agreement) {
    List<Thing> found = new ArrayList<>(THINGS);
    found.removeIf(t -> !agreement.isA(t.type()) && !agreement.says(t.saying()));
    return found.isEmpty() || agreement.isA("AVE")
        ? Optional.empty()
        : Optional.of(
            new AtStake(
                found.stream().map(Thing::name).distinct().toList(),
                found.stream().anyMatch(Thing::grave)));
  }
}
