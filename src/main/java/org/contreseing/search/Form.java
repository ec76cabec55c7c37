package org.contreseing.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a part of an expression.
 *
 * @param leads how what it matches may begin
 * @param needs what must stand somewhere in it or beside it: one lead out of each set
 */
record Form(Set<Lead> leads, List<Set<Lead>> needs) {

  static final Form NOTHING = of(Lead.NOTHING);
  static final Form ANYTHING = of(Lead.ANYTHING);

  /** More beginnings than this stand in nearly every text. */
  private static final int MANY = 60;

  static Form of(Set<Lead> leads) {
    return new Form(leads, List.of());
  }

  /** Parts one after the other; what they need is worked out only when asked. */
  static Form sequence(List<Form> parts, boolean needs) {
    return new Form(leads(parts, 0), needs ? needs(parts) : List.of());
  }

  private static Set<Lead> leads(List<Form> parts, int from) {
    Set<Lead> all = Lead.NOTHING;
    for (int i = from; i < parts.size() && all.stream().anyMatch(Lead::whole); i++) {
      all = Lead.then(all, parts.get(i).leads);
    }
    return all;
  }

  // after each part the text goes on as the rest may begin
  private static List<Set<Lead>> needs(List<Form> parts) {
    List<Set<Lead>> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.addAll(parts.get(i).needs);
      Set<Lead> rest = leads(parts, i);
      if (tells(rest)) {
        all.add(rest);
      }
    }
    return all;
  }

  private static boolean tells(Set<Lead> leads) {
    return leads.size() <= MANY && leads.stream().allMatch(l -> l.known() == Lead.DEPTH);
  }

  /** Either of them: what is needed is the least common need of both. */
  Form or(Form other) {
    List<Set<Lead>> either = new ArrayList<>();
    if (!needs.isEmpty() && !other.needs.isEmpty()) {
      Set<Lead> both = new LinkedHashSet<>(least());
      both.addAll(other.least());
      if (both.size() <= MANY) {
        either.add(both);
      }
    }
    return new Form(Lead.or(leads, other.leads), either);
  }

  private Set<Lead> least() {
    return needs.stream().min(Comparator.comparingInt(Set::size)).orElseThrow();
  }

  /** As often as a quantifier says. */
  Form times(int least, int most) {
    return new Form(Lead.times(leads, least, most), least > 0 ? needs : List.of());
  }

  /** The same seen ahead or behind: it takes no place itself. */
  Form beside() {
    List<Set<Lead>> all = new ArrayList<>(needs);
    if (tells(leads)) {
      all.add(leads);
    }
    return new Form(Lead.NOTHING, all);
  }
}
