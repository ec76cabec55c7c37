package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.facts.FactReader;
import org.contreseing.model.Agreement;
import org.contreseing.model.Grant;
import org.contreseing.model.Label;
import org.contreseing.model.Mention;
import org.contreseing.model.Mentions;
import org.contreseing.model.Occupation;
import org.contreseing.model.OccupationFault;
import org.contreseing.model.Regime;
import org.contreseing.model.Span;
import org.contreseing.model.UnprovenPower;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an act is in public law, told from whole agreements. */
class PublicLawTest {

  private static final FactReader READER = new FactReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Commune attribue une subvention de 30 000 €. | 30 000 € | true | false",
        "La Commune attribue une subvention de 23 000 €. | 23 000 € | false | false",
        "La Commune attribue une subvention de 9 000 €. Le budget s'élève à 60 000 €. | 9 000 € | false | false",
        "Une subvention égale à 30 % du coût de 90 000 € est versée. | '' | false | false",
        "La subvention est fixée par avenant. | '' | false | false",
        "La subvention annuelle s'élève à 160 000 €. | 160 000 € | true | true",
        "La subvention s'élève à 160 000 € pour la durée de la convention. | 160 000 € | true | false",
        "La subvention est de 12 000 € en 2030 et la subvention est de 24 000 € en 2031. | 24 000 € | true | false"
      })
  void a_grant_is_worth_only_what_a_sentence_calls_the_grant(
      String words, String amount, boolean agreement, boolean certified) {
    Grant grant = one(Grant.class, read("association", "CONVENTION DE SUBVENTION", words)).get();
    assertThat(grant.quote()).isEqualTo(amount);
    assertThat(grant.needsAgreement()).isEqualTo(agreement);
    if (!words.contains("en 2031")) {
      assertThat(grant.needsCertifiedAccounts()).isEqualTo(certified);
    }
  }

  @Test
  void a_grant_has_a_public_giver_and_a_private_taker() {
    String words = "La Commune attribue une subvention de 30 000 €.";
    String title = "CONVENTION DE SUBVENTION";
    assertThat(one(Grant.class, read("publics", title, words))).isEmpty();
    Grant grant = one(Grant.class, read("association", title, words)).get();
    assertThat(grant.grantor().shortName()).isEqualTo("la Commune");
    assertThat(grant.beneficiary().shortName()).isEqualTo("l'Association");
    assertThat(grant.looksLikeContract()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publics | CONVENTION DE MISE À DISPOSITION D'UN AGENT | M. Luc Aubry est mis à disposition du Syndicat. | local-staff",
        "association | CONVENTION DE MISE À DISPOSITION D'UN AGENT | M. Luc Aubry est mis à disposition de l'Association. | local-staff",
        "societe | CONVENTION DE MISE À DISPOSITION D'UN SALARIÉ | M. Aubry, salarié de la Société, est prêté. | ''",
        "publics | CONVENTION DE MISE À DISPOSITION DU SERVICE DE LA VOIRIE | Le service de la voirie est mis à disposition. | shared-service",
        "association | CONVENTION DE MISE À DISPOSITION DU SERVICE DE LA VOIRIE | Le service de la voirie est mis à disposition. | ''",
        "publics | CONVENTION CONSTITUTIVE D'UN GROUPEMENT DE COMMANDES | Les parties achètent ensemble. | joint-procurement",
        "publics | CONVENTION D'ADHÉSION À UNE CENTRALE D'ACHAT | La Commune adhère à la centrale d'achat. | ''",
        "publics | CONVENTION DE MANDAT DE MAÎTRISE D'OUVRAGE | La Commune confie la halle au Syndicat. | works-mandate",
        "publics | CONVENTION DE TRANSFERT DE MAÎTRISE D'OUVRAGE | La Commune transfère la maîtrise d'ouvrage. | works-transfer",
        "publics | CONVENTION D'ASSISTANCE À MAÎTRISE D'OUVRAGE | Le Syndicat assiste la Commune. | ''"
      })
  void an_act_falls_under_the_regime_that_its_title_and_parties_show(
      String frame, String title, String words, String regime) {
    assertThat(stream(Regime.class, read(frame, title, words)).map(Regime::name).toList())
        .isEqualTo(regime.isEmpty() ? List.of() : List.of(regime));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elle occupe à titre précaire et révocable le domaine public communal pour une durée d'un an. | ''",
        "Elle occupe à titre précaire et révocable le domaine public communal. | no-term",
        "Elle occupe à titre précaire et révocable le domaine public communal sans limitation de durée. | unlimited",
        "Elle occupe le domaine public communal pour une durée d'un an. | not-precarious",
        "Elle occupe un local du domaine privé communal, non du domaine public communal. | ''",
        "Elle occupe un local. | ''"
      })
  void a_title_on_the_public_domain_is_temporary_and_precarious(String words, String fault) {
    Agreement agreement = read("association", "CONVENTION D'OCCUPATION D'UN LOCAL", words);
    assertThat(stream(OccupationFault.class, agreement).map(OccupationFault::code).toList())
        .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
  }

  @Test
  void an_occupation_knows_who_trades_and_what_is_free() {
    String words =
        "L'occupant exploite une buvette sur le domaine public communal, à titre gratuit.";
    String title = "CONVENTION D'OCCUPATION DU DOMAINE PUBLIC";
    Occupation firm = one(Occupation.class, read("societe", title, words)).get();
    assertThat(firm.business()).isTrue();
    assertThat(firm.free()).isPresent();
    Occupation club = one(Occupation.class, read("association", title, words)).get();
    assertThat(club.business()).isFalse();
    assertThat(club.nonProfit()).isTrue();
    assertThat(one(Occupation.class, read("publics", title, words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', la Commune, ''",
    "', agissant en vertu de l''article L. 2122-22', '', ''",
    "', élue le 3 mai 2026', '', ''"
  })
  void a_mayor_shows_a_power_in_her_block(String power, String lacking, String code) {
    String text =
        Frames.around("Article 2 – Durée\nElle dure un an.", "societe", Optional.empty())
            .get()
            .replaceFirst(", dûment habilitée[^,]*conseil municipal du 3 mai 2029", power);
    List<UnprovenPower> gaps = all(UnprovenPower.class, agreement(text));
    assertThat(gaps.stream().map(g -> g.party().shortName()).toList())
        .isEqualTo(lacking.isEmpty() ? List.of() : List.of(lacking));
    assertThat(gaps.stream().map(UnprovenPower::code)).allMatch(code::equals);
  }

  @Test
  void mentions_tell_whether_only_formalities_are_missing() {
    Mentions mentions =
        new Mentions(
            "staff",
            Span.at(0),
            List.of(),
            List.of(new Mention("consent", new Label("l'accord", "consent"), "")));
    assertThat(mentions.lacksOnly(List.of("consent", "assembly"))).isTrue();
    assertThat(mentions.lacksOnly(List.of("assembly"))).isFalse();
  }

  private static Agreement read(String frame, String title, String words) {
    return agreement(
        Frames.around("Article 2 – Contenu\n" + words, frame, Optional.of(title)).get());
  }

  private static Agreement agreement(String text) {
    return READER.read(Agreements.outline(text));
  }

  private static <F> List<F> all(Class<F> kind, Agreement agreement) {
    return stream(kind, agreement).toList();
  }

  private static <F> Optional<F> one(Class<F> kind, Agreement agreement) {
    return stream(kind, agreement).findFirst();
  }

  private static <F> Stream<F> stream(Class<F> kind, Agreement agreement) {
    return agreement.facts().filter(kind::isInstance).map(kind::cast);
  }
}
