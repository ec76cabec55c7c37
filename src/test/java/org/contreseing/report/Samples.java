package org.contreseing.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Checked;
import org.contreseing.model.Drafting;
import org.contreseing.model.Duration;
import org.contreseing.model.Finances;
import org.contreseing.model.Finding;
import org.contreseing.model.Identifier;
import org.contreseing.model.Language;
import org.contreseing.model.Legality;
import org.contreseing.model.Length;
import org.contreseing.model.Naming;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Outline;
import org.contreseing.model.Party;
import org.contreseing.model.Profile;
import org.contreseing.model.Reading;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;
import org.contreseing.model.Wordings;

/** A small agreement of our own, with facts and findings made by hand. */
public final class Samples {

  public static final String TEXT =
      """
      CONVENTION DE PARTENARIAT RELATIVE AU PRÊT DE MATÉRIEL

      Entre la commune de Brévan, SIRET 21070000000018, représentée par Mme Anne Doré, maire, ci-après « la Commune »,
      et l’association Les Rameurs, représentée par son président, ci-après « l’Association ».

      Article 1 : Objet
      La Commune prête à l’Association XXXXX canots.

      Article 2 : Durée
      La convention est conclue pour une durée de trois (2) ans.

      Fait à Brévan, le 12 mars 2026, en deux exemplaires.
      Pour la Commune
      Anne Doré
      """;

  private Samples() {}

  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return new Span(start, start + words.length());
  }

  public static SourceText text(Optional<Integer> pages) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : TEXT.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(
            Block.paragraph(
                new Span(at, at + line.length()),
                line.startsWith("Fait") || line.startsWith("Pour") ? 2 : 1));
      }
      at += line.length() + 1;
    }
    return new SourceText(TEXT, blocks, List.of(), pages, SourceText.Origin.TEXT, false);
  }

  public static Article article(
      int ordinal, String number, String heading, String from, String to, String clause) {
    Span start = span(from);
    return new Article(
        ordinal,
        number,
        "Article " + number,
        heading,
        1,
        "",
        Optional.empty(),
        Optional.empty(),
        start,
        start.cover(span(to)),
        to,
        List.of(clause));
  }

  public static Outline outline(SourceText text) {
    return new Outline(
        text,
        new Reading("", new int[0], new int[0], TEXT.length()),
        text.whole(),
        Optional.empty(),
        Optional.of(span("CONVENTION DE PARTENARIAT RELATIVE AU PRÊT DE MATÉRIEL")),
        span("Entre la commune").cover(span("« l’Association ».")),
        Span.at(span("Article 1").start()),
        List.of(
            article(
                0,
                "1",
                "Objet",
                "Article 1 : Objet",
                "La Commune prête à l’Association XXXXX canots.",
                "objet"),
            article(
                1,
                "2",
                "Durée",
                "Article 2 : Durée",
                "La convention est conclue pour une durée de trois (2) ans.",
                "duree")),
        span("Fait à Brévan").cover(span("Pour la Commune\nAnne Doré")),
        List.of(),
        List.of(),
        List.of());
  }

  public static Agreement agreement(Outline outline) {
    return new Agreement(
        outline,
        "Convention de partenariat relative au prêt de matériel",
        List.of("MAT", "PAR"),
        parties(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        durations(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        signature(),
        List.of(),
        List.of(),
        Finances.none(),
        Timeline.of(signature(), List.of(), durations(), List.of(), List.of(), List.of()),
        Wordings.none(),
        Legality.none(),
        Drafting.none(),
        Naming.none());
  }

  private static List<Party> parties() {
    Span commune = span("Entre la commune de Brévan").cover(span("« la Commune »"));
    return List.of(
        new Party(
            0,
            commune,
            "la commune de Brévan",
            span("la commune de Brévan"),
            List.of("la Commune"),
            Party.Nature.PUBLIC,
            Optional.empty(),
            Optional.of(
                new Party.Representation(
                    span("représentée par Mme Anne Doré, maire"),
                    Optional.of("Anne Doré"),
                    Optional.of("maire"))),
            Optional.empty(),
            List.of(
                new Identifier(
                    span("21070000000018"),
                    Identifier.Kind.SIRET,
                    "21070000000018",
                    Optional.empty())),
            List.of()));
  }

  private static List<Duration> durations() {
    return List.of(
        new Duration(
            span("trois (2) ans"),
            "trois (2) ans",
            Duration.Role.TERM,
            Optional.of(new Length(3, 0, 0, 0, 0)),
            Optional.empty(),
            Optional.of(3),
            Optional.of(2),
            false,
            false,
            Optional.of(1),
            Optional.empty(),
            Optional.empty()));
  }

  private static Signature signature() {
    SignatureBlock block =
        new SignatureBlock(
            span("Pour la Commune\nAnne Doré"),
            "la Commune",
            Optional.of(0),
            Optional.of("Anne Doré"),
            span("Anne Doré"),
            Optional.empty(),
            SignatureBlock.State.UNVERIFIABLE,
            false,
            List.of());
    return new Signature(
        span("Fait à Brévan").cover(span("Pour la Commune\nAnne Doré")),
        List.of(),
        Optional.of("Brévan"),
        Optional.of(LocalDate.of(2026, 3, 12)),
        Optional.of(2),
        false,
        List.of(block));
  }

  public static Finding finding(
      String rule, Severity severity, Span span, String fingerprint, Optional<String> cause) {
    return new Finding(
        rule,
        severity,
        "Titre de " + rule,
        "Le passage est signalé par " + rule + "\u00a0: il faut le voir.",
        "Remplacer ce passage par la valeur exacte, en toutes lettres et en chiffres, puis relire l’article entier.",
        List.of("article 1163 du code civil", "article L. 2122-21 du CGCT"),
        span.start() >= span("Article 1").start() && span.start() < span("Fait").start()
            ? Optional.of(span.start() < span("Article 2").start() ? "1" : "2")
            : Optional.empty(),
        span,
        TEXT.substring(span.start(), span.end()),
        fingerprint,
        cause);
  }

  /**
   * One error with a consequence, one review, one note about something missing, and a rule that was
   * not applied.
   */
  public static Report report() {
    Agreement agreement = agreement(outline(text(Optional.of(2))));
    return new Report(
        agreement,
        List.of(
            finding(
                "PAR-002",
                Severity.WARNING,
                span("représentée par son président"),
                "000000000000000a",
                Optional.empty()),
            finding(
                "DUR-014",
                Severity.ERROR,
                span("trois (2) ans"),
                "000000000000000b",
                Optional.empty()),
            finding(
                "DUR-009",
                Severity.WARNING,
                span("trois"),
                "000000000000000c",
                Optional.of("000000000000000b")),
            finding(
                "CLA-010",
                Severity.INFO,
                agreement.placeOfMissing(),
                "000000000000000d",
                Optional.empty())),
        List.of(new NotChecked("SIG-011", "Le texte seul ne prouve pas une signature.")));
  }

  public static Checked checked() {
    Report report = report();
    return new Checked(report.agreement().outline().source(), List.of(report));
  }

  public static Outcome outcome(String file) {
    return new Outcome(file, Optional.of("0".repeat(64)), checked());
  }

  public static Heading heading(Language language) {
    return new Heading(
        "0.1.0", "f".repeat(64), Profile.PRE_SIGNATURE, language, LocalDate.of(2026, 11, 22));
  }
}
