package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contreseing.model.AgeingAuthority;
import org.contreseing.model.Agreement;
import org.contreseing.model.Dispute;
import org.contreseing.model.EnforceabilityGap;
import org.contreseing.model.LooseCitations;
import org.contreseing.model.Profile;
import org.contreseing.model.Setting;
import org.contreseing.model.StampMismatch;
import org.contreseing.model.Transmission;
import org.contreseing.model.UnfoundedDelegation;
import org.contreseing.model.UnnumberedDeliberation;
import org.contreseing.model.WrongBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the facts of a whole act: its day, its powers, its clause on disputes. */
class ActFactsTest {

  private static Agreement act(String power, String visa, String article, String day) {
    return ExampleRunner.read(
        """
        CONVENTION DE PARTENARIAT

        Entre les soussignés :

        La commune de Brévan, dont le siège est situé 1 place de la Mairie, 07190 Brévan, représentée par son Maire, Mme Anne Doré%s, ci-après dénommée « la Commune »,

        et

        L'association Les Rameurs, dont le siège est situé 12 quai Nord, 07190 Brévan, représentée par son Président, M. Paul Lys, ci-après dénommée « l'Association »,

        %s

        Il a été convenu ce qui suit :

        Article 1 – Objet
        La présente convention a pour objet l'organisation d'une fête nautique.

        %s

        Fait à Brévan, le %s.

        Pour la Commune, le Maire, Anne Doré

        Pour l'Association, le Président, Paul Lys
        """
            .formatted(power, visa, article, day));
  }

  private static <T> List<T> facts(Agreement agreement, Class<T> kind) {
    return agreement.facts().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 juin 2029 | , habilitée par délibération n° 4 du 3 mai 2028 | 2029-06-12",
        "………… | , habilitée par délibération n° 4 du conseil municipal du 3 mai 2028 | 2028-05-03",
        "………… | '' | 2030-01-01",
      })
  void an_act_is_of_its_signature_else_of_its_deliberation_else_of_the_check(
      String signed, String power, LocalDate day) {
    Agreement agreement = act(power, "", "", signed);
    Setting setting = Setting.of(LocalDate.of(2030, 1, 1), Profile.PRE_SIGNATURE, agreement);
    assertThat(setting.actDay()).isEqualTo(day);
    assertThat(setting.dated().isPresent()).isEqualTo(day.getYear() != 2030);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 mai 2027 | 1",
        "3 mai 2029 | 0",
        "12 décembre 2027 | 0",
      })
  void a_deliberation_ages_in_eighteen_months(String day, int found) {
    Agreement agreement =
        act(
            ", habilitée par délibération n° 4 du conseil municipal du " + day,
            "",
            "",
            "12 juin 2029");
    assertThat(facts(agreement, AgeingAuthority.class)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "délibération n° 4 du comité syndical du 3 mai 2029 | 1",
        "délibération n° 4 du conseil municipal du 3 mai 2029 | 0",
        "délibération n° 4 du bureau du 3 mai 2029 | 0",
      })
  void a_council_of_another_body_does_not_empower(String power, int found) {
    assertThat(facts(act(", habilitée par " + power, "", "", "12 juin 2029"), WrongBody.class))
        .hasSize(found);
  }

  @Test
  void a_deliberation_numbered_in_a_visa_is_numbered() {
    String bare = ", habilitée par délibération du conseil municipal du 3 mai 2029";
    assertThat(facts(act(bare, "", "", "12 juin 2029"), UnnumberedDeliberation.class)).hasSize(1);
    String visa = "Vu la délibération n° 4 du conseil municipal du 3 mai 2029 ;";
    assertThat(facts(act(bare, visa, "", "12 juin 2029"), UnnumberedDeliberation.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reçue en préfecture le 18 juin 2029 | true | false",
        "transmise au contrôle de légalité le 5 mai 2029 | false | false",
        "transmise au contrôle de légalité le 2 mai 2029 | false | true",
      })
  void a_deliberation_is_taken_transmitted_and_then_used(
      String words, boolean late, boolean early) {
    Agreement agreement =
        act(
            ", habilitée par délibération n° 4 du conseil municipal du 3 mai 2029, " + words,
            "",
            "",
            "12 juin 2029");
    Setting setting = Setting.of(LocalDate.of(2029, 7, 1), Profile.SIGNED, agreement);
    assertThat(facts(agreement, Transmission.class))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.follows(setting)).isEqualTo(late);
              assertThat(t.tooEarly()).isEqualTo(early);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les litiges relèvent du tribunal administratif de Lyon. | true | false",
        "Après conciliation, le tribunal administratif de Lyon est saisi. | false | true",
        "Après conciliation sous deux mois, le tribunal administratif de Lyon est saisi. | false | false",
        "Tout litige est soumis à la compétence exclusive du tribunal administratif de Lyon. | true | false",
        "À défaut d'accord sous un mois, le tribunal administratif de Lyon est saisi. | false | false",
      })
  void a_dispute_goes_to_court_at_once_or_after_a_phase_with_or_without_a_length(
      String clause, boolean abrupt, boolean endless) {
    Agreement agreement = act("", "", "Article 2 – Litiges\n" + clause, "12 juin 2029");
    assertThat(facts(agreement, Dispute.class))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.abrupt()).isEqualTo(abrupt);
              assertThat(d.endless()).isEqualTo(endless);
            });
  }

  @Test
  void a_transmission_told_in_an_annex_or_a_note_is_told() {
    assertThat(facts(act("", "", "", "12 juin 2029"), EnforceabilityGap.class)).hasSize(1);
    assertThat(
            facts(
                act(
                    "",
                    "",
                    "Article 2 – Effet\nElle prend effet une fois exécutoire.",
                    "12 juin 2029"),
                EnforceabilityGap.class))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vu la loi du 12 avril 2000. | 1",
        "Vu la loi du 1er juillet 1901. | 0",
        "Vu la loi n° 2000-321 du 12 avril 2000 et la loi du 12 avril 2000. | 0",
        "Vu l'article 28 du RGPD. | 0",
      })
  void a_law_is_found_by_number_and_day(String article, int loose) {
    Agreement agreement = act("", "", "Article 2 – Fondement\n" + article, "12 juin 2029");
    assertThat(facts(agreement, LooseCitations.class)).hasSize(loose);
  }

  @Test
  void an_executive_needs_no_delegation_and_a_stamp_must_be_there_to_contradict() {
    Agreement agreement = act("", "", "", "12 juin 2029");
    assertThat(facts(agreement, UnfoundedDelegation.class)).isEmpty();
    assertThat(facts(agreement, StampMismatch.class)).isEmpty();
  }
}
