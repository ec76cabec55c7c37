package org.contreseing.model;

import java.util.List;

/**
 * What kind of body a name says it names, a row of {@code legal_forms.csv}.
 *
 * @param name the form ("communauté de communes")
 * @param category its family ("EPCI à fiscalité propre")
 * @param legalPerson whether such a body can be bound at all; an organ or a service cannot
 * @param feminine grammatical gender of the form's name
 * @param bodies those who deliberate for it, in lower case
 * @param executive who represents it, in lower case; empty when the table does not say
 */
public record LegalForm(
    String name,
    String category,
    boolean legalPerson,
    boolean feminine,
    List<String> bodies,
    String executive) {

  public LegalForm {
    bodies = List.copyOf(bodies);
  }

  /** Whether it is this form. */
  public boolean is(String form) {
    return name.equals(form);
  }

  /** Whether it is an association under the law of 1901. */
  public boolean association() {
    return name.startsWith("association");
  }

  /** Whether it is a foundation. */
  public boolean foundation() {
    return name.startsWith("fondation");
  }

  /** Whether it is a company of any kind, cooperative and mixed ones included. */
  public boolean company() {
    return name.startsWith("société");
  }

  /** A commune, department, region or body of special status. */
  public boolean territorial() {
    return category.startsWith("collectivité");
  }

  /** A grouping of communes, with or without a tax of its own, or a mixed syndicate. */
  public boolean grouping() {
    return category.startsWith("EPCI") && !category.contains("EPIC")
        || name.startsWith("syndicat mixte")
        || name.startsWith("pôle ");
  }
}
