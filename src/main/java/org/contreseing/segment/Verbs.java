package org.contreseing.segment;

import org.contreseing.search.Finder;

/** Tells a sentence of an agreement from a title by the verbs that agreements are written with. */
final class Verbs {

  private static final Finder CONJUGATED =
      Finder.of(
          "(?<![\\p{L}'])(?:[nN]')?(?:est|sont|sera|seront|a|ont|aura|auront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront"
              + "|ajoute(?:nt)?|répond(?:ent)?|recherchent|soumettent|tentent|tâchent|s'engage(?:nt)?|s'oblige(?:nt)?|prend(?:ra|ront)?|prennent|entre(?:ra|ront)|définit|définissent|fixe(?:nt)?|vise(?:nt)?"
              + "|concerne(?:nt)?|autorise(?:nt)?|assure(?:nt|ra|ront)?|verse(?:nt|ra|ront)?|met(?:tra|tent)?|bénéficie(?:nt)?"
              + "|dispose(?:nt)?|constitue(?:nt)?|comprend|comprennent|reste(?:nt)?|demeure(?:nt)?|s'applique(?:nt)?|appartient|relève(?:nt)?"
              + "|\\p{L}{2,20}(?:er|ir|dr|tr)(?:a|ont)|exerce(?:nt)?|transmet(?:tent)?|établi(?:t|ssent)|choisi(?:t|ssent)|supporte(?:nt)?|accorde(?:nt)?"
              + "|désigne(?:nt)?|déclare(?:nt)?|convien(?:t|nent)|accepte(?:nt)?|reconna(?:ît|issent))(?!\\p{L})");

  private Verbs() {}

  static boolean conjugated(String text) {
    return CONJUGATED.matcher(text).find();
  }
}
