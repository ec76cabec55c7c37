package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Party.Seat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole comparutions as notaries, banks, hospitals, prefectures and associations write them. */
class ComparutionFormsTest {

  static Stream<Arguments> forms() {
    return Stream.of(
        arguments(
            "numbered under 'Entre les soussignés'",
            """
            ENTRE LES SOUSSIGNÉS :

            1. La Commune de Solmes, dont le siège est en l'Hôtel de Ville, 1 place Foch, 07190 Solmes, représentée par son Maire en exercice, Monsieur Yann LE GOFF, agissant en vertu d'une délibération du 3 mai 2024,
            Ci-après dénommée « la Commune »,
            D'UNE PART,

            2. La société anonyme Habitat du Val, au capital de 38 000 euros, immatriculée au RCS de Privas sous le numéro 268 708 567, dont le siège social est 4 rue Haute, 07000 Privas, représentée par sa directrice générale, Mme Inès Van der Berg,
            Ci-après dénommée « le Bailleur »,
            D'AUTRE PART,
            """,
            "Commune de Solmes#Yann LE GOFF#Maire en exercice#la Commune##1 place Foch|société anonyme Habitat du Val#Inès Van der Berg#directrice générale#le Bailleur#268708567#4 rue Haute"),
        arguments(
            "a bank",
            """
            Entre

            La Caisse régionale de crédit du Val d'Ource, société coopérative à capital variable, dont le siège social est situé 12, avenue Carnot – 21000 Dijon, 268 708 567 RCS Dijon, représentée par M. Hugo Da Silva, directeur du marché des collectivités, dûment habilité à l'effet des présentes,
            ci-après dénommée « le Prêteur »

            Et

            Le centre hospitalier Simone-Aubert, établissement public de santé, sis 2 rue de l'Hôpital, 21400 Ource, représenté par sa directrice, Madame Léa El Amrani, ci-après dénommé « l'Emprunteur »
            """,
            "Caisse régionale de crédit du Val d'Ource#Hugo Da Silva#directeur du marché des collectivités#le Prêteur#268708567#12, avenue Carnot|centre hospitalier Simone-Aubert#Léa El Amrani#directrice#l'Emprunteur##2 rue de l'Hôpital"),
        arguments(
            "the State through its prefect",
            """
            Entre

            L'État, représenté par Mme Claire Ben Ali, préfète de la Lande, domiciliée en cette qualité 5 place Royale, 40100 Dax,

            ci-après « l'État »,

            d'une part,

            Et

            Le Département de la Lande, 3 rue Basse, 40000 Marsan, représenté par M. Luc Des Moulins, président du conseil départemental,

            ci-après « le Département »,

            d'autre part,

            ci-après dénommés collectivement « les signataires ».
            """,
            "État#Claire Ben Ali#préfète de la Lande#l'État##5 place Royale|Département de la Lande#Luc Des Moulins#président du conseil départemental#le Département##3 rue Basse"),
        arguments(
            "several who represent one party",
            """
            Entre l'association Les Voisins, ayant son siège 8 quai Nord, 07190 Brévan, représentée par M. Jean Le Bras, président, et Mme Rose Du Val, directrice, ci-après « l'Association », d'une part,

            Et la commune de Brévan, représentée par son maire, M. Paul Lys, ci-après « la Commune », d'autre part,
            """,
            "association Les Voisins#Jean Le Bras#président#l'Association##8 quai Nord|commune de Brévan#Paul Lys#maire#la Commune##"),
        arguments(
            "natural persons with birth and domicile",
            """
            Entre les soussignés :

            Monsieur Paul LYS, né le 3 mai 1970 à Dax (40), demeurant 2 rue du Port, 40100 Dax,
            et
            Madame Anne DORÉ, née le 4 juin 1972 à Pau (64), demeurant 9 rue Haute, 64000 Pau,

            Et :

            La commune de Brévan, représentée par M. Luc Roy, maire,
            """,
            "Monsieur Paul LYS#####2 rue du Port|Madame Anne DORÉ#####9 rue Haute|commune de Brévan#Luc Roy#maire###"),
        arguments(
            "SIRET before the representative and domicile 'audit siège'",
            """
            Entre :

            La Régie des eaux de Brévan, SIRET : 268 708 567 00014, sise 3 quai Nord, 07190 Brévan, représentée par sa directrice, Mme Anne Doré, domiciliée en cette qualité audit siège,

            Et :

            La société Orfeo, SAS, dont le siège social est sis 1 rue Neuve, 07000 Privas, prise en la personne de son président, M. Paul Lys, domicilié en cette qualité audit siège,
            """,
            "Régie des eaux de Brévan#Anne Doré#directrice##268708567#3 quai Nord|société Orfeo#Paul Lys#président###1 rue Neuve"),
        arguments(
            "the mayor speaks for the commune",
            """
            Entre les soussignés

            Monsieur le Maire de la commune de Brévan, M. Paul Lys, agissant au nom et pour le compte de ladite commune, d'une part,

            Et

            L'association Les Rameurs, représentée par sa présidente, Mme Anne Doré, d'autre part,
            """,
            "commune de Brévan#Paul Lys#Maire###|association Les Rameurs#Anne Doré#présidente###"),
        arguments(
            "who acts is named before whom he acts for",
            """
            Entre :

            Madame Anne Doré, maire, agissant au nom et pour le compte de la commune de Brévan en vertu de la délibération du 3 mai 2024, ci-après « la Commune »,

            Et :

            L'association Les Rameurs, représentée par sa présidente, Mme Zoé Lys,
            """,
            "commune de Brévan#Anne Doré#maire#la Commune##|association Les Rameurs#Zoé Lys#présidente###"),
        arguments(
            "labelled fields",
            """
            ENTRE LES PARTIES :

            Dénomination : Fondation Aubrac
            Siège : 7 rue Longue, 48000 Mende
            N° SIREN : 268 708 567
            Représentée par : Mme Ana Dos Santos, présidente

            ET

            Dénomination : Lycée des Causses
            Adresse : 1 avenue Foch, 48100 Marvejols
            Représenté par : M. Éric L'Hostis, proviseur
            """,
            "Fondation Aubrac#Ana Dos Santos#présidente##268708567#7 rue Longue|Lycée des Causses#Éric L'Hostis#proviseur###1 avenue Foch"),
        arguments(
            "respectively named at the end",
            """
            Entre les organismes ci-dessous désignés :
            - la commune de Brévan, représentée par son maire, M. Paul Lys ;
            - la commune de Solmes, représentée par sa maire, Mme Anne Doré ;
            - le syndicat mixte Alizé, représenté par sa vice-présidente, Mme Zoé Roy, déléguée par arrêté n° 12 du 3 mai 2024 ;
            ci-après dénommés respectivement « Brévan », « Solmes » et « le Syndicat » et ensemble « les membres »,
            """,
            "commune de Brévan#Paul Lys#maire#Brévan##|commune de Solmes#Anne Doré#maire#Solmes##|syndicat mixte Alizé#Zoé Roy#vice-présidente#le Syndicat##"),
        arguments(
            "respectively, without quotation marks",
            """
            Entre la société Orfeo, représentée par M. Paul Lys, gérant, et la commune de Brévan, représentée par Mme Anne Doré, maire, ci-après dénommées respectivement le Prestataire et la Commune,
            """,
            "société Orfeo#Paul Lys#gérant#le Prestataire##|commune de Brévan#Anne Doré#maire#la Commune##"),
        arguments(
            "a sentence that only says what both are called",
            """
            Entre

            Le syndicat mixte Alizé, représenté par Mme Zoé Roy, présidente,

            Et

            La région Aquilon, représentée par M. Paul Lys, président,

            Alizé et Aquilon étant ci-après appelés ensemble « les partenaires ».
            """,
            "syndicat mixte Alizé#Zoé Roy#présidente###|région Aquilon#Paul Lys#président###"),
        arguments(
            "signatories announced",
            """
            Entre les signataires suivants :

            1) Le GIP Numéria, 2 rue Haute, 54000 Nancy, SIRET 268 708
            567 00014, représenté par M. Paul Lys, directeur,

            2) La commune de Brévan, SIREN 268 708
            567, représentée par Mme Anne Doré, maire,
            """,
            "GIP Numéria#Paul Lys#directeur##268708567#2 rue Haute|commune de Brévan#Anne Doré#maire##268708567#"),
        arguments(
            "address behind the legal form",
            """
            Entre

            L'association Les Rameurs, association régie par la loi du 1er juillet 1901, 5 impasse du Puits, 07190 Brévan, représentée par Mme Zoé Lys, présidente,

            Et

            La commune de Brévan, 1 place Foch, 07190 Brévan, représentée par M. Luc Roy, maire,
            """,
            "association Les Rameurs#Zoé Lys#présidente###5 impasse du Puits|commune de Brévan#Luc Roy#maire###1 place Foch"),
        arguments(
            "an office that is a party",
            """
            Entre le recteur de l'académie d'Aquilon, d'une part, et le directeur du centre de formation de Brévan, d'autre part,
            """,
            "recteur de l'académie d'Aquilon#####|directeur du centre de formation de Brévan##directeur du centre de formation de Brévan###"),
        arguments(
            "roman numbers, bilingual",
            """
            ENTRE LES SOUSSIGNÉES / ZWISCHEN DEN UNTERZEICHNENDEN

            I.	La Commune de Solmes, 1 place Foch, 07190 Solmes, représentée par son Maire, M. Yann LE GOFF, ci-après « la Commune »,

            II.	La Ville de Kork (Stadt Kork), collectivité territoriale de droit allemand, représentée par M. Jan Roth, ci-après « la Ville allemande »,
            """,
            "Commune de Solmes#Yann LE GOFF#Maire#la Commune##1 place Foch|Ville de Kork (Stadt Kork)#Jan Roth##la Ville allemande##"),
        arguments(
            "capital letters, Spanish on a line of its own",
            """
            Entre les soussignés :
            Entre los abajo firmantes:

            A. La commune de Solmes, représentée par M. Yann Le Goff, maire, ci-après « la Commune »,

            B. L'association Les Rameurs, représentée par Mme Inès Lys, présidente, ci-après « le Club »,
            """,
            "commune de Solmes#Yann Le Goff#maire#la Commune##|association Les Rameurs#Inès Lys#présidente#le Club##"),
        arguments(
            "one alias for each of them",
            """
            Entre les soussignés :

            1) La commune de Solmes, représentée par M. Yann Le Goff, maire ;

            2) La commune de Brévan, représentée par Mme Inès Lys, maire ;

            désignées chacune ci-après « une Adhérente », ensemble « les Adhérentes »,
            """,
            "commune de Solmes#Yann Le Goff#maire#une Adhérente##|commune de Brévan#Inès Lys#maire#une Adhérente##"),
        arguments(
            "each of them only a party",
            """
            Entre la commune de Solmes, représentée par M. Yann Le Goff, maire,
            et la commune de Brévan, représentée par Mme Inès Lys, maire,
            ci-après désignées individuellement « la Partie » et ensemble « les Parties »,
            """,
            "commune de Solmes#Yann Le Goff#maire###|commune de Brévan#Inès Lys#maire###"),
        arguments(
            "what they then tell in a list",
            """
            LES SOUSSIGNÉS

            1.  L'université de Brévan, représentée par sa présidente, Mme Zoé Lys (ci-après « l'Université »),

            2.  Le syndicat mixte du Val, représenté par son président, M. Luc Roy (ci-après « le Syndicat »),

            désignés ensemble « les Partenaires »,

            EXPOSENT D'ABORD QUE

            - l'Université a écrit un prototype ;
            - le Syndicat souhaite le mettre à la disposition de ses communes.
            """,
            "université de Brévan#Zoé Lys#présidente#l'Université##|syndicat mixte du Val#Luc Roy#président#le Syndicat##"),
        arguments(
            "a couple",
            """
            Entre la commune de Brévan, représentée par M. Luc Roy, maire, ci-après « le Bailleur »,

            Et M. Paul Lys et Mme Anne Lys, demeurant ensemble 2 rue du Port, 07190 Brévan, ci-après dénommés ensemble « les Preneurs »,
            """,
            "commune de Brévan#Luc Roy#maire#le Bailleur##|M. Paul Lys et Mme Anne Lys###les Preneurs##2 rue du Port"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void everyoneIsRead(String form, String comparution, String expected) {
    List<Party> parties =
        new Zones()
            .parties(comparution.strip())
            .recitals("Il a été convenu ce qui suit :")
            .article("Objet", "La convention a pour objet le prêt.")
            .read()
            .parties();
    assertThat(parties.stream().map(ComparutionFormsTest::line).collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  private static String line(Party p) {
    return String.join(
        "#",
        p.name(),
        p.representation().flatMap(Representation::person).orElse(""),
        p.representation().flatMap(Representation::quality).orElse(""),
        p.aliases().stream().findFirst().orElse(""),
        p.siren().orElse(""),
        p.seat().map(Seat::text).map(ComparutionFormsTest::street).orElse(""));
  }

  private static String street(String seat) {
    return seat.replaceFirst("(?s)^\\D*?(?=\\d)", "")
        .replaceFirst("(?:,? \\d{5}| –).*$", "")
        .replaceFirst(",$", "");
  }
}
