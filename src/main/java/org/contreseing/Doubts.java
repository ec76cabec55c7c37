package org.contreseing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Coverage;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NameConflict;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Places;
import org.contreseing.model.Report;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;

/**
 * Takes back what may only be a misread letter of a scan. A rule about spelling says nothing on a
 * line that was recognised with doubt, and is listed as not checked there, together with what
 * follows from it. What is missing from a text of which a page was not read at all stays reported,
 * but is listed too, since it may stand on that page; where more than half of the pages were not
 * read, nothing is reported as missing, only listed.
 */
final class Doubts {

  private static final Set<String> SPELLING =
      Set.of(
          "DEF-006", "DEF-007", "PAR-005", "PAR-012", "TYP-001", "TYP-010", "TYP-011", "TYP-012",
          "TYP-013", "TYP-014", "TYP-015", "TYP-016", "TYP-018", "TYP-019", "TYP-021", "TYP-022");

  private final Report report;
  private final SourceText text;
  private final Places places;
  private final Language language;
  private final Map<String, String> reasons = new TreeMap<>();

  private Doubts(Report report, Language language) {
    this.report = report;
    this.text = report.agreement().outline().source();
    this.places = new Places(text);
    this.language = language;
  }

  /** The report without what cannot be said, and with the reasons why. */
  static Report weigh(Report report, Language language) {
    SourceText text = report.agreement().outline().source();
    boolean unread = text.traces().stream().anyMatch(t -> t.kind() == Trace.Kind.UNREAD_PAGE);
    return text.recognition().isEmpty() && !unread ? report : new Doubts(report, language).weigh();
  }

  private Report weigh() {
    Set<Finding> doubtful = doubtful();
    Map<String, SortedSet<Integer>> pages = new TreeMap<>();
    for (Finding finding : doubtful) {
      places
          .of(finding.span().start())
          .page()
          .ifPresent(p -> pages.computeIfAbsent(finding.rule(), r -> new TreeSet<>()).add(p));
    }
    pages.forEach((rule, on) -> reasons.put(rule, misread(on)));
    List<Finding> sure = report.findings().stream().filter(f -> !doubtful.contains(f)).toList();
    noteMissing(sure);
    List<Finding> kept = mostlyUnread() ? present(sure) : sure;
    return new Report(report.agreement(), kept, notChecked());
  }

  private boolean mostlyUnread() {
    return Coverage.of(text).mostlyUnread();
  }

  /** Without what is missing, and what follows from that. */
  private static List<Finding> present(List<Finding> findings) {
    Set<String> missing =
        findings.stream()
            .filter(Doubts::isMissing)
            .map(Finding::fingerprint)
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(f -> !isMissing(f) && f.cause().filter(missing::contains).isEmpty())
        .toList();
  }

  /** Whether it says that something is not there; what a file holds has no place in its text. */
  private static boolean isMissing(Finding finding) {
    return finding.span().isEmpty() && !finding.rule().startsWith("DOC-");
  }

  private Set<Finding> doubtful() {
    Set<Finding> doubtful = new HashSet<>();
    Set<String> causes = new HashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Finding finding : report.findings()) {
        boolean follows = finding.cause().filter(causes::contains).isPresent();
        if ((follows || isDoubtful(finding)) && doubtful.add(finding)) {
          causes.add(finding.fingerprint());
          grown = true;
        }
      }
    }
    return doubtful;
  }

  private boolean isDoubtful(Finding finding) {
    return SPELLING.contains(finding.rule())
        && places(finding).anyMatch(s -> text.recognition().filter(r -> r.doubts(s)).isPresent());
  }

  /** Where it lies, and of two spellings also where the other one does. */
  private Stream<Span> places(Finding finding) {
    Stream<Span> others =
        report
            .agreement()
            .facts()
            .filter(NameConflict.class::isInstance)
            .map(NameConflict.class::cast)
            .filter(c -> c.span().equals(finding.span()))
            .map(NameConflict::firstSpan);
    return Stream.concat(Stream.of(finding.span()), others);
  }

  private String misread(SortedSet<Integer> pages) {
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return language.pick("texte reconnu avec doute (OCR), ", "text recognised with doubt (OCR), ")
        + (pages.size() == 1 ? "page " : "pages ")
        + numbers;
  }

  private void noteMissing(List<Finding> kept) {
    String unread =
        text.traces().stream()
            .filter(t -> t.kind() == Trace.Kind.UNREAD_PAGE)
            .map(Trace::detail)
            .collect(Collectors.joining(", "));
    if (!unread.isEmpty()) {
      kept.stream()
          .filter(Doubts::isMissing)
          .forEach(f -> reasons.putIfAbsent(f.rule(), unread(unread)));
    }
  }

  private String unread(String pages) {
    return language.pick(
        "ce qui manque peut se trouver sur une image qui n’a pas été lue (" + pages + ")",
        "what is missing may stand on an image that was not read (" + pages + ")");
  }

  private List<NotChecked> notChecked() {
    List<NotChecked> all = new ArrayList<>(report.notChecked());
    all.forEach(n -> reasons.remove(n.rule()));
    reasons.forEach((rule, reason) -> all.add(new NotChecked(rule, reason)));
    all.sort(Comparator.comparing(NotChecked::rule));
    return all;
  }
}
