package org.contreseing.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.contreseing.report.html.Styles;

/** The style sheets and scripts, by name; nothing else of the class path can be asked for. */
final class Assets {

  private static final String SHEET = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private record Asset(String type, Supplier<String> text) {}

  private static final Map<String, Asset> ALL =
      Map.of(
          "report.css", new Asset(SHEET, Styles::sheet),
          "report.js", new Asset(SCRIPT, Styles::script),
          "desk.css", new Asset(SHEET, () -> own("desk.css")),
          "desk.js", new Asset(SCRIPT, () -> own("desk.js")));

  private Assets() {}

  static void serve(Context request) {
    Asset asset = ALL.get(request.pathParam("name"));
    if (asset == null) {
      throw Faults.unknown(404, Asked.language(request));
    }
    request.contentType(asset.type()).result(asset.text().get());
  }

  private static String own(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
