package org.contreseing.desk.page;

import java.util.Set;
import org.contreseing.report.html.Html;
import org.contreseing.store.Role;

/** The roles to choose from. */
final class RoleBoxes {

  private RoleBoxes() {}

  /**
   * @param chosen those that are ticked
   */
  static void write(Html html, Say say, Set<Role> chosen) {
    html.open("fieldset", "class", "profiles").element("legend", say.of("admin.roles"));
    for (Role role : Role.values()) {
      html.open("label");
      html.empty(
          "input",
          "type",
          "checkbox",
          "name",
          "roles",
          "value",
          role.code(),
          chosen.contains(role) ? "checked" : "data-off",
          "");
      html.text(say.name("role", role.code())).close();
    }
    html.close();
  }
}
