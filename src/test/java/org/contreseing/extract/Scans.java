package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;

/** Pages as a scanner would deliver them, made from text. */
final class Scans {

  static final List<String> AGREEMENT =
      List.of(
          "CONVENTION DE PARTENARIAT",
          "",
          "Entre la commune de Valbrune, représentée par son maire, Madame Anne Dorel,",
          "et l'association Les Rameurs du Lac, représentée par Monsieur Paul Lys,",
          "",
          "il a été convenu ce qui suit :",
          "",
          "Article 1 - Objet",
          "La présente convention fixe les conditions dans lesquelles l'association utilise",
          "le ponton municipal pour son école d'aviron.",
          "",
          "Article 2 - Durée",
          "Elle est conclue pour une durée de trois ans à compter du 1er janvier 2027.",
          "",
          "Article 3 - Résiliation",
          "Chaque partie peut y mettre fin par lettre recommandée, avec un préavis de deux mois.");

  private Scans() {}

  /** Without tesseract these tests say nothing; where everything is tested it must be there. */
  static void needTesseract() {
    String missing = Recogniser.standard().missing();
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      assertThat(missing).isEmpty();
    }
    Assumptions.assumeTrue(missing.isEmpty(), missing);
  }

  /** A PDF of one page of text. */
  static byte[] written(List<String> lines) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, lines);
      return bytes(pdf);
    }
  }

  private static void write(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font(pdf), 11);
      content.setLeading(18);
      content.newLineAtOffset(70, 750);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  /** The one that PDFBox brings: which others there are is up to the machine. */
  private static PDFont font(PDDocument pdf) throws IOException {
    try (InputStream letters =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(pdf, letters);
    }
  }

  /** The text as grey pixels, at so many an inch. */
  static BufferedImage drawn(List<String> lines, int dpi) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written(lines))) {
      return new PDFRenderer(pdf).renderImageWithDPI(0, dpi, ImageType.GRAY);
    }
  }

  /** Adds a page that is nothing but an image of the text, put on the page as it is turned. */
  static void scan(PDDocument pdf, List<String> lines, int rotation) throws IOException {
    BufferedImage image = turned(drawn(lines, 200), rotation);
    boolean lying = rotation % 180 != 0;
    PDRectangle a4 = PDRectangle.A4;
    PDPage page = new PDPage(lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
    page.setRotation(rotation);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      PDRectangle box = page.getMediaBox();
      content.drawImage(
          LosslessFactory.createFromImage(pdf, image), 0, 0, box.getWidth(), box.getHeight());
    }
  }

  /** Turned against the clock, so that a viewer that turns with it shows it upright. */
  private static BufferedImage turned(BufferedImage image, int degrees) {
    BufferedImage turned = image;
    for (int i = 0; i < (360 - degrees) % 360 / 90; i++) {
      turned = quarterTurn(turned);
    }
    return turned;
  }

  private static BufferedImage quarterTurn(BufferedImage image) {
    BufferedImage turned =
        new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        turned.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
      }
    }
    return turned;
  }

  static byte[] scanned(List<String> lines, int rotation) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      scan(pdf, lines, rotation);
      return bytes(pdf);
    }
  }

  /** A page of text, then a scanned one. */
  static byte[] mixed(List<String> first, List<String> second) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, first);
      scan(pdf, second, 0);
      return bytes(pdf);
    }
  }

  static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  /** How many of the words written were read, from 0 to 1. */
  static double share(List<String> written, String read) {
    List<String> expected = words(String.join(" ", written));
    List<String> found = words(read);
    return (double) expected.stream().filter(found::contains).count() / expected.size();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }
}
