package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of traces on the whole way from a file to its findings. */
class ResidueFindingsTest {

  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** The findings of chapter DOC as "rule severity [quote]". */
  private static List<String> found(String file, Profile profile) {
    Document document = new Document("acte", file.getBytes(StandardCharsets.UTF_8));
    Checked checked = (Checked) CHECKER.check(document, new Check(profile, DAY, Language.FR));
    return checked.reports().get(0).findings().stream()
        .filter(f -> f.rule().startsWith("DOC-"))
        .map(f -> f.rule() + " " + f.severity().code() + " [" + f.quote() + "]")
        .toList();
  }

  private static String page(String words) {
    return "<html><body><h1>CONVENTION DE PARTENARIAT</h1><p>Article 1 – Objet</p>"
        + "<p>La présente convention a pour objet le prêt de la scène de la Commune.</p>"
        + "<p>Article 2 – Finances</p><p>"
        + words
        + "</p></body></html>";
  }

  private static String rich(String words) {
    return "{\\rtf1\\ansi CONVENTION DE PARTENARIAT\\par Article 1 - Objet\\par La convention a pour"
        + " objet le pret de la scene de la Commune.\\par Article 2 - Finances\\par "
        + words
        + "\\par}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Syndicat verse 300 euros.|",
        "Le Syndicat verse <mark>300 euros</mark>.|DOC-009 warning [300 euros]",
        "Le prix est libre.<span style='display:none'>Ou presque.</span>|DOC-003 error []",
        "Le prix <span style='color:white'>de 300 euros</span> est libre.|DOC-004 error [de 300 euros]",
        "Selon l'article Erreur ! Source du renvoi introuvable.|DOC-005 error [Erreur ! Source du renvoi introuvable]"
      })
  void a_page_of_the_web_has_these_findings(String words, String finding) {
    assertThat(found(page(words), Profile.PRE_SIGNATURE))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Syndicat verse 300 euros.|",
        "Le Syndicat verse {\\revised 300} euros.|DOC-001 error [300]",
        "Le Syndicat verse {\\deleted 200}{\\revised 300} euros.|DOC-001 error [300]",
        "Le Syndicat verse{\\*\\annotation a revoir} 300 euros.|DOC-002 warning []",
        "Le Syndicat verse 300 euros.\\par{\\header PROJET - version 3}|DOC-008 error [PROJET - version 3]",
        "Le Syndicat verse 300 euros.\\par{\\header Projet Remparts}|",
        "Le Syndicat verse 300 euros.\\par Titre du document|DOC-014 warning [Titre du document]"
      })
  void a_rich_text_has_these_findings(String words, String finding) {
    assertThat(found(rich(words), Profile.PRE_SIGNATURE))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource({"draft, info", "pre-signature, error", "signed, info", "archive, info"})
  void what_blocks_a_signature_is_a_remark_elsewhere(String code, String severity) {
    Profile profile =
        List.of(Profile.values()).stream()
            .filter(p -> p.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(found(rich("Le Syndicat verse {\\revised 300} euros."), profile))
        .containsExactly("DOC-001 " + severity + " [300]");
  }
}
