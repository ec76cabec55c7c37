package org.contreseing.archive.generator;

import java.util.List;

/** Articles that stand in agreements of every kind. */
final class CommonClauses {

  static final Clause TERM =
      Clause.of(
          "Durée|Entrée en vigueur et durée|Prise d'effet et durée",
          """
          {Doc} prend effet le {effect}, pour une durée de {months}, soit jusqu'au {end}.""",
          """
          {This} est conclu{e} pour une durée de {months} à compter du {effect}. {It} prend fin le
          {end}.""",
          """
          {Doc} entre en vigueur le {effect}. {It} est conclu{e} pour une durée de {months} et
          s'achève le {end}.""");

  static final Clause NO_RENEWAL =
      Clause.of(
          "Renouvellement",
          "{It} ne peut être renouvelé{e} que par un accord exprès.",
          "{It} n'est pas renouvelable par tacite reconduction.",
          "À ce terme, un nouvel accord écrit est nécessaire.");

  static final Clause RENEWAL =
      Clause.of(
          "Reconduction",
          """
          {It} est ensuite reconduit{e} tacitement par périodes de douze mois, deux fois au plus,
          sauf dénonciation par l'une des parties, par lettre recommandée avec accusé de
          réception, au moins {notice} avant l'échéance de la période en cours.""",
          """
          Sauf dénonciation par lettre recommandée reçue au moins {notice} avant l'échéance,
          {it} est reconduit{e} tacitement par périodes d'un an, dans la limite de trois
          reconductions.""");

  /** Any order does for these. */
  static final List<Clause> FREE =
      List.of(
          Clause.of(
              "Responsabilité et assurance|Responsabilité et assurances",
              """
              Chaque partie répond des dommages causés par son personnel, ses biens ou son activité
              à l'occasion de l'exécution {of}. Elle souscrit une assurance de responsabilité
              civile et en remet l'attestation à l'autre avant le 31 janvier de chaque année.""",
              """
              Les dommages causés aux personnes et aux biens sont à la charge de la partie dont le
              fait les a provoqués. Chacune des parties est assurée pour sa responsabilité civile
              et en justifie à la première demande de l'autre.""",
              """
              {Partner} est responsable des dommages que son activité cause aux personnes et aux
              biens. Une assurance couvre cette responsabilité pendant toute la durée {of} ;
              l'attestation en est remise à la Commune avant la prise d'effet.""",
              """
              Chacune des parties est responsable de ses préposés et des biens dont elle a la garde.
              Elle est assurée contre les risques qui en résultent et produit chaque année une
              attestation de son assureur."""),
          Clause.of(
              "Suivi et évaluation|Suivi de la convention et bilan",
              """
              Un comité de suivi, composé de deux représentants de chaque partie, se réunit deux
              fois par an et statue à l'unanimité. Il dresse un bilan écrit, transmis aux parties
              avant le 31 mars de l'année suivante.""",
              """
              Les parties se réunissent au moins deux fois par an, à l'initiative de la Commune,
              pour évaluer l'exécution {of}. {Partner} établit un bilan annuel et le remet avant
              le 1er mars.""",
              """
              L'adjoint chargé du dossier et un délégué de {partner} se rencontrent chaque
              trimestre. Un compte rendu de la rencontre est adressé aux deux parties sous quinze
              jours, et un bilan d'exécution est présenté chaque année au conseil municipal."""),
          Clause.of(
              "Force majeure|Cas de force majeure",
              """
              Aucune partie n'est responsable d'un manquement dû à un cas de force majeure au sens
              de l'article 1218 du code civil. La partie empêchée en avertit l'autre par écrit dans
              un délai de cinq jours à compter de l'événement.""",
              """
              L'exécution {of} est suspendue tant que dure un événement de force majeure, tel que
              défini par l'article 1218 du code civil. Si l'empêchement dépasse trois mois, les
              parties conviennent par avenant de la suite à lui donner."""),
          Clause.of(
              "Confidentialité et données personnelles|Protection des données",
              """
              Chaque partie est responsable du traitement des données personnelles qu'elle
              recueille pour l'exécution {of}, dans les conditions fixées par {data}. Elle signale
              à l'autre toute violation dans un délai de quarante-huit heures.""",
              """
              Les coordonnées des interlocuteurs ne servent qu'à l'exécution {of}. Chacune des
              parties, responsable de son propre traitement selon {data}, les efface six mois après
              le terme et avertit l'autre de toute violation sous quarante-huit heures."""),
          Clause.of(
              "Communication|Information du public",
              """
              Les documents destinés au public mentionnent le concours de la Commune. Le logotype
              de chaque partie n'est reproduit qu'avec son accord écrit, pour la durée {of}.""",
              """
              {Partner} fait état du concours de la Commune dans ses publications. L'usage du
              blason communal est soumis à l'accord écrit du maire et cesse au terme {of}."""),
          Clause.of(
              "Cession|Caractère personnel",
              """
              {Doc} est conclu{e} en considération de la personne de {partner}, qui ne peut ni {object}
              céder ni confier à un tiers tout ou partie de son exécution sans l'accord écrit de la
              Commune.""",
              """
              Aucune cession ni sous-traitance n'est admise sans l'accord écrit et préalable de la
              Commune."""));

