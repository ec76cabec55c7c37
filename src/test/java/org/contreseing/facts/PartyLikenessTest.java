package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands among the parties and is none, and parties that little announces. */
class PartyLikenessTest {

  private static final String TWO =
      """
      Entre

      La commune de Brévan, 1 place Foch, 07190 Brévan, représentée par M. Luc Roy, maire, %s,

      et

      L'association Les Rameurs, 5 quai Nord, 07000 Privas, représentée par Mme Zoé Lys, présidente, %s.

      %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Après avis du comité technique et information des agents,",
        "Et l'association s'engage à nommer un correspondant.",
        "La commune et l'association sont ci-après dénommées « la Ville » et « le Club »."
      })
  void aSentenceIsNoParty(String sentence) {
    List<Party> parties = read(TWO.formatted("ci-après « A »", "ci-après « B »", sentence));
    assertThat(parties)
        .extracting(Party::name)
        .containsExactly("commune de Brévan", "association Les Rameurs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "dite « la Ville » # la Ville",
        "nommée dans la suite « la Ville » # la Ville",
        "nommé par arrêté du 3 mai 2024, ci-après « la Ville » # la Ville"
      })
  void anAliasIsReadAsItIsGiven(String words, String alias) {
    assertThat(read(TWO.formatted(words, "ci-après « B »", "")).get(0).aliases())
        .containsExactly(alias);
  }

  @Test
  void theRoleAboveANameIsNotTheName() {
    List<Party> parties =
        read(
            """
            Entre

            Prêteur
            La commune de Brévan, 1 place Foch, 07190 Brévan, représentée par M. Luc Roy, maire, ci-après « le Prêteur ».

            Emprunteur
            L'association Les Rameurs, quai Nord, 07000 Privas, représentée par Mme Zoé Lys, présidente, ci-après « l'Emprunteur ».
            """);
    assertThat(parties)
        .extracting(Party::name)
        .containsExactly("commune de Brévan", "association Les Rameurs");
  }

  private static List<Party> read(String comparution) {
    return new Zones()
        .parties(comparution.strip())
        .recitals("Il a été convenu ce qui suit :")
        .article("Objet", "La convention a pour objet le prêt.")
        .read()
        .parties();
  }
}
