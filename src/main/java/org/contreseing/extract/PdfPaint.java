package org.contreseing.extract;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What was painted on a page so far besides letters, in the order of painting. */
final class PdfPaint {

  /** On a page with more areas nothing is said of what covers what. */
  static final int MOST = 2000;

  /** An image that takes this share of a page is what the page shows. */
  private static final double MOSTLY = 0.25;

  private record Area(Rectangle2D place, OptionalInt colour, boolean solid) {}

  private final List<Area> areas = new ArrayList<>();
  private final List<Rectangle2D> images = new ArrayList<>();
  private final double pageSize;

  /**
   * @param pageSize area of the page, in square points
   */
  PdfPaint(double pageSize) {
    this.pageSize = pageSize;
  }

  /** A rectangle of one colour. */
  void solid(Rectangle2D place, OptionalInt colour) {
    add(new Area(place, colour, colour.isPresent()));
  }

  /** Something of many colours or of another form within this rectangle. */
  void painted(Rectangle2D place) {
    add(new Area(place, OptionalInt.empty(), false));
  }

  void image(Rectangle2D place) {
    painted(place);
    if (images.size() < MOST) {
      images.add(place);
    }
  }

  private void add(Area area) {
    if (areas.size() <= MOST) {
      areas.add(area);
    }
  }

  /** How many areas there are: what is painted later has a higher rank. */
  int rank() {
    return areas.size();
  }

  boolean isTooMuch() {
    return areas.size() > MOST;
  }

  /** The colour behind a point as painted so far; empty when it cannot be told. */
  OptionalInt behind(double x, double y) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).place().contains(x, y)) {
        return areas.get(i).colour();
      }
    }
    return OptionalInt.of(Ink.WHITE);
  }

  /** Whether some area of one colour was painted over a point after this rank. */
  boolean covers(double x, double y, int rank) {
    for (int i = rank; i < areas.size(); i++) {
      if (areas.get(i).solid() && areas.get(i).place().contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a point lies on the image of a scan, under which its text is written without ink. */
  boolean isScan(double x, double y) {
    return images.stream()
        .anyMatch(i -> i.contains(x, y) && i.getWidth() * i.getHeight() >= MOSTLY * pageSize);
  }
}
