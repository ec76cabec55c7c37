package org.contreseing.extract;

import java.util.Optional;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/**
 * Which files are documents, for those who list and read them elsewhere than on a disk of this
 * machine; the answers are those of {@link DocumentFolder} and {@link Documents}.
 */
public final class RemoteFiles {

  /** How many first bytes of a file {@link #isDocument} looks at. */
  public static final int HEAD = 8192;

  private final Limits limits;

  public RemoteFiles(Limits limits) {
    this.limits = limits;
  }

  /** What a name alone says of a file or folder. */
  public enum Kind {
    /** Passed over, and a folder with all that is in it. */
    HIDDEN,
    DOCUMENT,
    OTHER,
    /** The first bytes must be looked at. */
    UNKNOWN
  }

  /**
   * @param name last part of a path
   */
  public Kind kind(String name) {
    if (FileNames.isHidden(name)) {
      return Kind.HIDDEN;
    }
    return switch (FileNames.kind(name)) {
      case DOCUMENT -> Kind.DOCUMENT;
      case OTHER -> Kind.OTHER;
      case UNKNOWN -> Kind.UNKNOWN;
    };
  }

  /**
   * Whether a file whose name does not tell looks like a document.
   *
   * @param head its first {@link #HEAD} bytes, or all where it has fewer
   */
  public boolean isDocument(byte[] head) {
    return head.length > 0 && FormatDetector.couldBeDocument(head, limits);
  }

  /** The refusal of a file of this size; empty when it may be read. */
  public Optional<Refused> refusal(String name, long size) {
    return size <= limits.maxBytes()
        ? Optional.empty()
        : Optional.of(
            new Refused(
                name, new Unreadable(Reason.TOO_LARGE, Sizes.exceeded(size, limits.maxBytes()))));
  }

  /** Size up to which a file is read, in bytes. */
  public long maxBytes() {
    return limits.maxBytes();
  }
}