  /** They end the agreement, in this order. */
  static final List<Clause> LAST =
      List.of(
          Clause.of(
              "Modification|Avenants|Modification par avenant",
              """
              Toute modification {of} fait l'objet d'un avenant écrit, signé par les deux parties
              dans les mêmes formes.""",
              "{Doc} ne peut être modifié{e} que par un avenant signé des deux parties.",
              """
              Les stipulations qui précèdent ne peuvent être changées que par avenant, après
              délibération du conseil municipal."""),
          Clause.of(
              "Résiliation|Résiliation anticipée",
              """
              Si une partie manque à ses engagements, l'autre peut résilier {doc} un mois après la
              réception d'une mise en demeure, adressée par lettre recommandée avec accusé de
              réception et restée sans effet.

              La Commune peut aussi y mettre fin pour un motif d'intérêt général, moyennant un
              préavis de {notice} à compter de la réception de la lettre qui l'annonce. Les comptes
              sont arrêtés au jour où la résiliation prend effet.""",
              """
              En cas d'inexécution par l'une des parties de ses obligations, {doc} est résilié{e}
              de plein droit trente jours après la réception d'une mise en demeure restée sans
              effet. Chaque partie peut en outre résilier pour un motif d'intérêt général ou
              d'un commun accord, à l'issue d'un préavis de {notice} à compter de la réception
              d'une lettre recommandée ; les sommes dues sont alors réglées au prorata du temps
              écoulé."""),
          Clause.of(
              "Litiges|Règlement des litiges|Différends",
              """
              Les parties recherchent un accord amiable dans les deux mois qui suivent la
              notification du différend. À défaut d'accord, le litige est porté devant le {court}.""",
              """
              Tout différend fait l'objet d'une tentative de conciliation pendant un délai de
              trente jours à compter de la demande de la partie la plus diligente. Si elle échoue,
              le {court} est compétent.""",
              """
              Avant toute saisine du juge, les parties disposent de six semaines, à compter de la
              réception de la réclamation écrite, pour parvenir à un accord amiable. Faute
              d'accord, le {court} est saisi."""),
          Clause.of(
              "Caractère exécutoire|Formalités",
              """
              {Doc} est exécutoire après sa transmission au représentant de l'État dans le
              département et sa notification à {partner}.""",
              """
              Après signature, la Commune transmet {doc} au représentant de l'État, ce qui {object}
              rend exécutoire, et en notifie un exemplaire à {partner}."""));

  private CommonClauses() {}
}
