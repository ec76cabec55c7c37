package org.contreseing.model;

import java.util.Locale;

/** Language of everything a person reads; ids and JSON keys are never translated. */
public enum Language {
  FR,
  EN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One of two texts. */
  public String pick(String french, String english) {
    return this == FR ? french : english;
  }
}
