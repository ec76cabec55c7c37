package org.contreseing.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.contreseing.model.SourceText;
import org.contreseing.model.Unreadable.Reason;

/**
 * Images of pages: PNG, JPEG, and TIFF of one or more pages. What such a file says of its
 * resolution is often wrong, so a page is taken to be a sheet of A4.
 */
final class PictureReader implements FormatReader {

  private static final double A4_LONG_SIDE_INCHES = 11.69;

  /** An image of fewer pixels a side holds no page of text. */
  private static final int SMALLEST_PAGE = 300;

  /** Below this many pixels an inch, letters are drawn larger before they are recognised. */
  private static final int COARSE = 200;

  private final Recogniser recogniser;

  PictureReader(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public SourceText read(byte[] bytes, Limits limits) throws IOException {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new ReadFailure(Reason.CORRUPT);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        new PageWriter(text).write(pages(reader));
      } finally {
        reader.dispose();
      }
    }
    return text.finish();
  }

  private List<PageText> pages(ImageReader reader) throws IOException {
    boolean possible = recogniser.missing().isEmpty();
    int count = count(reader);
    Recogniser.Run run = recogniser.start(possible ? count : 0);
    List<PageText> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PageText blank = PageText.written(List.of());
      pages.add(possible ? page(reader, i, run) : blank.leftUnread());
    }
    return pages;
  }

  /**
   * Of pages, as far as one over the limit: the page after one may be itself, and counting then
   * never ends.
   */
  private int count(ImageReader reader) throws IOException {
    int most = recogniser.maxPages() + 1;
    int count = 0;
    try {
      while (count < most && reader.getWidth(count) >= 0) {
        count++;
      }
    } catch (IndexOutOfBoundsException last) {
      return count;
    }
    return count;
  }

  private static PageText page(ImageReader reader, int index, Recogniser.Run run)
      throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    if ((long) width * height > OcrLimits.MAX_PIXELS) {
      throw new ReadFailure(Reason.TOO_LARGE, width + " × " + height + " pixels");
    }
    if (Math.min(width, height) < SMALLEST_PAGE) {
      return PageText.written(List.of());
    }
    int dpi = (int) Math.ceil(Math.max(width, height) / A4_LONG_SIDE_INCHES);
    int factor = dpi < COARSE ? 2 : 1;
    return PageText.of(run.read(grey(reader.read(index), factor), dpi * factor));
  }

  /** On white, because a transparent ground would come out black. */
  private static BufferedImage grey(BufferedImage image, int factor) {
    int width = image.getWidth() * factor;
    int height = image.getHeight() * factor;
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return grey;
  }
}
