package org.contreseing.search;

import java.util.Arrays;

/** Places in a text, gathered in any order. Not safe for use by several threads. */
final class PlaceList {

  private int[] places = new int[32];
  private int size;
  private boolean ordered = true;

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    ordered &= size == 0 || places[size - 1] < place;
    places[size++] = place;
  }

  /** Each place once, in order. */
  int[] inOrder() {
    if (!ordered) {
      Arrays.sort(places, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || places[i] != places[kept - 1]) {
          places[kept++] = places[i];
        }
      }
      size = kept;
    }
    return Arrays.copyOf(places, size);
  }
}
