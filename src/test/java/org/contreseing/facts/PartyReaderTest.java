package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Nature;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Party.Seat;
import org.contreseing.model.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartyReaderTest {

  private static List<Party> parties(String comparution) {
    return new Zones()
        .parties(comparution)
        .article("Objet", "La convention a pour objet le prêt.")
        .read()
        .parties();
  }

  static Stream<Arguments> comparutions() {
    return Stream.of(
        arguments(
            "one paragraph each",
            "Entre\n\nLa commune de Brévan, représentée par Mme Anne Doré, maire,\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Paul Lys, président,",
            "commune de Brévan|syndicat mixte Alizé"),
        arguments(
            "D'une part, d'autre part",
            "ENTRE LES SOUSSIGNÉS\n\nLa commune de Brévan, représentée par son maire, d'une part,\n\nL'association Les Rameurs, représentée par son président, d'autre part,",
            "commune de Brévan|association Les Rameurs"),
        arguments(
            "Et with what follows on its line",
            "Entre la commune de Brévan, représentée par son maire,\nEt l'association Les Rameurs, représentée par son président,",
            "commune de Brévan|association Les Rameurs"),
        arguments(
            "one sentence",
            "La présente convention est conclue entre la commune de Brévan, représentée par Mme Anne Doré, et l'association Les Rameurs, représentée par M. Paul Lys.",
            "commune de Brévan|association Les Rameurs"),
        arguments(
            "one bare sentence",
            "Entre le département de la Lande et la commune de Brévan,",
            "département de la Lande|commune de Brévan"),
        arguments(
            "three in one sentence",
            "Entre la commune de Brévan, représentée par son maire, le syndicat mixte Alizé, représenté par son président, et l'association Les Rameurs, représentée par M. Lys,",
            "commune de Brévan|syndicat mixte Alizé|association Les Rameurs"),
        arguments(
            "numbered",
            "Entre les soussignés :\n\n1° La commune de Brévan, représentée par son maire ;\n\n2° Le syndicat mixte Alizé, représenté par son président ;\n\n3° L'association Les Rameurs, représentée par M. Lys.",
            "commune de Brévan|syndicat mixte Alizé|association Les Rameurs"),
        arguments(
            "numbered with slashes",
            "ENTRE :\n1°/ La Région Aquilon, représentée par son président,\n2°/ La société Orfeo, SAS, représentée par M. Lys,",
            "Région Aquilon|société Orfeo"),
        arguments(
            "bullets",
            "Entre :\n- La commune de Brévan, représentée par son maire ;\n- La commune de Solmes, représentée par son maire ;",
            "commune de Brévan|commune de Solmes"),
        arguments(
            "name alone on its line",
            "ENTRE\n\nLe Syndicat Mixte e-Bocage\n\nMaison du lin\n65 rue Képler\n85006 LA FERTÉ Cedex\n\nReprésenté par Eric Morvan, Président\n\nET\n\nLe Syndicat Mixte SIREB\n\n50 boulevard Croix\n69200 VARENNES\n\nReprésenté par Jean Millot, Président",
            "Syndicat Mixte e-Bocage|Syndicat Mixte SIREB"),
        arguments(
            "paragraphs without Et",
            "Entre les soussignés :\n\nLe ministre de la culture, représenté par le directeur régional,\n\nL'association Les Rameurs, représentée par M. Lys,",
            "ministre de la culture|association Les Rameurs"),
        arguments(
            "alias on the next paragraph",
            "Entre :\n\nLa commune de Brévan, représentée par son maire,\n\nCi-après dénommée « la Commune »,\n\nD'une part,\n\nEt\n\nM. Paul Lys, né le 3 mai 1970, demeurant 2 rue du Port, 07190 Brévan,\n\nCi-après dénommé « l'Occupant »,\n\nD'autre part,",
            "commune de Brévan|M. Paul Lys"),
        arguments(
            "an and within a name",
            "Entre la communauté de communes du Val et des Monts, représentée par sa présidente,\n\nEt\n\nLa commune de Brévan, représentée par son maire,",
            "communauté de communes du Val et des Monts|commune de Brévan"),
        arguments(
            "two who represent",
            "Entre la commune de Brévan, représentée par Mme Anne Doré, maire, et M. Luc Roy, adjoint,\n\nEt\n\nL'association Les Rameurs, représentée par M. Lys,",
            "commune de Brévan|association Les Rameurs"),
        arguments(
            "the State",
            "Entre\nL'État, représenté par M. Luc Roy, préfet de la Lande,\nd'une part,\nEt\nLe Département de la Lande, représenté par Mme Anne Doré, présidente du conseil départemental,\nd'autre part,",
            "État|Département de la Lande"),
        arguments(
            "collective words are nobody",
            "Entre\n\nLa commune de Brévan, représentée par son maire,\n\nEt\n\nL'association Les Rameurs, représentée par M. Lys,\n\nCi-après désignées ensemble « les Parties »,",
            "commune de Brévan|association Les Rameurs"),
        arguments(
            "the formula ends it",
            "Entre la commune de Brévan, représentée par son maire,\nEt\nl'association Les Rameurs, représentée par M. Lys,\nIl a été convenu ce qui suit :\nLa commune prête sa salle.",
            "commune de Brévan|association Les Rameurs"),
        arguments(
            "blank party",
            "Entre la commune de Brévan, représentée par son maire,\n\nEt\n\nXXXXX, situé XX, représenté par son représentant légal",
            "commune de Brévan|XXXXX"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("comparutions")
  void partiesAreToldApartInEveryShape(String shape, String comparution, String names) {
    assertThat(parties(comparution)).extracting(Party::name).containsExactly(names.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "représentée par Mme Anne Doré, maire, | Anne Doré | maire",
        "représenté par Eric HERVOUEL, Président | Eric HERVOUEL | Président",
        "représentée par son Maire, M. Jean-Luc de La Tour, | Jean-Luc de La Tour | Maire",
        "représentée par Madame la Maire, Anne DORÉ, | Anne DORÉ | Maire",
        "représentée par M. Paul Lys, en qualité de président, | Paul Lys | président",
        "représentée par M. Paul Lys, agissant en qualité de gérant, | Paul Lys | gérant",
        "représentée par Monsieur Paul LYS en sa qualité de directeur général des services, | Paul LYS | directeur général des services",
        "représenté par le Président du conseil syndical, Monsieur Paul D'ALMEIDA, dûment habilité | Paul D'ALMEIDA | Président du conseil syndical",
        "légalement représentée par sa présidente en exercice, Mme Anne Doré, | Anne Doré | présidente en exercice",
        "représentée aux fins des présentes par M. Paul Lys – Directeur, | Paul Lys | Directeur",
        "prise en la personne de son gérant, M. Paul Lys, | Paul Lys | gérant",
        "Représentée par : Anne Doré, présidente | Anne Doré | présidente",
        "agissant par son directeur, M. P. Lys, | P. Lys | directeur",
        "représentée par M. Le Goff, premier adjoint, | Le Goff | premier adjoint",
        "représenté par son Président ; | '' | Président",
        "représenté par son représentant légal en exercice. | '' | représentant légal en exercice",
        "représentée par M. Paul Lys, dûment habilité, | Paul Lys | ''",
        "représenté(e) par Mme Doré, 1re vice-présidente, | Doré | vice-présidente",
        "représentée par M. Corentin Le Dantec, Maire, | Corentin Le Dantec | Maire",
        "représentée par Yann Le Goff, le maire, | Yann Le Goff | maire",
        "représentée par M. Yann Le Goff Le Maire, | Yann Le Goff | Maire",
        "représentée par Mme Ana Dos Santos, maire, | Ana Dos Santos | maire",
        "représentée par M. Jan VAN DEN BERG, maire, | Jan VAN DEN BERG | maire",
        "représentée par M. Hugo von der Au, maire, | Hugo von der Au | maire",
        "représentée par Mme Inès Ben El Hadj, maire, | Inès Ben El Hadj | maire",
        "représentée par M. Luc Des Moulins, maire, | Luc Des Moulins | maire",
        "représentée par M. Charles d'Ormesson de La Fère, maire, | Charles d'Ormesson de La Fère | maire",
        "représentée par sa vice-présidente, Mme Zoé Roy, déléguée par arrêté n° 12 du 3 mai 2024, | Zoé Roy | vice-présidente",
        "représentée par Mme Zoé Roy, vice-présidente déléguée par arrêté n° 12, | Zoé Roy | vice-présidente",
        "représentée par Mme Zoé Roy, adjointe déléguée à la culture, | Zoé Roy | adjointe déléguée à la culture",
      })
  void representativesAreRead(String words, String person, String quality) {
    String comparution =
        "Entre la commune de Brévan, "
            + words
            + "\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy,";
    Representation representation = parties(comparution).get(0).representation().orElseThrow();
    assertThat(representation.person().orElse("")).isEqualTo(person);
    assertThat(representation.quality().orElse("")).isEqualTo(quality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ci-après dénommée « la Commune », | la Commune",
        "ci-après désignée « la Commune » ou « la Ville », | la Commune;la Ville",
        "ci-après « le Bénéficiaire », | le Bénéficiaire",
        "ci-après appelé le Bénéficiaire, d'une part, | le Bénéficiaire",
        "dénommée BREVANIS, | BREVANIS",
        "(ci-après le Partenaire), | le Partenaire",
        "désignée sous le terme « la Collectivité », | la Collectivité",
        "ci-après dénommé(e) \"le Bailleur\", | le Bailleur",
        "qui sera dénommée l'exploitante dans la présente convention, | l'exploitante",
        "(le « Prêteur »), | Prêteur",
        "dénommée ci-après la bailleresse, | la bailleresse",
        "ci-après désignés ensemble « les Parties », | ''",
        "qui déclare son siège à Brévan, | ''",
      })
  void aliasesAreReadWithoutTheirQuotes(String words, String aliases) {
    String comparution =
        "Entre la commune de Brévan, représentée par Mme Anne Doré, maire, "
            + words
            + "\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy,";
    assertThat(String.join(";", parties(comparution).get(0).aliases())).isEqualTo(aliases);
  }

  @Test
  void anAcronymBehindTheNameServesWhenNothingElseIsAgreed() {
    List<Party> parties =
        parties(
            "Entre le syndicat mixte Alizé (SMAL), représenté par M. Roy,\n\nEt\n\nLa région Aquilon (RAQ), représentée par Mme Doré, ci-après « la Région »,");
    assertThat(parties)
        .extracting(Party::aliases)
        .containsExactly(List.of("SMAL"), List.of("la Région"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dont le siège social est situé 18 avenue du Lac 87280 LIMARGUES, SIREN 268708567, | 18 avenue du Lac 87280 LIMARGUES | 87280 | true",
        "dont le siège est situé 2 ZI Nord, 07250 LE POUZEL et au numéro de SIRET 25070215600069, | 2 ZI Nord, 07250 LE POUZEL | 07250 | true",
        "sise 3 quai Nord, 07190 Brévan, | 3 quai Nord, 07190 Brévan | 07190 | true",
        "ayant son siège à l'Hôtel de Ville, 07190 Brévan, | l'Hôtel de Ville, 07190 Brévan | 07190 | true",
        "domiciliée 12 bis, rue des Lilas – 07190 Brévan, | 12 bis, rue des Lilas – 07190 Brévan | 07190 | true",
        "1 place de la Mairie, 07190 Brévan, | 1 place de la Mairie, 07190 Brévan | 07190 | true",
        "sise rue des Lilas, 07190 Brévan, | rue des Lilas, 07190 Brévan | 07190 | false",
        "sise 3 quai Nord à Brévan, | 3 quai Nord à Brévan | '' | false",
        "sise CS 60239, 07190 Brévan Cedex, | CS 60239, 07190 Brévan Cedex | 07190 | true",
        "SIRET 25070215600069, | '' | '' | false",
      })
  void seatsAreRead(String words, String text, String postcode, boolean complete) {
    String comparution =
        "Entre la commune de Brévan, "
            + words
            + " représentée par Mme Anne Doré, maire,\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy,";
    Party party = parties(comparution).get(0);
    assertThat(party.seat().map(Seat::text).orElse("")).isEqualTo(text);
    assertThat(party.seat().flatMap(Seat::postcode).orElse("")).isEqualTo(postcode);
    assertThat(party.seat().filter(Seat::complete).isPresent()).isEqualTo(complete);
    assertThat(party.name()).isEqualTo("commune de Brévan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La commune de Brévan | PUBLIC",
        "Le Groupement d'Intérêt Public GIP ORIA | PUBLIC",
        "Le Syndicat Mixte Alizé | PUBLIC",
        "L'association Les Rameurs | PRIVATE",
        "Les Rameurs, association loi 1901 | PRIVATE",
        "La société Orfeo SAS | PRIVATE",
        "L'État | STATE",
        "Le préfet de la Lande | STATE",
        "M. Paul Lys | NATURAL_PERSON",
        "Madame Anne Doré, née le 3 mai 1970 | NATURAL_PERSON",
        "Orfeo | UNKNOWN",
      })
  void natureFollowsTheName(String head, Nature nature) {
    assertThat(
            parties(
                    "Entre\n\n"
                        + head
                        + ", sis 3 quai Nord, 07190 Brévan,\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy,")
                .get(0)
                .nature())
        .isEqualTo(nature);
  }

  @Test
  void blanksOfNameSeatAndNumberAreThePartysOwn() {
    Party party =
        parties(
                "Entre la commune de Brévan, représentée par son maire,\n\nEt\n\nXXXXX, situé XX et au numéro de SIRET XXXXX, représenté par M. ____,")
            .get(1);
    assertThat(party.blanks())
        .extracting(Placeholder::token)
        .containsExactly("XXXXX", "XX", "XXXXX");
    assertThat(party.unnamed()).isTrue();
  }

  @Test
  void registrationNumbersStandWithTheirParty() {
    List<Party> parties =
        parties(
            "Entre la commune de Brévan, SIREN 268 708 567, représentée par son maire,\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy,");
    assertThat(parties.get(0).identifiers())
        .extracting(i -> i.value())
        .containsExactly("268708567");
    assertThat(parties.get(1).identifiers()).isEmpty();
  }

  @Test
  void withoutComparutionThereAreNoParties() {
    assertThat(
            new Zones()
                .title("Note de service")
                .article("Objet", "Le service ouvre à 8 heures.")
                .read()
                .parties())
        .isEmpty();
  }

  @Test
  void spansCountInTheSource() {
    Zones zones =
        new Zones()
            .title("Convention")
            .parties(
                "Entre la commune de Brévan, représentée par Mme Anne Doré, maire,\n\nEt\n\nLe syndicat mixte Alizé, sis 3 quai Nord, 07190 Brévan, représenté par M. Roy, président,");
    Party party = zones.read().parties().get(1);
    assertThat(zones.at(party.nameSpan())).isEqualTo("syndicat mixte Alizé");
    assertThat(zones.at(party.seat().orElseThrow().span())).isEqualTo("3 quai Nord, 07190 Brévan");
    assertThat(zones.at(party.representation().orElseThrow().span()))
        .isEqualTo("représenté par M. Roy, président");
  }
}
