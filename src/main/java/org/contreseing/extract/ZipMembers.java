package org.contreseing.extract;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.contreseing.model.Unreadable.Reason;

/** The files of an archive, sorted by name. */
final class ZipMembers {

  private ZipMembers() {}

  /**
   * Looks at each file, while the archive is open.
   *
   * @throws ReadFailure when the archive's directory is not harmless: see {@link ZipContents#open}
   */
  static void each(byte[] bytes, Limits limits, Consumer<Member> visitor) {
    try (ZipContents zip = ZipContents.open(bytes, limits)) {
      List<Member> members =
          zip.files().stream().sorted(Comparator.comparing(Member::name)).toList();
      members.forEach(visitor);
    } catch (IOException e) {
      throw new ReadFailure(Reason.CORRUPT);
    }
  }
}
