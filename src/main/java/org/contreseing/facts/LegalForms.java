package org.contreseing.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.LegalForm;
import org.contreseing.model.Party.Nature;
import org.contreseing.search.Finder;
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
            .map(r -> new Form(Finder.of(r.pattern("regex")), nature(r), Optional.of(form(r))))
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
    int best = start(forms, name);
    return best == Integer.MAX_VALUE
        ? Optional.empty()
        : forms.stream().filter(f -> start(f, name) == best).findFirst().flatMap(Form::form);
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
    int best = start(forms, name);
    return best < Integer.MAX_VALUE
        && forms.stream()
            .filter(f -> start(f, name) == best)
            .flatMap(f -> f.form().stream())
            .flatMap(f -> f.bodies().stream())
            .anyMatch(b -> Spelling.fold(b).contains(wanted));
  }

  /** Whether a name begins with a legal form, or with a word of office of the State. */
  boolean begins(String name) {
    return start(forms, name) <= 3 || start(COMMON, name) <= 3;
  }

  private static int start(List<Form> forms, String name) {
    return forms.stream().mapToInt(f -> start(f, name)).min().orElse(Integer.MAX_VALUE);
  }

  private static Optional<Nature> first(List<Form> forms, String name) {
    int best = start(forms, name);
    return best == Integer.MAX_VALUE
        ? Optional.empty()
        : forms.stream().filter(f -> start(f, name) == best).map(Form::nature).findFirst();
  }

  private static int start(Form form, String name) {
    Search printed = form.words().matcher(name);
    int asPrinted = printed.find() ? printed.start() : Integer.MAX_VALUE;
    Search lower = form.words().matcher(name.toLowerCase(Locale.ROOT));
    return Math.min(asPrinted, lower.find() ? lower.start() : Integer.MAX_VALUE);
  }
}
