package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource({
    "DECIMAL,12,12",
    "DECIMAL_ZERO,3,03",
    "DECIMAL_ZERO,12,12",
    "ORDINAL,1,1er",
    "ORDINAL,2,2e",
    "UPPER_ROMAN,1,I",
    "UPPER_ROMAN,4,IV",
    "UPPER_ROMAN,1949,MCMXLIX",
    "LOWER_ROMAN,14,xiv",
    "UPPER_ROMAN,0,0",
    "UPPER_ROMAN,4000,4000",
    "LOWER_LETTER,1,a",
    "LOWER_LETTER,26,z",
    "UPPER_LETTER,27,AA",
    "LOWER_LETTER,53,aaa",
    "LOWER_LETTER,0,0",
    "BULLET,1,''",
    "NONE,1,''"
  })
  void numbersAreWrittenAsWordProcessorsWriteThem(NumberStyle style, int number, String expected) {
    assertThat(style.write(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1,¹", "10,¹⁰", "234,²³⁴"})
  void noteMarksAreRaised(int number, String expected) {
    assertThat(NumberStyle.noteMark(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"\uF0B7,•", "o,•", "-,-", "–,–", "' ',''"})
  void bulletsOfSymbolFontsBecomePlainOnes(String bullet, String expected) {
    assertThat(NumberStyle.bullet(bullet)).isEqualTo(expected);
  }
}
