package org.contreseing.archive.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.contreseing.archive.Lines;
import org.contreseing.archive.link.Link.Certainty;
import org.contreseing.archive.link.Link.Kind;
import org.contreseing.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  private static final String TITLE = "Convention de gestion de la ludothèque des Tilleuls";
  private static final String[] HEADINGS = {"Objet", "Engagements", "Durée", "Litiges", "Tarifs"};

  @TempDir Path folder;

  // amendments

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // title of the amendment | days in it | link
        "Avenant n° 1 à la convention du 3 mars 2024 | 3 mars 2024=2024-03-03 | certain",
        "Avenant n° 1 à la convention n° LUD-2024-07 | | certain",
        "Avenant à la convention de gestion de la ludothèque des Tilleuls | | probable",
        // another day, another number, another object
        "Avenant n° 1 à la convention du 4 mars 2024 | 4 mars 2024=2024-03-04 | none",
        "Avenant n° 1 à la convention n° LUD-2024-08 | | none",
        "Avenant à la convention de déneigement des Tilleuls hauts | | none",
        "Avenant n° 1 | | none",
        // the number is right and the day is not the one of signature: the number tells
        "Avenant n° 1 à la convention n° LUD-2024-07 du 1er mars 2024 | 1er mars 2024=2024-03-01"
            + " | certain",
      })
  void anAmendmentIsLinkedByNumberByDayOrByTitle(String title, String day, String expected)
      throws IOException {
    Lines amendment = parties(Lines.amendment("b.txt", title)).signed("2025-06-01");
    if (day != null) {
      amendment.day(day.split("=")[0], day.split("=")[1]);
    }
    Lines agreement =
        parties(Lines.of("a.txt", TITLE + " Convention n° LUD-2024-07")).signed("2024-03-03");

    List<Link> links = of(Kind.AMENDS, agreement, amendment);

    assertThat(links.stream().map(l -> l.certainty().code()).findFirst().orElse("none"))
        .isEqualTo(expected);
  }

  @Test
  void anAmendmentIsNoAmendmentToALaterAgreementNorToThatOfOthers() throws IOException {
    Lines amendment =
        parties(Lines.amendment("b.txt", "Avenant à la " + TITLE)).signed("2023-01-01");
    Lines later = parties(Lines.of("a.txt", TITLE)).signed("2024-03-03");
    Lines others =
        Lines.of("c.txt", TITLE)
            .party("commune de Lanvézel", "213504178")
            .party("association La Fabrique", "552100554")
            .signed("2020-03-03");

    assertThat(of(Kind.AMENDS, amendment, later, others)).isEmpty();
  }

  @Test
  void partiesAreKnownByNameWhereOneTextHasNoNumber() throws IOException {
    Lines agreement =
        Lines.of("a.txt", TITLE)
            .party("La Ville de Lanvézel", null)
            .party("L’association « Les Tréteaux »", null)
            .signed("2024-03-03");
    Lines amendment =
        parties(Lines.amendment("b.txt", "Avenant à la convention du 3 mars 2024"))
            .day("3 mars 2024", "2024-03-03")
            .signed("2025-01-01");

    assertThat(of(Kind.AMENDS, agreement, amendment)).hasSize(1);
  }

  @Test
  void twoAgreementsThatFitEquallyAreNamedBoth() throws IOException {
    Lines one = parties(Lines.of("a.txt", TITLE)).signed("2024-03-03");
    Lines two = parties(Lines.of("c.txt", "Convention de prêt de jeux")).signed("2024-03-03");
    Lines amendment =
        parties(Lines.amendment("b.txt", "Avenant à la convention du 3 mars 2024"))
            .day("3 mars 2024", "2024-03-03")
            .signed("2025-01-01");

    List<Link> links = of(Kind.AMENDS_ONE_OF, one, two, amendment);

    assertThat(links).hasSize(1);
    assertThat(files(links.get(0))).containsExactly("b.txt", "a.txt", "c.txt");
    assertThat(links.get(0).warning()).isTrue();
  }

  @Test
  void theTitleTellsTwoAgreementsOfOneDayApart() throws IOException {
    Lines one = parties(Lines.of("a.txt", TITLE)).signed("2024-03-03");
    Lines two = parties(Lines.of("c.txt", "Convention de prêt de jeux")).signed("2024-03-03");
    Lines amendment =
        parties(
                Lines.amendment(
                    "b.txt", "Avenant à la convention du 3 mars 2024 (ludothèque des Tilleuls)"))
            .day("3 mars 2024", "2024-03-03")
            .signed("2025-01-01");

    assertThat(files(of(Kind.AMENDS, one, two, amendment).get(0)))
        .containsExactly("b.txt", "a.txt");
  }

  @Test
  void copiesOfOneAgreementAreOne() throws IOException {
    Lines word = parties(Lines.of("a.docx", TITLE)).signed("2024-03-03");
    Lines scan = parties(Lines.of("a.pdf", TITLE)).signed("2024-03-03");
    Lines amendment =
        parties(Lines.amendment("b.txt", "Avenant à la " + TITLE)).signed("2025-01-01");

    assertThat(files(of(Kind.AMENDS, word, scan, amendment).get(0)))
        .containsExactly("b.txt", "a.docx", "a.pdf");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Avenant à la convention du 3 mars 2019, 3 mars 2019, 2019-03-03, probable",
    "Avenant à la convention du 3 mars 2024, 3 mars 2024, 2024-03-03, none",
    "Avenant de transfert, x, 2019-03-03, none",
  })
  void anAgreementIsAbsentOnlyWhereNothingHasItsDay(
      String title, String quote, String day, String expected) throws IOException {
    Lines other =
        Lines.of("a.txt", "Convention tout autre")
            .party("commune de Lanvézel", "213504178")
            .party("association Les Tréteaux", "834172066")
            .signed("2024-03-03");
    Lines amendment = parties(Lines.amendment("b.txt", title)).day(quote, day).signed("2025-01-01");

    List<Link> links = of(Kind.AGREEMENT_ABSENT, other, amendment);

    assertThat(links.stream().map(l -> l.certainty().code()).findFirst().orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "article 3 de la convention du 3 mars 2019, 2019-03-03, 1",
    "article 3 de la convention du 3 mars 2019, 2024-03-03, 0",
    "article 3 de la convention collective du 3 mars 2019, 2019-03-03, 0",
    "article 3 du règlement du 3 mars 2019, 2019-03-03, 0",
  })
  void anAgreementThatIsCitedIsLookedForByItsDay(String quote, String day, int found)
      throws IOException {
    Lines citing = parties(Lines.of("a.txt", TITLE)).signed("2025-01-01");
    citing.cites(quote).day("3 mars 2019", day);
    Lines held = parties(Lines.of("b.txt", "Convention de prêt")).signed("2024-03-03");

    List<Link> links = of(Kind.CITED_ABSENT, citing, held);

    assertThat(links).hasSize(found);
    assertThat(links).allSatisfy(l -> assertThat(l.documents().get(0).quote()).contains(quote));
  }

  // bodies

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "commune de Lanvézel, Ville de Lanvézel, 0",
    "commune de Lanvézel, La Commune de LANVÉZEL, 0",
    "commune de Lanvézel, commune de Lanvezel, 0",
    "association Les Tréteaux, Les Tréteaux du Vernois, 1",
    "association Les Ateliers, association La Seconde Manche, 1",
    "association Les Ateliers, le Bénéficiaire, 0",
  })
  void oneNumberUnderSeveralNamesIsSaid(String one, String other, int found) throws IOException {
    Lines a = Lines.of("a.txt", TITLE).party(one, "834172066");
    Lines b = Lines.of("b.txt", TITLE).party(other, "834172066");

    assertThat(of(Kind.BODY_NAMES, a, b)).hasSize(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'2 rue Haute, 35380 Lanvézel', false, 1",
    // communes of one name in two departments
    "'2 rue Haute, 64120 Lanvézel', false, 0",
    "2 rue Haute, false, 0",
    // a number that cannot exist is a slip of the pen, which a rule reports
    "'2 rue Haute, 35380 Lanvézel', true, 0",
  })
  void oneNameUnderSeveralNumbersIsSaidWithinOnePostcode(String seat, boolean faulty, int found)
      throws IOException {
    Lines a = Lines.of("a.txt", TITLE).party("commune de Lanvézel", "213504178");
    Lines b = Lines.of("b.txt", TITLE).party("commune de Lanvézel", "834172066", seat, null, null);
    if (faulty) {
      b.faulty("834172066");
    }

    assertThat(of(Kind.BODY_NUMBERS, a, b)).hasSize(found);
  }

  // one object, versions

  @ParameterizedTest(name = "{0}: {2} to {3}: {4}")
  @CsvSource({
    // title, signed, runs from, to, said
    TITLE + ", 2025-03-03, 2025-01-01, 2027-12-31, same-object",
    // the next one begins when the first is over
    TITLE + ", 2026-12-01, 2027-01-01, 2029-12-31, none",
    TITLE + " 2026, 2025-03-03, 2025-01-01, 2027-12-31, none",
    TITLE + " et des Chênes, 2025-03-03, 2025-01-01, 2027-12-31, none",
    // signed on one day, or undated: the same text again
    TITLE + ", 2024-03-03, 2024-03-03, 2026-12-31, version",
    TITLE + ", , 2024-03-03, 2027-12-31, version",
    TITLE + ", , 2027-01-01, 2029-12-31, none",
  })
  void whatTwoAgreementsOfOneTitleAreFollowsFromTheirDays(
      String title, String signed, String from, String to, String said) throws IOException {
    Lines a = parties(Lines.of("a.txt", TITLE)).headings(HEADINGS).signed("2024-03-03");
    Lines b = parties(Lines.of("b.txt", title)).headings(HEADINGS).runs(from, to);
    if (signed != null) {
      b.signed(signed);
    }

    List<Link> links = all(a.runs("2024-03-03", "2026-12-31"), b);

    assertThat(links.stream().map(l -> l.kind().code()).findFirst().orElse("none")).isEqualTo(said);
  }

  @Test
  void versionsWithAnotherTermAreAWarning() throws IOException {
    Lines a = parties(Lines.of("a.txt", TITLE)).headings(HEADINGS).runs("2024-03-03", "2026-12-31");
    Lines b = parties(Lines.of("b.txt", TITLE)).headings(HEADINGS).runs("2024-03-03", "2027-12-31");

    Link link = of(Kind.VERSION, a, b).get(0);

    assertThat(link.warning()).isTrue();
    assertThat(link.message(Language.FR).replace('\u00a0', ' '))
        .isEqualTo(
            "Deux versions d’un même texte, dont le terme diffère : 31 décembre 2026 ;"
                + " 31 décembre 2027.");
  }

  @Test
  void aTitleThatEveryAgreementHasTellsNothing() throws IOException {
    String common = "Convention de mise à disposition d'un fonctionnaire territorial";
    Lines a =
        parties(Lines.of("a.txt", common)).headings(HEADINGS).runs("2024-03-03", "2026-12-31");
    Lines b =
        parties(Lines.of("b.txt", common)).headings(HEADINGS).runs("2024-03-03", "2027-12-31");

    assertThat(all(a, b)).isEmpty();
  }

  @Test
  void theSameBytesAndThePartsOfOneFileAreNoVersions() throws IOException {
    Lines a = parties(Lines.of("a.txt", TITLE)).headings(HEADINGS).sha256("x");
    Lines copy = parties(Lines.of("b.txt", TITLE)).headings(HEADINGS).sha256("x");
    Lines one =
        parties(Lines.of("c.txt", "Convention du verger des Peyrères")).part(1).headings(HEADINGS);
    Lines two =
        parties(Lines.of("c.txt", "Convention du verger des Peyrères")).part(2).headings(HEADINGS);

    assertThat(all(a, copy, one, two)).isEmpty();
  }

  @Test
  void titlesAlikeWithOtherPartiesAreATemplate() throws IOException {
    Lines a = parties(Lines.of("a.txt", TITLE)).headings(HEADINGS);
    Lines b =
        Lines.of("b.txt", TITLE)
            .party("commune de Lanvézel", "213504178")
            .party("association La Fabrique", "552100554")
            .headings(HEADINGS);

    assertThat(all(a, b)).isEmpty();
  }

  // offices

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // days and holders of the office | said
    "2024-01-10 Anne Le Goff; 2024-05-10 Marc Petit; 2024-09-10 Anne Le Goff, 1",
    // who comes after
    "2024-01-10 Anne Le Goff; 2024-05-10 Anne Le Goff; 2024-09-10 Marc Petit, 0",
    // back after an election: years, and more than one document
    "2014-01-10 Anne Le Goff; 2016-05-10 Marc Petit; 2021-09-10 Anne Le Goff, 0",
    "2024-01-10 Anne Le Goff; 2024-03-10 Marc Petit; 2024-05-10 Marc Petit;"
        + " 2024-09-10 Anne Le Goff, 0",
    // the same person, written otherwise
    "2024-01-10 Anne Le Goff; 2024-05-10 Anne Legoff; 2024-09-10 Anne Le Goff, 0",
    "2024-01-10 Anne Martin; 2024-05-10 MARTIN Anne; 2024-09-10 Anne Martin, 0",
    "2024-01-10 Anne Martin; 2024-05-10 Anne Martin-Petit; 2024-09-10 Anne Martin, 0",
    "2024-01-10 Anne Le Goff; 2024-01-10 Marc Petit; 2024-09-10 Anne Le Goff, 0",
  })
  void somebodyIsOutOfOfficeOnlyBetweenTwoDocumentsOfTheHolder(String acts, int found)
      throws IOException {
    List<Lines> lines = new java.util.ArrayList<>();
    for (String act : acts.split("; *")) {
      lines.add(signedBy(act.substring(11), act.substring(0, 10), "Maire"));
    }

    assertThat(of(Kind.OFFICE, lines.toArray(new Lines[0]))).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Maire, 1",
    "'Maire, dûment habilité', 0",
    "Adjoint au maire, 0",
    "Premier adjoint, 0",
    "'Maire adjoint, par délégation', 0",
    "Directeur général des services, 0",
  })
  void onlyOfficesThatOnePersonHoldsAreCompared(String quality, int found) throws IOException {
    assertThat(
            of(
                Kind.OFFICE,
                signedBy("Anne Le Goff", "2024-01-10", "Maire"),
                signedBy("Marc Petit", "2024-05-10", quality),
                signedBy("Anne Le Goff", "2024-09-10", "Maire")))
        .hasSize(found);
  }

  // the file

  @Test
  void aLinkIsALineThatLeadsToThePassages() throws IOException {
    Lines citing = parties(Lines.of("a.txt", TITLE)).signed("2025-01-01");
    citing.cites("article 3 de la convention du 3 mars 2019").day("3 mars 2019", "2019-03-03");

    LinkFile.write(all(citing), folder, Language.EN);
    JsonNode line = new ObjectMapper().readTree(Files.readString(folder.resolve("links.jsonl")));

    assertThat(line.path("kind").asText()).isEqualTo("cited-absent");
    assertThat(line.path("severity").asText()).isEqualTo("info");
    assertThat(line.path("certainty").asText()).isEqualTo(Certainty.PROBABLE.code());
    assertThat(line.path("message").asText()).startsWith("An agreement of 3\u00a0March\u00a02019");
    assertThat(line.path("documents").get(0).path("span").path("start").asInt()).isEqualTo(2990);
  }

  private static Lines signedBy(String person, String day, String quality) {
    return Lines.of(day + person + ".txt", "Convention " + day)
        .party("commune de Lanvézel", "213504178", null, person, quality)
        .signed(day);
  }

  private static Lines parties(Lines lines) {
    return lines
        .party("commune de Lanvézel", "213504178")
        .party("association Les Tréteaux", "834172066");
  }

  private List<Link> of(Kind kind, Lines... lines) throws IOException {
    return all(lines).stream().filter(l -> l.kind() == kind).collect(Collectors.toList());
  }

  private List<Link> all(Lines... lines) throws IOException {
    return Survey.of(Lines.write(folder, lines)).links();
  }

  private static List<String> files(Link link) {
    return link.documents().stream().map(d -> d.key().file()).toList();
  }
}
