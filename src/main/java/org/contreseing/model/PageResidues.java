package org.contreseing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.model.Residue.Kind;

/** What a page shows of the drafting: marks of a draft, highlighting, words of a template. */
final class PageResidues {

  private static final String DRAFT =
      "(?:avant-)?projet|draft|brouillon|specimen|document de travail|version (?:de travail|provisoire)"
          + "|non definitif|ne pas signer|do not sign|not for signature|sample";

  /** In a watermark the word is enough. */
  private static final Pattern WATERMARK = Pattern.compile("\\b(?:" + DRAFT + ")\\b");

  /** In the margin of a page it is the whole line: "Projet Remparts" is the name of a project. */
  private static final Pattern MARGIN =
      Pattern.compile(
          "\\W{0,3}(?:"
              + DRAFT
              + ")(?: (?:de convention|d'avenant|de contrat|de protocole|d'accord))?"
              + "(?:\\W{1,4}(?:v ?\\d|version|du \\d|n° ?\\d|au \\d|\\d)[^\\n]{0,30})?\\W{0,3}");

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\W{0,3}(?:(?:sous-)?titre du document|document (?:sub)?title|type the document title"
              + "|(?:tapez|saisissez|inserez|ecrivez)(?: (?:votre|le|du|un))? texte(?: ici)?"
              + "|(?:your|type your|insert) text here|nom de la societe|company name)\\W{0,3}");

  private final Agreement agreement;
  private final Outline outline;

  PageResidues(Agreement agreement) {
    this.agreement = agreement;
    this.outline = agreement.outline();
  }

  List<Residue> all() {
    List<Residue> all = new ArrayList<>();
    mark().ifPresent(all::add);
    all.addAll(highlights());
    all.addAll(template());
    return all;
  }

  /** The first mark of a draft: it stands on every page. */
  private Optional<Residue> mark() {
    Optional<Residue> watermark =
        outline.source().traces().stream()
            .filter(t -> t.kind() == Trace.Kind.WATERMARK)
            .filter(t -> WATERMARK.matcher(Article.fold(t.detail())).find())
            .map(t -> Residues.residue(Kind.DRAFT_MARK, "", start(), List.of(t.detail())))
            .findFirst();
    return watermark.or(
        () ->
            outline.source().blocks().stream()
                .filter(PageResidues::isMargin)
                .filter(b -> MARGIN.matcher(Article.fold(said(b))).matches())
                .map(b -> Residues.residue(Kind.DRAFT_MARK, "", b.span(), List.of(said(b))))
                .findFirst());
  }

  private Span start() {
    return Span.at(outline.whole().start());
  }

  private static boolean isMargin(Block block) {
    return block.kind() == Block.Kind.PAGE_HEADER || block.kind() == Block.Kind.PAGE_FOOTER;
  }

  private String said(Block block) {
    return outline.source().slice(block.span()).strip();
  }

  /** Highlighted words of the text; a heading or the first row of a table is painted by design. */
  private List<Residue> highlights() {
    List<Span> stretches = new ArrayList<>();
    outline.source().traces().stream()
        .filter(t -> t.kind() == Trace.Kind.HIGHLIGHT && !t.span().isEmpty())
        .map(Trace::span)
        .filter(s -> outline.whole().contains(s.start()) && !isDesign(s))
        .sorted()
        .forEach(s -> join(stretches, s));
    int painted = stretches.stream().mapToInt(Span::length).sum();
    if (2 * painted > outline.whole().length()) {
      return List.of();
    }
    List<Residue> all =
        stretches.stream()
            .map(s -> Residues.residue(Kind.HIGHLIGHT, "", s, List.of(outline.source().slice(s))))
            .toList();
    return Residues.few(all, "many");
  }

  private static void join(List<Span> stretches, Span next) {
    int last = stretches.size() - 1;
    if (last >= 0 && next.start() <= stretches.get(last).end() + 2) {
      stretches.set(last, stretches.get(last).cover(next));
    } else {
      stretches.add(next);
    }
  }

  private boolean isDesign(Span span) {
    boolean heading =
        outline.articles().stream().anyMatch(a -> a.headingSpan().overlaps(span))
            || span.start() < outline.begin();
    return heading
        || outline.source().blocks().stream()
            .filter(b -> b.span().overlaps(span))
            .anyMatch(b -> isMargin(b) || b.kind() == Block.Kind.HEADING || isHead(b));
  }

  private static boolean isHead(Block block) {
    return block.cell().filter(c -> c.row() == 0).isPresent();
  }

  private List<Residue> template() {
    return outline.source().blocks().stream()
        .filter(b -> b.span().length() <= 60 && outline.whole().contains(b.span().start()))
        .filter(b -> TEMPLATE.matcher(Article.fold(said(b))).matches())
        .filter(b -> agreement.placeholders().stream().noneMatch(p -> p.span().overlaps(b.span())))
        .map(b -> Residues.residue(Kind.TEMPLATE_TEXT, "", b.span(), List.of(said(b))))
        .toList();
  }
}
