package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.seal.SignedPdf;
import org.contreseing.extract.seal.TestAuthority;
import org.contreseing.extract.seal.TestAuthority.Identity;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.ElectronicSignature.Doubt;
import org.contreseing.model.Finding;
import org.contreseing.model.JoinedSignature;
import org.contreseing.model.JoinedSignature.Basis;
import org.contreseing.model.Language;
import org.contreseing.model.LaterChange.Kind;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.State;
import org.contreseing.policy.Policy;
import org.contreseing.policy.Selection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed, altered, half-signed and empty files, from their bytes to what is said of them. */
class ElectronicSignaturesTest {

  private static final TestAuthority AUTHORITY = new TestAuthority("Autorité d'essai");
  private static final Identity ANNE =
      AUTHORITY.identity("CN=DORE Anne 0012,GIVENNAME=Anne,SURNAME=DORÉ,O=COMMUNE DE BREVAN,C=FR");
  private static final Identity PAUL = AUTHORITY.identity("CN=Paul LYS,C=FR");
  private static final Identity CLOCK = AUTHORITY.stamper();
  private static final Instant NOON = SignedPdf.NOON;
  private static final SignedPdf HALF =
      SignedPdf.withFields("sig1", "sig2").stamped(ANNE, "sig1", NOON, CLOCK);
  private static final SignedPdf BOTH = HALF.stamped(PAUL, "sig2", NOON.plusSeconds(3600), CLOCK);

  @TempDir private static Path folder;
  private static AgreementChecker checker;

  @BeforeAll
  static void start() throws Exception {
    Path trust = Files.write(folder.resolve("racine.der"), AUTHORITY.root().getEncoded());
    checker =
        AgreementChecker.of(
            new Setup(
                Optional.empty(),
                Optional.empty(),
                new Selection(List.of("DOC"), List.of()),
                Policy.NONE,
                Optional.of(trust)));
  }

  private static Report check(SignedPdf pdf) {
    return check(pdf, Profile.SIGNED);
  }

  private static Report check(SignedPdf pdf, Profile profile) {
    Check check = new Check(profile, LocalDate.of(2026, 11, 22), Language.FR);
    return ((Checked) checker.check(new Document("a.pdf", pdf.bytes()), check)).reports().get(0);
  }

  private static List<State> states(Report report) {
    return report.agreement().signature().blocks().stream().map(SignatureBlock::state).toList();
  }

  private static List<JoinedSignature> joined(Report report) {
    return report.agreement().signature().joined();
  }

  /** Without the one empty field for an address that each form has. */
  private static List<String> rules(Report report) {
    return report.findings().stream()
        .filter(f -> !f.rule().equals("DOC-007"))
        .map(f -> f.rule() + " " + f.severity().code())
        .toList();
  }

