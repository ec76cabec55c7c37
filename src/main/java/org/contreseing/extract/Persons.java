package org.contreseing.extract;

import java.util.regex.Pattern;
import org.contreseing.model.Folding;

/** Tells the names of persons among those that programs write into the properties of a file. */
final class Persons {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{L}[\\p{L}'’.-]{0,30}){0,2} \\p{Lu}[\\p{L}'’-]{1,30}");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:service|direction|mairie|commune|ville|metropole|communaute|departement|region"
              + "|ministere|prefecture|syndicat|association|universite|agence|office|centre|secretariat"
              + "|pole|bureau|cabinet|juridique|utilisateur|user|admin\\w*|microsoft|word|libreoffice"
              + "|openoffice|adobe|acrobat|pdf|apache|python|docx|compte|poste|client|default|windows"
              + "|author|auteur|company|societe|sarl|sas|foundation|software|scan\\w*|canon|xerox|ricoh)\\b");

  private Persons() {}

  /** Whether somebody's first and last name stand there. */
  static boolean isNamed(String property) {
    return NAME.matcher(property.strip()).matches()
        && !OTHER.matcher(Folding.plain(property)).find();
  }
}
