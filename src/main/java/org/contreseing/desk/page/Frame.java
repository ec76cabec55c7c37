package org.contreseing.desk.page;

import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.report.html.Html;
import org.contreseing.store.Role;

/**
 * What every page needs to know of the request.
 *
 * @param caller empty on pages that everybody may see
 * @param proof what forms must carry; empty when nobody signs in
 * @param path of this page, to come back to it in the other language
 * @param query of this page without the language, without question mark; may be empty
 */
public record Frame(
    Language language, Optional<Caller> caller, Optional<String> proof, String path, String query) {

  public Say say() {
    return new Say(language);
  }

  public boolean may(Role role) {
    return caller.filter(c -> c.may(role)).isPresent();
  }

  /** The address of another page in the same language. */
  public String to(String address) {
    return in(language, address);
  }

  /** The address of this page in another language. */
  String here(Language other) {
    return in(other, query.isEmpty() ? path : path + "?" + query);
  }

  private static String in(Language language, String address) {
    if (language == Language.FR) {
      return address;
    }
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    String place = hash < 0 ? "" : address.substring(hash);
    return page + (page.contains("?") ? "&" : "?") + "lang=" + language.code() + place;
  }

  /** Begins a form that changes something; the caller closes it. */
  void form(Html html, String kind, String address, boolean uploads) {
    String type = uploads ? "multipart/form-data" : "application/x-www-form-urlencoded";
    html.open("form", "class", kind, "method", "post", "action", to(address), "enctype", type);
    proof.ifPresent(p -> html.empty("input", "type", "hidden", "name", "csrf", "value", p));
  }
}
