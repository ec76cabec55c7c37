package org.contreseing.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Agreement;
import org.contreseing.model.Authority;
import org.contreseing.model.Block;
import org.contreseing.model.DateMention;
import org.contreseing.model.Drafting;
import org.contreseing.model.Duration;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.Finances;
import org.contreseing.model.Legality;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Naming;
import org.contreseing.model.Outline;
import org.contreseing.model.Party;
import org.contreseing.model.Profile;
import org.contreseing.model.Setting;
import org.contreseing.model.Signature;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;
import org.contreseing.model.Trace;
import org.contreseing.model.Wordings;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;

/** Agreements with a real outline and just the facts that a test says. */
final class Agreements {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final Setting BEFORE_SIGNATURE = new Setting(DAY, Profile.PRE_SIGNATURE, Optional.empty());

  static final String THREE_ARTICLES =
      """
      CONVENTION DE PARTENARIAT

      Article 1 – Objet
      La présente convention a pour objet l'organisation d'une fête nautique.

      Article 2 – Durée
      La convention s'applique jusqu'au 31 juin 2030.

      Article 2 – Litiges
      Les litiges sont portés devant le tribunal administratif de Lyon.
      """;

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n[ \\t]*\\n|\\z)");
  private static final Segmenter SEGMENTER = new Segmenter(Tables.builtIn());

  private final Outline outline;
  private List<String> types = List.of();
  private List<Party> parties = List.of();
  private List<Authority> authorities = List.of();
  private List<DateMention> dates = List.of();
  private List<Duration> durations = List.of();
  private List<NameConflict> conflicts = List.of();
  private Signature signature;

  private Agreements(Outline outline) {
    this.outline = outline;
    this.signature =
        new Signature(
            outline.signature(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());
  }

  static Agreements of(String text) {
    return new Agreements(outline(text));
  }

  static Outline outline(String text) {
    return outline(text, List.of(), List.of());
  }

  static Outline outline(String text, List<Trace> traces, List<ElectronicSignature> signatures) {
    List<Block> blocks = new ArrayList<>();
    Matcher m = PARAGRAPH.matcher(text);
    while (m.find()) {
      blocks.add(Block.paragraph(new Span(m.start(), m.end()), 0));
    }
    return SEGMENTER
        .segment(
            new SourceText(text, blocks, traces, Optional.empty(), SourceText.Origin.TEXT, false)
                .signed(signatures))
        .get(0);
  }

  /** The span of the first occurrence of some words. */
  Span at(String words) {
    int start = outline.source().content().indexOf(words);
    return new Span(start, start + words.length());
  }

  Agreements types(String... codes) {
    types = List.of(codes);
    return this;
  }

  Agreements parties(Party... some) {
    parties = List.of(some);
    return this;
  }

  Agreements authorities(Authority... some) {
    authorities = List.of(some);
    return this;
  }

  Agreements impossibleDate(String words) {
    List<DateMention> more = new ArrayList<>(dates);
    more.add(new DateMention(at(words), words, Optional.empty(), Optional.empty()));
    dates = more;
    return this;
  }

  Agreements durations(Duration... some) {
    durations = List.of(some);
    return this;
  }

  Agreements conflicts(NameConflict... some) {
    conflicts = List.of(some);
    return this;
  }

  Agreements signature(UnaryOperator<Signature> change) {
    signature = change.apply(signature);
    return this;
  }

  Agreement read() {
    return new Agreement(
        outline,
        outline.title().map(outline.source()::slice).orElse(""),
        types,
        parties,
        List.of(),
        authorities,
        List.of(),
        dates,
        durations,
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
        conflicts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        signature,
        List.of(),
        List.of(),
        Finances.none(),
        Timeline.of(signature, List.of(), durations, List.of(), List.of(), List.of()),
        Wordings.none(),
        Legality.none(),
        Drafting.none(),
        Naming.none());
  }
}
