package org.contreseing.attack;

/** What XML may declare to swell a document, or to have files read and addresses called. */
final class Entities {

  /** Ten times ten times… */
  static final String LAUGHS = laughs();

  /** One long entity, used often: no nesting to count. */
  static final String LONG = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";

  static final String USE = "&a;".repeat(10_000);

  static final String PARAMETER = "<!DOCTYPE x [<!ENTITY % a \"<!ENTITY b 'c'>\"> %a;]>";

  private Entities() {}

  private static String laughs() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"lol\">");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      doctype.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    return doctype.append("]>").toString();
  }

  /** Declares {@code &e;} as what lies at an address. */
  static String external(String address) {
    return "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>";
  }

  /** Has a declaration fetched. */
  static String subset(String address) {
    return "<!DOCTYPE x SYSTEM \"" + address + "\">";
  }

  static String parameter(String address) {
    return "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>";
  }

  static String include(String address) {
    return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
        + address
        + "\"/>";
  }
}
