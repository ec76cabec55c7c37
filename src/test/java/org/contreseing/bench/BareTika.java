package org.contreseing.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What Tika alone does with a file: its text on standard output, as its own program prints it. */
final class BareTika {

  private BareTika() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(text(new AutoDetectParser(), Files.readAllBytes(Path.of(arguments[0]))));
    out.flush();
  }

  static String text(AutoDetectParser parser, byte[] bytes)
      throws IOException, TikaException, SAXException {
    BodyContentHandler text = new BodyContentHandler(-1);
    parser.parse(new ByteArrayInputStream(bytes), text, new Metadata(), new ParseContext());
    return text.toString();
  }
}