  private static String message(Report report, String rule) {
    return report.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(Finding::message)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_parties_that_signed_leave_nothing_to_say() {
    Report report = check(BOTH);
    assertThat(states(report)).containsExactly(State.SIGNED, State.SIGNED);
    assertThat(joined(report))
        .extracting(JoinedSignature::block, JoinedSignature::basis, j -> j.signature().anchored())
        .containsExactly(
            tuple(Optional.of(0), Optional.of(Basis.HOLDER), true),
            tuple(Optional.of(1), Optional.of(Basis.HOLDER), true));
    assertThat(rules(report)).isEmpty();
  }

  @Test
  void who_signed_and_when_is_told_with_claimed_and_proven_time_apart() {
    var signature = joined(check(HALF)).get(0).signature();
    var certificate = signature.certificate().orElseThrow();
    assertThat(certificate.person()).contains("Anne DORÉ");
    assertThat(certificate.organisation()).contains("COMMUNE DE BREVAN");
    assertThat(certificate.issuer()).isEqualTo("Autorité d'essai");
    assertThat(certificate.serial())
        .isEqualToIgnoringCase(ANNE.certificate().getSerialNumber().toString(16));
    assertThat(signature.chain()).containsExactly("Autorité d'essai");
    assertThat(signature.claimed()).contains(NOON);
    assertThat(signature.stamped()).contains(NOON.plusSeconds(60));
    assertThat(signature.page()).contains(1);
  }

  @Test
  void an_unknown_issuer_is_no_fault() {
    TestAuthority stranger = new TestAuthority("Inconnue");
    Identity anne = stranger.identity("CN=Anne Doré,C=FR");
    Report report = check(BOTH.stamped(anne, "", NOON, CLOCK), Profile.PRE_SIGNATURE);
    assertThat(joined(report)).extracting(j -> j.signature().anchored()).contains(false);
    assertThat(rules(report)).isEmpty();
  }

  @Test
  void a_file_that_half_of_the_parties_signed_names_the_other() {
    Report report = check(HALF);
    assertThat(states(report)).containsExactly(State.SIGNED, State.UNSIGNED);
    assertThat(rules(report)).containsExactly("DOC-020 error");
    assertThat(message(report, "DOC-020")).contains("l'Association", "n'a pas signé");
    assertThat(rules(check(HALF, Profile.PRE_SIGNATURE))).isEmpty();
  }

  @Test
  void empty_fields_wait_before_signature_and_are_told_after() {
    SignedPdf empty = SignedPdf.withFields("sig1", "signature_association");
    assertThat(rules(check(empty, Profile.PRE_SIGNATURE))).isEmpty();
    Report report = check(empty);
    assertThat(states(report)).containsExactly(State.UNSIGNED, State.UNSIGNED);
    assertThat(rules(report)).containsExactly("DOC-020 warning", "DOC-020 warning");
  }

  @Test
  void a_changed_byte_breaks_the_signature() {
    Report report = check(HALF.replaced("/Type /Catalog", "/Type /Katalog"));
    assertThat(states(report).get(0)).isEqualTo(State.UNVERIFIABLE);
    assertThat(report.findings())
        .filteredOn(f -> f.rule().equals("DOC-018"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void a_line_written_after_the_signature_is_told_with_its_words() {
    Report report = check(BOTH.writtenOn("La Commune verse 9 000 euros."), Profile.PRE_SIGNATURE);
    assertThat(states(report)).containsExactly(State.UNVERIFIABLE, State.UNVERIFIABLE);
    assertThat(rules(report)).containsExactly("DOC-019 error", "DOC-019 error");
    assertThat(message(report, "DOC-019")).contains("La Commune verse 9 000 euros.");
  }

  @Test
  void the_stamp_of_the_prefecture_on_a_signed_file_is_no_change_of_the_text() {
    Report report = check(BOTH.writtenOn("Reçu en préfecture le 05/05/2026"));
    assertThat(states(report)).containsExactly(State.SIGNED, State.SIGNED);
    assertThat(rules(report)).contains("DOC-019 info").doesNotContain("DOC-019 error");
    assertThat(message(report, "DOC-019")).contains("Reçu en préfecture le 05/05/2026");
  }

  @Test
  void more_than_a_stamp_is_a_change_of_the_text() {
    Report report = check(BOTH.writtenOn("Reçu en préfecture le 05/05/2026 pour 9 000 euros"));
    assertThat(rules(report)).contains("DOC-019 error");
  }

  @Test
  void a_field_filled_in_after_signing_is_no_change_of_the_text() {
    Report report = check(BOTH.filled("oui"));
    assertThat(states(report)).containsExactly(State.SIGNED, State.SIGNED);
    assertThat(rules(report)).containsExactly("DOC-019 info", "DOC-019 info");
    assertThat(message(report, "DOC-019")).contains("oui");
  }

  @Test
  void a_note_after_signing_is_told_as_one() {
    Report report = check(BOTH.annotated("Vu"), Profile.PRE_SIGNATURE);
    assertThat(states(report)).containsExactly(State.SIGNED, State.SIGNED);
    assertThat(joined(report))
        .allSatisfy(j -> assertThat(j.signature().change(Kind.ANNOTATION)).isPresent());
    assertThat(rules(report)).contains("DOC-019 info").doesNotContain("DOC-019 error");
  }

  @Test
  void a_signature_of_a_third_person_has_no_block() {
    Identity third = AUTHORITY.identity("CN=Luc Tiers,GIVENNAME=Luc,SURNAME=Tiers,C=FR");
    Report report = check(BOTH.stamped(third, "", NOON, CLOCK));
    assertThat(states(report)).containsExactly(State.SIGNED, State.SIGNED);
    assertThat(rules(report)).containsExactly("DOC-021 warning");
    assertThat(message(report, "DOC-021")).contains("Luc Tiers");
  }

  @Test
  void the_seal_of_a_tool_is_joined_by_its_place_and_one_without_place_to_nobody() {
    Identity tool = AUTHORITY.identity("CN=Cachet Parapheur,O=Parapheur SAS,C=FR");
    Report placed = check(SignedPdf.withFields("sig1", "sig2").stamped(tool, "sig2", NOON, CLOCK));
    assertThat(joined(placed).get(1).basis()).contains(Basis.PLACE);
    assertThat(states(placed)).containsExactly(State.UNSIGNED, State.SIGNED);
    Report unplaced = check(SignedPdf.plain().stamped(tool, "", NOON, CLOCK));
    assertThat(states(unplaced)).containsExactly(State.UNVERIFIABLE, State.UNVERIFIABLE);
    assertThat(rules(unplaced)).containsExactly("DOC-021 info");
  }

  @Test
  void a_party_without_signature_is_named_where_every_signature_has_its_block() {
    Report report = check(SignedPdf.plain().stamped(ANNE, "", NOON, CLOCK));
    assertThat(states(report)).containsExactly(State.SIGNED, State.UNVERIFIABLE);
    assertThat(rules(report)).containsExactly("DOC-026 warning");
    assertThat(message(report, "DOC-026")).contains("l'Association");
  }

  @Test
  void a_certificate_that_had_expired_is_told_and_one_that_expired_since_is_not() {
    Instant end = NOON.minusSeconds(86_400);
    Identity late = AUTHORITY.identity("CN=Paul Lys,C=FR", TestAuthority.FROM, end);
    assertThat(rules(check(HALF.stamped(late, "sig2", NOON, CLOCK))))
        .containsExactly("DOC-023 warning");
    Identity since =
        AUTHORITY.identity("CN=Paul Lys,C=FR", TestAuthority.FROM, NOON.plusSeconds(600));
    assertThat(rules(check(HALF.stamped(since, "sig2", NOON, CLOCK)))).isEmpty();
  }

  @Test
  void a_signature_without_timestamp_is_a_remark() {
    Report report = check(SignedPdf.withFields("sig1", "sig2").signed(ANNE, "sig1", NOON));
    assertThat(rules(report)).contains("DOC-024 info");
    assertThat(joined(report).get(0).signature().stamped()).isEmpty();
    assertThat(joined(report).get(0).signature().claimed()).contains(NOON);
  }

  @Test
  void a_malformed_signature_is_a_doubt_and_the_text_is_checked() {
    Report report = check(HALF.broken());
    assertThat(joined(report).get(0).signature().doubt()).contains(Doubt.MALFORMED);
    assertThat(states(report).get(0)).isEqualTo(State.UNVERIFIABLE);
    assertThat(rules(report)).contains("DOC-025 warning");
    assertThat(report.agreement().parties()).hasSize(2);
  }

  @Test
  void a_file_without_signature_says_nothing_of_any() {
    Report report = check(SignedPdf.plain());
    assertThat(joined(report)).isEmpty();
    assertThat(rules(report)).isEmpty();
  }
}
