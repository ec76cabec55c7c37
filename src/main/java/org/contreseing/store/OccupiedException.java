package org.contreseing.store;

import java.nio.file.Path;

/** Another process serves from this folder. */
public final class OccupiedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OccupiedException(Path folder) {
    super(folder.toString(), null, false, false);
  }
}
