package org.contreseing.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private final Places places = new Places(Path.of("/srv/results"));

  @ParameterizedTest
  @CsvSource({
    "/srv/archive/a.docx, ../archive/a.docx",
    "/srv/results/a.docx, a.docx",
    "/srv/archive/lot.zip!dossier/a.docx, ../archive/lot.zip",
    "/srv/archive/courrier.EML!a.docx, ../archive/courrier.EML",
    "/srv/archive/urgent! lot.docx, ../archive/urgent!%20lot.docx",
    "/srv/archive/n° 4 & <b>.docx, ../archive/n%C2%B0%204%20%26%20%3Cb%3E.docx",
    "/srv/archive/javascript:alert(1), ../archive/javascript%3Aalert%281%29",
    "/srv/archive/50%#1?.docx, ../archive/50%25%231%3F.docx",
  })
  void a_document_is_found_from_the_folder_of_results(String file, String link) {
    assertThat(places.of(file)).contains(link);
  }

  @Test
  void what_is_no_path_has_no_link() {
    assertThat(places.of("-")).isEmpty();
    assertThat(places.of("a\0b")).isEmpty();
    assertThat(places.of("")).isEmpty();
  }
}
