package org.contreseing.facts;

import org.contreseing.search.Finder;

/**
 * What stands in another language beside the French of a bilingual agreement: it says a second time
 * what the French says.
 */
final class OtherTongue {

  /** For whom somebody signs, in the languages of neighbours. */
  static final Finder FOR =
      Wording.of(
          "^\\W*(?:für\\s+(?:die|den|das|der)|for(?:\\s+the)?|por\\s+(?:el|la|los|las)|per\\s+(?:il|la|lo|i|gli|le)|per\\s+l'|pel|voor\\s+(?:de|het)|namens(?:\\s+(?:de|het))?)\\s+(?=\\p{L})");

  /** "ENTRE LES SOUSSIGNÉS / ZWISCHEN DEN UNTERZEICHNENDEN": what follows the French. */
  static final String BETWEEN =
      "(?:[ \\t]*+[:,]?[ \\t]*+(?:\\n[ \\t]*+){0,2}[/|–-]?[ \\t]*+(?:zwischen|between|by and between|tra|fra|entre|tussen)\\b[^\\n]{0,40}(?:unterzeichn|undersigned|parties|sottoscritt|abajo firmantes|suscri|partes|ondergeteken|sotasignat)\\p{L}{0,8}[ \\t]*:?[ \\t]*(?=\\n|$))?";

  /** With what the name of a public body begins there: "Ville de Kork (Stadt Kork)". */
  static final String BODY =
      "(?:Stadt|Gemeinde|Kreis|Landkreis|Land|Kanton|Comune|Regione|Provincia|Ayuntamiento|Diputación|Ajuntament|Generalitat|Gemeente|Provincie|City|County)";

  private OtherTongue() {}
}
