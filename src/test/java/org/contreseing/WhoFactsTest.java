package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Appearance;
import org.contreseing.model.Appearance.Role;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Located;
import org.contreseing.model.Party;
import org.contreseing.model.Profile;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of who appears in any agreement, whatever it says. */
class WhoFactsTest {

  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);

  static List<Path> agreements() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      return files.filter(f -> !f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Agreement read(Path file) throws IOException {
    Document document = new Document(file.toString(), Files.readAllBytes(file));
    return ((Checked) CHECKER.check(document, CHECK)).reports().get(0).agreement();
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void numbersAreWhatStandsAtTheirPlace(Path file) throws IOException {
    Agreement agreement = read(file);
    SourceText text = agreement.outline().source();
    assertThat(agreement.identifiers())
        .filteredOn(i -> i.kind().ofPerson())
        .allSatisfy(
            i ->
                assertThat(text.slice(i.span()).replaceAll("[^\\p{L}\\p{N}]", ""))
                    .isEqualToIgnoringCase(i.value()));
    assertThat(agreement.parties())
        .allSatisfy(p -> assertThat(agreement.identifiers()).containsAll(p.identifiers()));
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void everyPartyIsPresentedOnceAndNamedAsPrinted(Path file) throws IOException {
    Agreement agreement = read(file);
    for (Party party : agreement.parties()) {
      assertThat(agreement.appearances())
          .filteredOn(a -> a.party() == party.ordinal() && a.role() == Role.COMPARUTION)
          .extracting(Appearance::printed)
          .containsExactly(party.name());
      party
          .seat()
          .flatMap(s -> s.place().map(p -> s.span().contains(p.span())))
          .ifPresent(within -> assertThat(within).isTrue());
    }
    String content = letters(agreement.outline().reading().text());
    assertThat(agreement.appearances())
        .allSatisfy(a -> assertThat(a.count()).isPositive())
        .allSatisfy(a -> assertThat(content).contains(letters(a.printed())));
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void powersAndStampsStandInTheTextAndPointToWhatIsThere(Path file) throws IOException {
    Agreement agreement = read(file);
    Span whole = agreement.outline().source().whole();
    assertThat(
            Stream.of(agreement.appearances(), agreement.authorities(), agreement.stamps())
                .flatMap(List::stream))
        .extracting(Located::span)
        .allMatch(whole::contains);
    int blocks = agreement.signature().blocks().size();
    int parties = agreement.parties().size();
    assertThat(agreement.authorities())
        .allMatch(a -> a.blocks().stream().allMatch(b -> b < blocks))
        .allMatch(a -> a.party().stream().allMatch(p -> p < parties));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
