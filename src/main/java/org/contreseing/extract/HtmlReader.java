package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.contreseing.model.SourceText;

/** HTML as a browser shows it, without what it runs or hides. */
final class HtmlReader implements FormatReader {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})");
  private static final int HEAD = 4096;

  private final Parser parser = new JSoupParser((in, metadata) -> StandardCharsets.UTF_8);

  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    var in = new ByteArrayInputStream(decode(bytes).getBytes(StandardCharsets.UTF_8));
    TikaDocument.parse(parser, in, new XhtmlBlocks(text, true), context);
    return text.finish();
  }

  /** What is valid UTF-8 is UTF-8 whatever the page says: pages often say something else. */
  private static String decode(byte[] bytes) {
    if (TextDecoder.utf16(bytes).isEmpty() && TextDecoder.strictUtf8(bytes).isEmpty()) {
      Matcher stated =
          CHARSET.matcher(
              new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
      if (stated.find() && isReadable(stated.group(1))) {
        return new String(bytes, Charset.forName(stated.group(1)));
      }
    }
    return TextDecoder.decode(bytes);
  }

  /** Latin 1 means its superset Windows-1252 on the web, which the decoder takes for the rest. */
  private static boolean isReadable(String charset) {
    return Charset.isSupported(charset)
        && !Charset.forName(charset).equals(StandardCharsets.ISO_8859_1)
        && !Charset.forName(charset).equals(StandardCharsets.UTF_8);
  }
}
