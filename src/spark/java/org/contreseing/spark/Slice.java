package org.contreseing.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that one task checks into one part of the results.
 *
 * @param number of the part, from 0 on; parts in their order have the files in theirs
 */
record Slice(int number, List<FileEntry> files) implements Serializable {

  /** Beyond this many bytes a part ends early, so that tasks take alike. */
  private static final long MOST_BYTES = 256L << 20;

  Slice {
    // A part of a list does not serialize.
    files = new ArrayList<>(files);
  }

  /** Cuts a list into parts of so many files at most. */
  static List<Slice> of(List<FileEntry> files, int most) {
    List<Slice> slices = new ArrayList<>();
    int from = 0;
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      bytes += files.get(i).size();
      if (i + 1 - from == most || bytes >= MOST_BYTES || i + 1 == files.size()) {
        slices.add(new Slice(slices.size(), files.subList(from, i + 1)));
        from = i + 1;
        bytes = 0;
      }
    }
    return slices;
  }
}
