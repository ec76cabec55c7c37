package org.contreseing.archive.generator;

import java.util.List;

/** What kind of agreement, and what its parties are called in it. */
enum Kind {
  PARTENARIAT(
      "CONVENTION DE PARTENARIAT",
      "la convention de partenariat",
      "l'Association",
      "l'animation d'un jardin partagé",
      "l'organisation d'une fête de la lecture",
      "la mise en valeur des sentiers de randonnée"),
  SUBVENTION(
      "CONVENTION DE SUBVENTION",
      "la convention de subvention",
      "l'Association",
      "une saison de concerts ouverte à tous",
      "des ateliers de théâtre",
      "un programme d'initiation aux sports"),
  PRESTATION(
      "CONTRAT DE PRESTATION DE SERVICES",
      "le contrat de prestation de services",
      "la Société",
      "l'entretien des espaces verts",
      "le nettoyage des bâtiments",
      "la maintenance de l'éclairage public"),
  LOCAUX(
      "CONVENTION DE MISE À DISPOSITION DE LOCAUX",
      "la convention de mise à disposition",
      "l'Association",
      "l'occupation d'une salle de la maison des associations",
      "l'occupation d'un local de l'ancienne école",
      "l'occupation d'un atelier de la halle"),
  PRET(
      "CONTRAT DE PRÊT DE MATÉRIEL",
      "le contrat de prêt de matériel",
      "l'Emprunteur",
      "le prêt de tables, de bancs et de barnums",
      "le prêt d'une scène démontable",
      "le prêt de matériel de sonorisation");

  final String title;
  final String words;
  final String partner;
  final List<String> subjects;

  Kind(String title, String words, String partner, String... subjects) {
    this.title = title;
    this.words = words;
    this.partner = partner;
    this.subjects = List.of(subjects);
  }

  /** Whether it is called a contract, else an agreement. */
  boolean contract() {
    return words.startsWith("le ");
  }

  /** Whether the other party is a company, else an association. */
  boolean company() {
    return this == PRESTATION;
  }
}
