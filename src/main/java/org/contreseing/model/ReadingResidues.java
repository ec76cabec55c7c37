package org.contreseing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Residue.Kind;

/** What of a file was not read, and what another reader of it may see. */
final class ReadingResidues {

  private final SourceText text;
  private final Span place;

  ReadingResidues(Agreement agreement) {
    this.text = agreement.outline().source();
    this.place = Span.at(agreement.outline().whole().start());
  }

  List<Residue> all() {
    List<Residue> all = new ArrayList<>();
    earlier(Trace.Kind.EARLIER_TEXT, "", all);
    earlier(Trace.Kind.SIGNED_TEXT, "signed", all);
    unread().ifPresent(all::add);
    Coverage coverage = Coverage.of(text);
    boolean unmapped = text.traces().stream().anyMatch(t -> t.kind() == Trace.Kind.UNMAPPED_TEXT);
    if (unmapped || coverage.garbled()) {
      all.add(Residues.residue(Kind.ILLEGIBLE, "", place, List.of()));
    } else if (coverage.foreign()) {
      all.add(Residues.residue(Kind.ILLEGIBLE, "foreign", place, List.of()));
    }
    return all;
  }

  private void earlier(Trace.Kind kind, String variant, List<Residue> to) {
    text.traces().stream()
        .filter(t -> t.kind() == kind)
        .map(t -> Residues.residue(Kind.EARLIER_TEXT, variant, t.span(), List.of(t.detail())))
        .forEach(to::add);
  }

  private Optional<Residue> unread() {
    List<String> pages =
        text.traces().stream()
            .filter(t -> t.kind() == Trace.Kind.UNREAD_PAGE)
            .map(t -> t.detail().replace("page ", ""))
            .toList();
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Residue(Kind.UNREAD_PAGES, "", place, pages, List.of(), pages.size()));
  }
}
