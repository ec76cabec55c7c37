package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;

/**
 * Word 97 to 2003, and what else hides in the same container: encrypted DOCX, and formats that are
 * not read.
 */
final class DocReader implements FormatReader {

  private static final Map<String, String> OTHERS =
      Map.of(
          "Workbook", "application/vnd.ms-excel",
          "Book", "application/vnd.ms-excel",
          "PowerPoint Document", "application/vnd.ms-powerpoint",
          "__properties_version1.0", "application/vnd.ms-outlook",
          "VisioDocument", "application/vnd.visio");

  private final Parser parser = new OfficeParser();

  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        TikaInputStream in = TikaInputStream.get(bytes, new Metadata())) {
      DirectoryNode root = container.getRoot();
      check(root);
      Optional<Character> tab = DocTabs.mark(root);
      in.setOpenContainer(root);
      TikaDocument.parse(
          parser, in, new DocRuns(new XhtmlBlocks(text, false), tab), new ParseContext());
      if (root.hasEntryCaseInsensitive("Macros")) {
        text.end();
        text.trace(Trace.Kind.MACRO, text.position(), "");
      }
      return text.finish();
    }
  }

  private static void check(DirectoryNode root) throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new ReadFailure(Reason.ENCRYPTED);
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      String type =
          OTHERS.entrySet().stream()
              .filter(other -> root.hasEntryCaseInsensitive(other.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("application/x-tika-msoffice");
      throw new ReadFailure(Reason.UNSUPPORTED, type);
    }
  }
}
