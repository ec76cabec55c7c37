package org.contreseing.extract;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;

/**
 * Follows the painting of one PDF page for the letters that a reader of the page does not see, or
 * sees lying across it. No image is unpacked and no colour profile loaded.
 */
final class PdfInk extends PDFGraphicsStreamEngine {

  /** Letters of a watermark are larger than those of a title, in points. */
  private static final double LARGE = 30;

  private static final double SLANT = Math.toRadians(20);

  /** Letters are kept only for what may still be painted over them. */
  private static final int MOST_LETTERS = 50_000;

  private record Letter(String text, double x, double y, int rank, boolean inkless) {}

  private final PDRectangle box;
  private final PdfPaint paint;
  private final Map<Trace.Kind, List<StringBuilder>> found = new EnumMap<>(Trace.Kind.class);
  private final List<List<Letter>> strings = new ArrayList<>();
  private GeneralPath path = new GeneralPath();
  private final List<Rectangle2D> rectangles = new ArrayList<>();
  private boolean rectangular = true;
  private boolean clipping;
  private Optional<Trace.Kind> last = Optional.empty();
  private Optional<Trace.Kind> writing = Optional.empty();
  private int letters;
  private int unmapped;

  private PdfInk(PDPage page) {
    super(page);
    this.box = page.getCropBox();
    this.paint = new PdfPaint((double) box.getWidth() * box.getHeight());
  }

  static PdfInk of(PDPage page) throws IOException {
    PdfInk ink = new PdfInk(page);
    ink.processPage(page);
    ink.settle();
    return ink;
  }

  /** The words of each kind, those written one after the other together. */
  Map<Trace.Kind, List<String>> found() {
    Map<Trace.Kind, List<String>> words = new EnumMap<>(Trace.Kind.class);
    found.forEach((kind, all) -> words.put(kind, all.stream().map(String::valueOf).toList()));
    return words;
  }

  /** Letters of which the font says no meaning. */
  int unmapped() {
    return unmapped;
  }

  int letters() {
    return letters;
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadFailure(Reason.TIMEOUT);
    }
    if (letters < MOST_LETTERS) {
      strings.add(new ArrayList<>());
      super.showText(string);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector size) throws IOException {
    letters++;
    String text = font.toUnicode(code);
    if (text == null) {
      unmapped++;
      return;
    }
    double x = place.getTranslateX() + size.getX() * place.getScaleX() / 2;
    double y = place.getTranslateY() + size.getX() * place.getShearY() / 2;
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (!text.isBlank()) {
      last = kind(place, mode, x, y + place.getScaleY() / 4);
    }
    keep(last, text.isBlank() ? " " : text);
    if (last.isEmpty()) {
      boolean inkless = mode == RenderingMode.NEITHER;
      Letter letter = new Letter(text, x, y + place.getScaleY() / 4, paint.rank(), inkless);
      strings.get(strings.size() - 1).add(letter);
    }
  }

  private Optional<Trace.Kind> kind(Matrix place, RenderingMode mode, double x, double y)
      throws IOException {
    double points = Math.hypot(place.getScaleY(), place.getShearX());
    double angle = Math.abs(Math.atan2(place.getShearY(), place.getScaleX()));
    if (!paint.isTooMuch() && !box.contains((float) x, (float) y)) {
      return Optional.of(Trace.Kind.OUTSIDE_TEXT);
    }
    if (mode == RenderingMode.NEITHER) {
      return Optional.empty();
    }
    if (points >= LARGE && angle > SLANT && angle < Math.PI / 2 - SLANT) {
      return Optional.of(Trace.Kind.WATERMARK);
    }
    if (points < Ink.TINY) {
      return Optional.of(Trace.Kind.TINY_TEXT);
    }
    OptionalInt colour = PdfColour.of(getGraphicsState().getNonStrokingColor());
    boolean filled = mode == RenderingMode.FILL;
    return filled && colour.isPresent() && isPale(colour.getAsInt(), x, y)
        ? Optional.of(Trace.Kind.PALE_TEXT)
        : Optional.empty();
  }

  private boolean isPale(int colour, double x, double y) {
    if (paint.isTooMuch()) {
      return false;
    }
    OptionalInt behind = paint.behind(x, y);
    return behind.isPresent() && Ink.same(colour, behind.getAsInt());
  }

  private void keep(Optional<Trace.Kind> kind, String text) {
    kind.ifPresent(
        k -> {
          List<StringBuilder> all = found.computeIfAbsent(k, x -> new ArrayList<>());
          if (all.isEmpty() || !kind.equals(writing)) {
            all.add(new StringBuilder());
          }
          all.get(all.size() - 1).append(text);
        });
    writing = kind;
  }

  /** Decides what only the whole page tells: what was painted over, and what lies on a scan. */
  private void settle() {
    last = Optional.empty();
    writing = Optional.empty();
    for (List<Letter> string : strings) {
      for (Letter letter : string) {
        keep(lateKind(letter), letter.text());
      }
      keep(writing, " ");
    }
  }

  private Optional<Trace.Kind> lateKind(Letter letter) {
    if (paint.isTooMuch()) {
      return Optional.empty();
    }
    if (letter.inkless()) {
      return paint.isScan(letter.x(), letter.y())
          ? Optional.empty()
          : Optional.of(Trace.Kind.INVISIBLE_TEXT);
    }
    return paint.covers(letter.x(), letter.y(), letter.rank())
        ? Optional.of(Trace.Kind.COVERED_TEXT)
        : Optional.empty();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    GeneralPath unit = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
    paint.image(place.createAffineTransform().createTransformedShape(unit).getBounds2D());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    Rectangle2D place = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
    place.add(p2);
    boolean straight = p1.getX() == p0.getX() || p1.getY() == p0.getY();
    rectangular &= straight && rectangles.size() < PdfPaint.MOST;
    if (rectangular) {
      rectangles.add(place);
    }
    path.append(place, false);
  }

  @Override
  public void clip(int windingRule) {
    path.setWindingRule(windingRule);
    clipping = true;
  }

  @Override
  public void moveTo(float x, float y) {
    rectangular = false;
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    rectangular = false;
    start(x, y);
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    rectangular = false;
    start(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  private void start(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    if (clipping && !paint.isTooMuch()) {
      getGraphicsState().intersectClippingPath(path);
    }
    path = new GeneralPath();
    rectangles.clear();
    rectangular = true;
    clipping = false;
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (!paint.isTooMuch()) {
      fill();
    }
    endPath();
  }

  private void fill() {
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    boolean plain =
        rectangular
            && getGraphicsState().getCurrentClippingPath().isRectangular()
            && getGraphicsState().getNonStrokeAlphaConstant() >= 1
            && getGraphicsState().getSoftMask() == null
            && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
    if (!plain) {
      paint.painted(path.getBounds2D().createIntersection(clip));
      return;
    }
    OptionalInt colour = PdfColour.of(getGraphicsState().getNonStrokingColor());
    rectangles.forEach(r -> paint.solid(r.createIntersection(clip), colour));
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    paint.painted(getGraphicsState().getCurrentClippingPath().getBounds2D());
  }
}
