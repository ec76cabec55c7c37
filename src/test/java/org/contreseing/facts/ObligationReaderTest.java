package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationReaderTest {

  private static List<String> idle(Zones zones) {
    return zones.read().obligations().stream()
        .filter(o -> !o.bound())
        .map(Obligation::name)
        .toList();
  }

  private static Zones saying(String body) {
    return Zones.ordinary().article("Objet", body.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'Association s'engage à rendre la salle propre.",
        "L'Association s'oblige à tenir la caisse.",
        "L'Association doit nettoyer la salle.",
        "L'Association devra en justifier.",
        "L'Association est tenue de souscrire une assurance.",
        "L'Association est chargée de la billetterie.",
        "L'Association assure l'accueil du public.",
        "L'Association met à disposition deux bénévoles.",
        "L'Association verse une redevance de 200 €.",
        "L'Association prend en charge les boissons.",
        "L'Association rembourse les frais d'électricité.",
        "L'Association remettra les clés le lendemain.",
        "L'Association fait procéder aux réparations.",
        "À ce titre, l'Association tient un registre.",
        "Pendant la fête, l'association Les Rameurs surveille le plan d'eau.",
        "Les Rameurs nettoient le quai.",
        "Le président de l'Association désigne un référent.",
        "Les bénévoles sont nourris. Les services de l'Association livrent les barques.",
        "Un acompte est versé par l'Association à la signature.",
        "Les barrières sont fournies par l'Association.",
        "L'assurance est souscrite par l'Association.",
        "Les frais de gardiennage sont à la charge de l'Association.",
        "Les fluides restent à la charge exclusive de l'Association.",
        "L'entretien incombe à l'Association.",
        "Il appartient à l'Association de vérifier les barques.",
        "La participation de l'Association s'élève à 300 €.",
        "L'Association est locataire du quai. Elle en assure la surveillance.",
        "L'Association connaît les lieux. À la fin de chaque séance, elle ferme les portes.",
        "L'Association et la Commune s'engagent à se réunir chaque mois.",
        "L'Association :\\n- fournit les barques ;\\n- recrute les moniteurs.",
        "L'Association s'engage à :\\n- prêter les barques.",
        "La Commune remet les clés à l'Association, qui les conserve pendant la fête.",
        "Chaque partie désigne un référent.",
        "Les parties s'engagent à échanger leurs plannings.",
        "Les deux partenaires mettent en commun leurs moyens.",
        "Chacune des parties supporte ses propres frais.",
        "L'Asociation s'engage à rendre les clés.",
        "L'Association du ......\\n\\nassure l'accueil du public.",
        "Le matériel est transporté aux frais de l'Association.",
      })
  void wordsThatPutSomethingUponTheAssociation(String body) {
    assertThat(idle(saying(body))).doesNotContain("l'Association");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Commune verse une subvention à l'Association.",
        "L'Association peut utiliser le quai pendant la fête.",
        "L'Association bénéficie d'une remise de 10 %.",
        "L'Association est autorisée à utiliser le quai.",
        "L'Association dispose de la salle chaque mardi.",
        "L'Association reçoit les clés le vendredi.",
        "La Commune s'engage auprès de l'Association à prêter la salle.",
        "La Commune remet chaque année à l'Association un programme.",
        "La salle est mise par la Commune à la disposition de l'Association.",
        "Les référents de la Commune et de l'Association se rencontrent.",
        "Le prix versé à l'Association figure à l'article 4.",
        "La convention peut être résiliée par l'Association.",
        "La Commune informe les membres de l'Association du calendrier.",
        "L'Association accède au quai avec un badge.",
        "L'Association a pour objet la pratique de l'aviron.",
        "À la demande de l'Association, la Commune ouvre la salle.",
        "Les parties recherchent une solution amiable à tout litige avec l'Association.",
        "Les parties s'engagent à régler à l'amiable leurs différends nés chez l'Association.",
        "Chaque partie est responsable des dommages nés de son activité. L'Association a un président.",
        "Chaque partie élit domicile à l'adresse de l'Association.",
        "La convention prend effet le 1er janvier 2030. Elle engage chacun selon les moyens de l'Association.",
      })
  void wordsThatLeaveTheAssociationFree(String body) {
    assertThat(idle(saying(body))).contains("l'Association");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Engagements de l'Association | Propreté de la salle et respect des horaires. | la Commune",
        "Obligations de la Commune | Ouverture du quai à sept heures. | l'Association",
        "Missions confiées à la commune de Brévan | Accueil, gardiennage. | l'Association",
        "Engagements des parties | Prêt de la salle contre entretien. | ''",
        "Obligations réciproques | Prêt de la salle contre entretien. | ''",
        "Rôle de la Commune et de l'Association | Accueil, surveillance. | ''",
      })
  void aHeadingOfDutiesBindsThoseItNames(String heading, String body, String free) {
    List<String> expected = free.isEmpty() ? List.of() : List.of(free);
    assertThat(idle(Zones.ordinary().article(heading, body))).isEqualTo(expected);
  }

  @Test
  void aPartyWithoutAliasThatTheArticlesNowhereNameIsCalledOtherwise() {
    Zones zones =
        new Zones()
            .parties(
                "Entre la commune de Brévan, représentée par Mme Anne Doré, maire, ci-après « la Commune »,\n\nEt l'association Les Rameurs, représentée par M. Paul Lys, président,")
            .article("Prêt", "La Commune prête la salle. Le club nautique la nettoie.");
    assertThat(idle(zones)).isEmpty();
    assertThat(idle(saying("La Commune prête la salle."))).containsExactly("l'Association");
  }

  @Test
  void aPersonIsAlsoCalledByTheSurname() {
    Zones zones =
        new Zones()
            .parties(
                "Entre la commune de Brévan, représentée par Mme Anne Doré, maire, ci-après « la Commune »,\n\nEt Madame Clarisse Jouvenel, domiciliée 3 quai Nord, 07190 Brévan,")
            .article("Accueil", "Madame Jouvenel participe à la maraude de la Commune.");
    assertThat(idle(zones)).containsExactly("la Commune");
  }

  @Test
  void aPartyThatIsAFieldToFillInCannotBeToldFromOthers() {
    Zones zones =
        new Zones()
            .parties(
                "Entre :\n\nLe ministre chargé du logement,\n\nEt\n\nL'office Habitat du Marais, ci-après dénommé « le Bailleur »,")
            .article("Engagements", "Le Bailleur s'engage à entretenir les logements.");
    assertThat(idle(zones)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'Association range les barques. | true",
        "La Commune et l'Association s'engagent à se réunir. | false",
        "Les parties s'engagent à se réunir. | false",
        "Les barques sont fournies par l'Association. | true",
      })
  void aDutyIsOwnWhenItsSubjectIsAlone(String body, boolean own) {
    assertThat(saying(body).read().obligations().get(1).own()).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Engagements de l'Association | true",
        "Engagements des parties | false",
        "Engagements de la Commune et de l'Association | false",
      })
  void anArticleMayBeHeadedWithTheDutiesOfOne(String heading, boolean headed) {
    Zones zones = Zones.ordinary().article(heading, "Les barques sont rangées.");
    assertThat(zones.read().obligations().get(1).headed()).isEqualTo(headed);
    assertThat(zones.read().obligations().get(1).own()).isEqualTo(headed);
  }
}
