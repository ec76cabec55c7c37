package org.contreseing.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheet and the script, by name; nothing else of the class path can be asked for. */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of("desk.css", "text/css; charset=utf-8", "desk.js", "text/javascript; charset=utf-8");

  private Assets() {}

  static void serve(Context request) throws IOException {
    String name = request.pathParam("name");
    if (!TYPES.containsKey(name)) {
      throw Faults.unknown(404, Asked.language(request));
    }
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      request.contentType(TYPES.get(name)).result(in.readAllBytes());
    }
  }
}
