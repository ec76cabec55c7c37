package org.contreseing.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;

/**
 * How much a rule's findings matter.
 *
 * @param usual where the profile says nothing else
 * @param byProfile what a profile says instead, in the order of profiles
 */
public record Severities(Severity usual, Map<Profile, Severity> byProfile) {

  public Severities {
    byProfile = Collections.unmodifiableMap(new TreeMap<>(byProfile));
  }

  /** The severity under a profile. */
  public Severity under(Profile profile) {
    return byProfile.getOrDefault(profile, usual);
  }
}
