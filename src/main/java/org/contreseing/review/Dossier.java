package org.contreseing.review;

import java.util.List;
import org.contreseing.store.Comment;
import org.contreseing.store.Decision;
import org.contreseing.store.Submission;
import org.contreseing.store.Version;

/**
 * Everything that is kept about an agreement, beside the documents.
 *
 * @param versions oldest first; at least one
 * @param decisions oldest first; the last one on a finding holds
 * @param comments oldest first
 */
public record Dossier(
    Submission submission,
    List<Version> versions,
    List<Decision> decisions,
    List<Comment> comments) {

  /** The latest version. */
  public Version latest() {
    return versions.get(versions.size() - 1);
  }
}
