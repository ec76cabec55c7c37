package org.contreseing.attack;

import java.util.List;
import java.util.stream.Stream;

/** Every attack, and what has to become of it. */
final class Attacks {

  private Attacks() {}

  static List<Attack> all() {
    return Stream.of(
            ZipAttacks.all(),
            WordAttacks.all(),
            OpenDocumentAttacks.all(),
            PdfAttacks.all(),
            TextAttacks.all(),
            BinaryAttacks.all())
        .flatMap(List::stream)
        .toList();
  }
}
