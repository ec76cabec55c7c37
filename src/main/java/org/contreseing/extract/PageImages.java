package org.contreseing.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/**
 * Measures how much of a PDF page is image or drawing, without unpacking or painting any. Letters
 * may also be drawn as outlines, one path each.
 */
final class PageImages extends PDFGraphicsStreamEngine {

  /** A logo or a signature covers less of a page. */
  private static final double MOSTLY = 0.25;

  /** A form with its frames and lines fills fewer paths than a paragraph of outlined letters. */
  private static final int OUTLINED_LETTERS = 200;

  private double covered;
  private long largest;
  private int filled;
  private int letters;

  private PageImages(PDPage page) {
    super(page);
  }

  static PageImages of(PDPage page) throws IOException {
    PageImages images = new PageImages(page);
    images.processPage(page);
    return images;
  }

  /** Whether there is something on the page that only eyes can read. */
  boolean cover() {
    PDRectangle box = getPage().getCropBox();
    double area = (double) box.getWidth() * box.getHeight();
    return covered >= MOSTLY * area || letters == 0 && filled >= OUTLINED_LETTERS;
  }

  /** Pixels of the largest image. */
  long largest() {
    return largest;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    covered +=
        Math.abs(
            (double) place.getScaleX() * place.getScaleY()
                - (double) place.getShearX() * place.getShearY());
    largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
  }

  @Override
  public void showTextString(byte[] string) {
    letters += string.length;
  }

  @Override
  public void fillPath(int windingRule) {
    filled++;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    filled++;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
