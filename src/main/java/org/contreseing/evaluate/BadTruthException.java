package org.contreseing.evaluate;

/** A truth file is not what it should be; the message names the file and what is wrong in it. */
public final class BadTruthException extends RuntimeException {

  BadTruthException(String message) {
    super(message);
  }
}
