package org.contreseing.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * References that write the number of their target otherwise than its heading does: "article V" for
 * "5)".
 *
 * @param span the first
 * @param quote the same as printed
 * @param target the article it means
 * @param count how many the agreement has
 */
public record StyleReference(Span span, String quote, Article target, int count)
    implements Located {

  private static final Pattern ROMAN = Pattern.compile("(?s).*(?<![\\p{L}\\d])[IVXL]+[.)]?\\W*");
  private static final Pattern ARABIC = Pattern.compile("(?s).*\\d.*");

  static Optional<StyleReference> of(Agreement agreement) {
    List<StyleReference> all =
        agreement.references().stream()
            .filter(InternalReference.class::isInstance)
            .map(InternalReference.class::cast)
            .filter(r -> r.annex().isEmpty())
            .flatMap(r -> r.numbers().stream())
            .filter(n -> n.targets().size() == 1)
            .map(n -> of(agreement.outline(), n))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(StyleReference::span))
            .toList();
    return all.stream()
        .findFirst()
        .map(f -> new StyleReference(f.span(), f.quote(), f.target(), all.size()));
  }

  private static Optional<StyleReference> of(Outline outline, ArticleReference reference) {
    String printed = outline.source().slice(reference.span()).replaceAll("\\s+", " ");
    int target = reference.targets().get(0);
    return outline.articles().stream()
        .filter(a -> a.ordinal() == target && a.level() == 1)
        .filter(a -> differs(printed, a.label()))
        .findFirst()
        .map(a -> new StyleReference(reference.span(), printed, a, 1));
  }

  private static boolean differs(String reference, String label) {
    return ROMAN.matcher(reference).matches() && ARABIC.matcher(label).matches()
        || ARABIC.matcher(reference).matches() && ROMAN.matcher(label).matches();
  }
}
