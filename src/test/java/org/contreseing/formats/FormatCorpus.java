package org.contreseing.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes {@code src/test/formats} from the agreements of {@code corpus}. Needs LibreOffice, and so
 * is run by hand and not by the build:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/test-classes org.contreseing.formats.FormatCorpus corpus src/test/formats
 * </pre>
 */
public final class FormatCorpus {

  // The program's own names of what it writes.
  private static final Map<String, String> OFFICE =
      Map.of(
          "docx", "docx:MS Word 2007 XML",
          "doc", "doc:MS Word 97",
          "odt", "odt:writer8",
          "rtf", "rtf:Rich Text Format",
          "html", "html:HTML (StarWriter):UTF8",
          "txt", "txt:Text (encoded):UTF8,LF,,,");

  private final Path corpus;
  private final Path formats;
  private final Path work;

  private FormatCorpus(Path corpus, Path formats, Path work) {
    this.corpus = corpus;
    this.formats = formats;
    this.work = work;
  }

  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("formats");
    FormatCorpus maker = new FormatCorpus(Path.of(arguments[0]), Path.of(arguments[1]), work);
    Files.createDirectories(maker.formats);
    maker.make();
  }

  private void make() throws IOException, InterruptedException {
    Path hyphens = Files.createDirectories(work.resolve("pdf"));
    for (Recipe recipe : Recipe.all()) {
      List<Part> parts = Manuscript.of(recipe, Files.readString(corpus.resolve(recipe.source())));
      Files.writeString(
          work.resolve(recipe.name() + ".fodt"), FlatDocument.of(recipe, parts, false));
      Files.writeString(
          hyphens.resolve(recipe.name() + ".fodt"), FlatDocument.of(recipe, parts, true));
      Files.writeString(formats.resolve(recipe.name() + ".md"), MarkdownFile.of(parts));
    }
    for (String format : OFFICE.values().stream().sorted().toList()) {
      convert(format, work);
    }
    convert("pdf:writer_pdf_Export", hyphens);
    for (Recipe recipe : Recipe.all()) {
      finish(recipe);
    }
  }

  private void finish(Recipe recipe) throws IOException {
    if (recipe.habits() == Recipe.Habits.AUTOMATIC) {
      // The program itself leaves "Article" out of the numbers when it writes for the web.
      List<Part> parts = Manuscript.of(recipe, Files.readString(corpus.resolve(recipe.source())));
      Files.writeString(formats.resolve(recipe.name() + ".html"), WebPage.of(parts));
    }
    byte[] docx = Files.readAllBytes(formats.resolve(recipe.name() + ".docx"));
    Files.write(formats.resolve(recipe.name() + ".eml"), MailFile.of(recipe.name(), docx));
  }

  private void convert(String format, Path from) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                formats.toString()));
    try (Stream<Path> files = Files.list(from)) {
      files
          .filter(f -> f.toString().endsWith(".fodt"))
          .sorted()
          .map(Path::toString)
          .forEach(command::add);
    }
    ProcessBuilder office = new ProcessBuilder(command).inheritIO();
    office.environment().put("SOURCE_DATE_EPOCH", "1767600000");
    if (office.start().waitFor() != 0) {
      throw new IOException("soffice: " + format);
    }
  }
}
