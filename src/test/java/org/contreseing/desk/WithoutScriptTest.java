package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contreseing.attack.HostileText.harms;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.attack.HostileText;
import org.contreseing.attack.HostileText.Medium;
import org.contreseing.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as somebody uses it whose browser runs no script. */
class WithoutScriptTest {

  private static final String DECIDED = "action=\"(/checks/[a-z0-9]+/decisions)\"";
  private static final String FINDING = "name=\"fingerprint\" value=\"([0-9a-f]+)\"";

  private static DeskFixture desk;
  private static Reader reader;
  private static String faulty;

  @BeforeAll
  static void start() throws Exception {
    AgreementChecker checker = AgreementChecker.standard();
    desk =
        DeskFixture.single(
            (document, heading) ->
                List.of(
                    Outcome.of(
                        document,
                        checker.check(
                            document,
                            new Check(heading.profile(), heading.on(), heading.language())))));
    reader = new Reader(desk.port());
    faulty = Files.readString(Path.of("corpus", "02-subvention-theatre.md"));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void one_document_leads_to_its_file_with_the_verdict_first() throws Exception {
    HttpResponse<String> page = reader.handIn("/files", "theatre.md", faulty);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Reader.path(page)).startsWith("/files/");
    assertThat(page.body().indexOf("class=\"sentence\""))
        .isPositive()
        .isLessThan(page.body().indexOf("class=\"note "));
    assertThat(page.body()).contains("empêchent la signature", "theatre.md");
  }

  @Test
  void several_documents_come_back_as_lines_that_say_their_verdicts() throws Exception {
    HttpResponse<String> page =
        reader.handIn("/files", "one.md", faulty, "two.pdf", "%PDF-1.4 no document");
    assertThat(Reader.path(page)).isEqualTo("/");
    assertThat(page.body()).contains("one.md", "non conforme", "two.pdf", "illisible", "Déposez");
  }

