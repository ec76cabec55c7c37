package org.contreseing.desk;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One thing the desk answers.
 *
 * @param uploads whether a document comes with it, so that it must be admitted before it is read
 */
record Route(HandlerType method, String path, Access access, boolean uploads, Handler handler) {

  static Route get(String path, Access access, Handler handler) {
    return new Route(HandlerType.GET, path, access, false, handler);
  }

  static Route post(String path, Access access, Handler handler) {
    return new Route(HandlerType.POST, path, access, false, handler);
  }

  static Route upload(String path, Access access, Handler handler) {
    return new Route(HandlerType.POST, path, access, true, handler);
  }

  static Route patch(String path, Access access, Handler handler) {
    return new Route(HandlerType.PATCH, path, access, false, handler);
  }

  static Route delete(String path, Access access, Handler handler) {
    return new Route(HandlerType.DELETE, path, access, false, handler);
  }

  boolean isApi() {
    return path.startsWith("/v1/");
  }
}
