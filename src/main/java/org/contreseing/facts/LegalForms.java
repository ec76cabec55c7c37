package org.contreseing.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.model.LegalForm;
import org.contreseing.model.Party.Nature;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/** Legal forms by the words that name them ({@code legal_forms.csv}). */
final class LegalForms {

  private record Form(Finder words, Nature nature, Optional<LegalForm> form) {
    Form(Finder words, Nature nature) {
      this(words, nature, Optional.empty());
    }
  }

  /** Words for the State and for private persons that the table has no row for. */
  private static final List<Form> COMMON =
      List.of(
          new Form(
              Wording.of(
                  "^(?:le |la )?(?:pr[ée]f[èe]te?|ministre|recteur|rectrice|minist[èe]re)\\b|\\bgendarmerie\\b|^[ÉE]tat\\b"),
              Nature.STATE),
          new Form(
              Wording.of(
                  "^(?:soci[ée]t[ée]|entreprise|f[ée]d[ée]ration|ligue|club|amicale|mutuelle|banque|compagnie|coop[ée]rative)\\b"),
              Nature.PRIVATE),
          new Form(
              Wording.of(
                  "soci[ée]t[ée] (?:par actions|anonyme|[àa] responsabilit[ée]|civile)|\\bs\\.a\\.r?\\.?[ls]?\\.?(?![\\p{L}])"),
              Nature.PRIVATE),
          new Form(
              Wording.of(
                  "^(?:commune|ville|d[ée]partement|r[ée]gion|syndicat|[ée]tablissement public)\\b"),
              Nature.PUBLIC));

  private final List<Form> forms;

  LegalForms(Tables tables) {
    forms =
        tables.rows("legal_forms").stream()
            .map(
                r ->
                    new Form(
                        Finder.of(r.regex("regex"), Row.FLAGS), nature(r), Optional.of(form(r))))
            .toList();
  }

  private static LegalForm form(Row row) {
    return new LegalForm(
        row.get("form"),
        row.get("category"),
        !row.get("legal_person").equals("non"),
        row.get("gender").equals("f"),
        Stream.of(row.get("deliberating_body").toLowerCase(Locale.ROOT).split(" / "))
            .filter(b -> !b.isBlank())
            .toList(),
        row.get("executive").toLowerCase(Locale.ROOT));
  }

  /** The legal form that a name says; the one that begins first decides. */
  Optional<LegalForm> form(String name) {
    return firsts(forms, name).findFirst().flatMap(Form::form);
  }

  private static Nature nature(Row row) {
    if (row.get("category").startsWith("droit privé")) {
      return Nature.PRIVATE;
    }
    return row.get("form").contains("État") && !row.get("form").startsWith("établissement")
        ? Nature.STATE
        : Nature.PUBLIC;
  }

  /** What kind of person a name says it names: the form that begins first decides. */
  Optional<Nature> nature(String name) {
    Optional<Nature> found = first(forms, name);
    return found.isPresent() ? found : first(COMMON, name);
  }

  /** Whether a body ("conseil municipal") deliberates for persons of this name's legal form. */
  boolean deliberates(String name, String body) {
    String wanted = Spelling.fold(body);
    return firsts(forms, name)
        .flatMap(f -> f.form().stream())
        .flatMap(f -> f.bodies().stream())
        .anyMatch(b -> Spelling.fold(b).contains(wanted));
  }

  /** Whether a name begins with a legal form, or with a word of office of the State. */
  boolean begins(String name) {
    return start(forms, name) <= 3 || start(COMMON, name) <= 3;
  }

  private static int start(List<Form> forms, String name) {
    Printed printed = Printed.of(name);
    return forms.stream().mapToInt(printed::start).min().orElse(Integer.MAX_VALUE);
  }

  private static Optional<Nature> first(List<Form> forms, String name) {
    return firsts(forms, name).map(Form::nature).findFirst();
  }

  /** The forms that begin before all others, in the order of the table. */
  private static Stream<Form> firsts(List<Form> forms, String name) {
    Printed printed = Printed.of(name);
    int[] starts = forms.stream().mapToInt(printed::start).toArray();
    int best = IntStream.of(starts).min().orElse(Integer.MAX_VALUE);
    return best == Integer.MAX_VALUE
        ? Stream.empty()
        : IntStream.range(0, starts.length).filter(i -> starts[i] == best).mapToObj(forms::get);
  }

  /** A name as it is and in lower case, both ready to be searched for many forms. */
  private record Printed(Indexed name, Indexed lower) {
    private static Printed of(String name) {
      return new Printed(new Indexed(name), new Indexed(name.toLowerCase(Locale.ROOT)));
    }

    private int start(Form form) {
      Search printed = form.words().matcher(name);
      int asPrinted = printed.find() ? printed.start() : Integer.MAX_VALUE;
      Search small = form.words().matcher(lower);
      return Math.min(asPrinted, small.find() ? small.start() : Integer.MAX_VALUE);
    }
  }
}
