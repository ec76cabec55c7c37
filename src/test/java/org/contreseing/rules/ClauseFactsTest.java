package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.facts.FactReader;
import org.contreseing.model.Agreement;
import org.contreseing.model.AtStake;
import org.contreseing.model.Duration;
import org.contreseing.model.Length;
import org.contreseing.model.Span;
import org.contreseing.model.UnderAYear;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is derived for the rules on expected clauses. */
class ClauseFactsTest {

  private static final FactReader READER = new FactReader(Tables.builtIn());

  private static <T> List<T> some(Agreement agreement, Class<T> kind) {
    return agreement.facts().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Agreement agreement(String article) {
    return READER.read(
        Agreements.outline(
            """
            CONVENTION DE PARTENARIAT

            Article 1 – Objet
            La présente convention a pour objet l'organisation d'une fête nautique.

            Article 2 – Suite
            """
                + article
                + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "LOC, les locaux, true",
    "MAT, le matériel, true",
    "DON, les données, true",
    "DEV, le logiciel et ses accès, false",
    "PER, les agents, false",
    "MDS, le service, false",
  })
  void theTypeOfAnActSaysWhatIsAtStakeAtItsEnd(String type, String thing, boolean grave) {
    List<AtStake> found =
        some(Agreements.of(Agreements.THREE_ARTICLES).types(type).read(), AtStake.class);
    assertThat(found).singleElement().extracting(AtStake::grave).isEqualTo(grave);
    assertThat(found.get(0).things()).extracting(Object::toString).containsExactly(thing);
  }

  @Test
  void nothingIsInAPartnershipOrAnAmendment() {
    Agreements acts = Agreements.of(Agreements.THREE_ARTICLES);
    assertThat(some(acts.types("PAR").read(), AtStake.class)).isEmpty();
    assertThat(some(acts.types("AVE", "LOC").read(), AtStake.class)).isEmpty();
  }

  @Test
  void wordsSayItToo() {
    Agreement act = agreement("Le Syndicat utilise les données fournies par la Commune.");
    assertThat(some(act, AtStake.class))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.grave()).isTrue();
              assertThat(s.things().get(0).en()).isEqualTo("the data");
            });
    assertThat(act.wordsOf("data-handed-over")).contains("données fournies par");
    assertThat(act.wordsOf("creation")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La convention est conclue pour une durée de six mois à compter du 1er mars 2027. | true",
        "La convention prend effet le 1er mars 2027 et prend fin le 30 juin 2027. | true",
        "La convention est conclue pour une durée d'un an à compter du 1er mars 2027. | false",
        "La convention prend effet le 1er mars 2027 et prend fin le 28 février 2028. | false",
        "La convention est conclue pour une durée de six mois, renouvelable deux fois. | false",
        "La convention prend fin le 30 juin 2027. | false",
        "Les parties se réunissent. | false",
      })
  void anActIsUnderAYearOnlyWhereItSaysSo(String article, boolean under) {
    assertThat(some(agreement(article), UnderAYear.class)).hasSize(under ? 1 : 0);
  }

  @Test
  void whatIsSaidOfTheTermIsShown() {
    Agreements acts = Agreements.of(Agreements.THREE_ARTICLES);
    Span term = acts.at("jusqu'au 31 juin 2030");
    Duration halfYear =
        new Duration(
            term,
            "six mois",
            Duration.Role.TERM,
            Optional.of(new Length(0, 6, 0, 0, 0)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(some(acts.durations(halfYear).read(), UnderAYear.class))
        .containsExactly(new UnderAYear(term));
  }
}
