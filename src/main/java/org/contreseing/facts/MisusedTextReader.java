package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Label;
import org.contreseing.model.LawReference;
import org.contreseing.model.MisusedText;
import org.contreseing.model.Party;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Citations that do not bear what they are cited for: {@code misapplied_texts.csv}, where each row
 * has the text (a code's key or a number), its article, the words of the sentence that show the use
 * and those that show another, and the only kind of parties for whom it is a fault.
 */
final class MisusedTextReader {

  private record Misuse(
      String text,
      String article,
      Finder words,
      Optional<Finder> unless,
      String parties,
      Label use,
      Label instead) {}

  private final List<Misuse> all;

  MisusedTextReader(Tables tables) {
    all = tables.rows("misapplied_texts").stream().map(MisusedTextReader::misuse).toList();
  }

  private static Misuse misuse(Row row) {
    if (!List.of("", "grouping", "department", "commune").contains(row.get("parties"))) {
      throw row.problem("“parties” is empty, grouping, department or commune");
    }
    return new Misuse(
        row.get("text"),
        row.get("article"),
        Wording.exact(row.pattern("words").pattern()),
        Optional.of(row.get("unless"))
            .filter(u -> !u.isEmpty())
            .map(u -> Wording.exact(row.pattern("unless").pattern())),
        row.get("parties"),
        new Label(row.get("use_fr"), row.get("use_en")),
        new Label(row.get("instead_fr"), row.get("instead_en")));
  }

  List<MisusedText> read(Canvas canvas, List<LawReference> laws, List<Party> parties) {
    List<MisusedText> found = new ArrayList<>();
    for (LawReference law : laws) {
      String sentence = sentence(canvas, law);
      all.stream()
          .filter(m -> cites(law, m) && concerns(m, parties))
          .filter(m -> m.words().matcher(sentence).find())
          .filter(m -> m.unless().filter(u -> u.matcher(sentence).find()).isEmpty())
          .findFirst()
          .map(m -> new MisusedText(law.span(), law.quote(), m.use(), m.instead()))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean cites(LawReference law, Misuse misuse) {
    return (law.code().equals(Optional.of(misuse.text()))
            || law.number().equals(Optional.of(misuse.text())))
        && law.articles().contains(misuse.article());
  }

  // of the local bodies that are parties, all are of the kind for which the text is not made
  private static boolean concerns(Misuse misuse, List<Party> parties) {
    List<Party> local = parties.stream().filter(Party::local).toList();
    return misuse.parties().isEmpty()
        || !local.isEmpty() && local.stream().allMatch(p -> isA(misuse.parties(), p));
  }

  private static boolean isA(String kind, Party party) {
    return switch (kind) {
      case "grouping" -> party.form().filter(f -> f.grouping()).isPresent();
      case "department" -> party.isA("département");
      default -> party.form().filter(f -> f.name().startsWith("commune")).isPresent();
    };
  }

  private static String sentence(Canvas canvas, LawReference law) {
    int at = canvas.reading().indexOf(law.span().start());
    return Spelling.fold(Surroundings.flat(canvas.sentenceAround(at).text())).replace('’', '\'');
  }
}