  @Test
  void a_point_is_set_aside_with_a_reason_and_reopened() throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "aside.md", faulty);
    String form = Reader.first(file, DECIDED);
    String finding = Reader.first(file, FINDING);
    HttpResponse<String> refused =
        reader.post(form, "fingerprint", finding, "kind", "waived", "reason", " ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Un motif est nécessaire");
    HttpResponse<String> waived =
        reader.post(
            form, "fingerprint", finding, "kind", "waived", "reason", "Vu avec la trésorerie");
    assertThat(waived.statusCode()).isEqualTo(200);
    assertThat(waived.body()).contains("Écartés (1)", "Vu avec la trésorerie");
    HttpResponse<String> reopened =
        reader.post(form, "fingerprint", finding, "kind", "reopened", "reason", "");
    assertThat(reopened.body()).doesNotContain("Écartés (1)").contains("Rouvert");
  }

  @Test
  void comments_stand_under_their_finding_and_under_the_whole() throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "said.md", faulty);
    String path = Reader.path(file);
    HttpResponse<String> said =
        reader.post(
            Reader.first(file, DECIDED),
            "fingerprint",
            Reader.first(file, FINDING),
            "kind",
            "comment",
            "reason",
            "À vérifier auprès de l’Insee");
    assertThat(said.body()).contains("À vérifier auprès de l’Insee");
    assertThat(reader.post(path + "/comments", "body", "Dossier du conseil").body())
        .contains("Dossier du conseil", "À vérifier auprès de l’Insee");
    assertThat(reader.post(path + "/comments", "body", " ").statusCode()).isEqualTo(422);
  }

  @Test
  void the_next_version_says_what_was_mended() throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "v1.md", faulty);
    String mended = faulty.replace("31 juin 2027", "30 juin 2027");
    assertThat(mended).isNotEqualTo(faulty);
    HttpResponse<String> next = reader.handIn(Reader.path(file) + "/versions", "v2.md", mended);
    assertThat(next.body()).contains("Versions (2)", "un point corrigé, aucun nouveau");
    HttpResponse<String> earlier = reader.get(Reader.path(file) + "/versions/1");
    assertThat(earlier.body())
        .contains("qui n’est pas la dernière")
        .doesNotContain("class=\"decision-form\"");
  }

  @Test
  void what_changed_is_reached_from_the_history_and_a_signed_text_that_departs_is_an_alarm()
      throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "v1.md", faulty);
    String path = Reader.path(file);
    String other = faulty.replace("31 juin 2027", "1er juillet 2027");
    HttpResponse<String> next = reader.handIn(path + "/versions", "v2.md", other);
    assertThat(next.body()).contains("Comparer avec la version précédente");
    String link = Reader.first(next, "href=\"(/files/[a-z0-9]+/versions/2/comparison)\"");
    assertThat(reader.get(link).body())
        .contains("De la version 1 à la version 2", "1er juillet 2027", "<del", "<ins")
        .doesNotContain("n’est pas le texte approuvé");
    assertThat(reader.get(link + "?signed=true&lang=en").body())
        .contains("From version 1 to version 2", "The signed text is not the approved text.");
    reader.handIn(path + "/versions?profile=signed", "v3.md", faulty);
    HttpResponse<String> signed = reader.get(path);
    assertThat(signed.body()).contains("Comparer l’acte signé avec la version vérifiée");
    assertThat(reader.get(path + "/versions/3/comparison").body())
        .contains("Le texte signé n’est pas le texte approuvé.");
    assertThat(reader.get(path + "/versions/3/comparison?with=1").body())
        .doesNotContain("n’est pas le texte approuvé");
    assertThat(reader.get(path + "/versions/1/comparison").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_told_is_told_in_the_language_of_the_page() throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "langue.md", faulty);
    String english = reader.get(Reader.path(file) + "?lang=en").body();
    assertThat(english).contains("prevent signature", "does not exist", "How to mend it");
    assertThat(english).doesNotContain("n'existe pas", "Comment corriger");
  }

  @Test
  void every_download_is_a_file_to_be_saved() throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "take.md", faulty);
    String check = Reader.first(file, "(/v1/checks/[a-z0-9]+)/document");
    for (String form : List.of("html", "xlsx", "csv", "sarif", "junit")) {
      HttpResponse<String> taken = reader.get(check + "?format=" + form);
      assertThat(taken.statusCode()).as(form).isEqualTo(200);
      assertThat(taken.headers().firstValue("Content-Disposition").orElse(""))
          .as(form)
          .startsWith("attachment");
    }
    assertThat(reader.get(check + "?format=json").statusCode()).isEqualTo(200);
    assertThat(reader.get(check + "/document").body()).isEqualTo(faulty);
  }

  @Test
  void an_attestation_is_drawn_up_as_a_pdf() throws Exception {
    HttpResponse<String> file = reader.handIn("/files", "attest.md", faulty);
    String form = Reader.first(file, "action=\"(/checks/[a-z0-9]+/attestation)\"");
    HttpResponse<String> taken = reader.post(form);
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.body()).startsWith("%PDF-");
  }

  @Test
  void files_are_found_by_words_and_verdict() throws Exception {
    reader.handIn("/files", "chercher-moi.md", faulty);
    assertThat(reader.get("/files?q=chercher-moi").body()).contains("chercher-moi.md");
    assertThat(reader.get("/files?q=chercher-moi&verdict=conform").body())
        .doesNotContain("chercher-moi.md")
        .contains("Aucune convention ne répond");
    assertThat(reader.get("/files?q=chercher-moi&limit=1").body()).contains("Suivantes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/rules|SIREN ou SIRET invalide",
        "/rules?q=siret|PAR-005",
        "/rules?q=nothing-like-it|Aucune règle",
        "/rules/PAR-005|article R. 123-220",
        "/admin/accounts|Aucun compte",
        "/admin/keys|Aucune clé",
        "/admin/audit|Journal",
        "/sign-in|Mot de passe"
      })
  void other_pages_say_what_they_are_for(String path, String words) throws Exception {
    assertThat(reader.get(path).body()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/files/none", "/rules/NONE-1", "/nowhere", "/checks/none/line"})
  void what_is_not_there_is_said_with_a_way_back(String path) throws Exception {
    HttpResponse<String> page = reader.get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Page introuvable", "Revenir au dépôt", "class=\"banner\"");
  }

  static Stream<String> texts() {
    return HostileText.names();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hostile_names_texts_reasons_and_comments_stay_text(String hostile) throws Exception {
    // In a header these are refused as malformed, which is another test's.
    String name = hostile.replace("\"", "%22").replaceAll("\\p{Cntrl}", " ");
    HttpResponse<String> file =
        reader.handIn("/files", name + ".md", faulty.replace("Courvoisier", hostile));
    String form = Reader.first(file, DECIDED);
    reader.post(
        form,
        "fingerprint",
        Reader.first(file, FINDING),
        "kind",
        "waived",
        "reason",
        hostile + ".");
    reader.post(Reader.path(file) + "/comments", "body", hostile + ".");
    for (String path :
        List.of(
            Reader.path(file),
            "/",
            "/files?limit=3",
            "/files?q=" + Frames.encoded(hostile),
            "/rules?q=" + Frames.encoded(hostile))) {
      assertThat(harms(Medium.HTML, reader.get(path).body())).as(path).isEmpty();
    }
    HttpResponse<String> refused =
        reader.post(form, "fingerprint", hostile, "kind", "accepted", "reason", hostile);
    assertThat(harms(Medium.HTML, refused.body())).isEmpty();
  }
}
