package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;

/** Those whom the comparution names: where one of these names stands again it is that person's. */
record Representatives(List<String> names) {

  static Representatives of(List<Party> parties) {
    List<String> names = new ArrayList<>();
    for (Party party : parties) {
      party.representation().stream()
          .flatMap(r -> r.person().stream())
          .map(Spelling::fold)
          .filter(n -> n.indexOf(' ') > 0)
          .forEach(names::add);
    }
    return new Representatives(List.copyOf(names));
  }

  /** The first of them on a line, first name first or last. */
  Optional<Passage> on(Passage line) {
    String text = Spelling.fold(line.text());
    for (String name : names) {
      for (String turned : turned(name)) {
        int at = text.indexOf(turned);
        if (at >= 0 && apart(text, at - 1) && apart(text, at + turned.length())) {
          return Optional.of(line.sub(at, at + turned.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> turned(String name) {
    int first = name.indexOf(' ');
    return List.of(name, name.substring(first + 1) + " " + name.substring(0, first));
  }

  private static boolean apart(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
  }
}
