package org.contreseing.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** One factory for all generators: it keeps symbol and buffer pools. */
final class JsonFactories {

  // The caller owns the stream; closing a half-written document must not make it look whole.
  static final JsonFactory SHARED =
      JsonFactory.builder()
          .build()
          .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
          .configure(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT, false);

  private JsonFactories() {}
}
