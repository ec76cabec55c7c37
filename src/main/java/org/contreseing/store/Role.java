package org.contreseing.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do; each role is given by itself, and all of them may read. */
public enum Role {
  /** Hand in documents, ask the gate. */
  SUBMIT,
  /** Decide and comment on findings. */
  REVIEW,
  /** Manage accounts and keys, read the audit trail, purge. */
  ADMINISTER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }

  static String codes(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::code).collect(Collectors.joining(" "));
  }

  static Set<Role> read(String codes) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (String code : codes.split(" ")) {
      of(code).ifPresent(roles::add);
    }
    return roles;
  }
}
