package org.contreseing.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.ElectronicSignature.Doubt;
import org.contreseing.model.ElectronicSignature.State;
import org.contreseing.model.SealDoubt.Kind;

/**
 * Tells what is doubtful about the electronic signatures of a file. They concern the file as a
 * whole: where it holds several agreements, what is told of no block is told with the first.
 */
final class SealDoubts {

  private final Agreement agreement;
  private final Signature zone;
  private final boolean first;
  private final boolean alone;
  private final List<SealDoubt> found = new ArrayList<>();

  private SealDoubts(Agreement agreement) {
    this.agreement = agreement;
    this.zone = agreement.signature();
    this.first = agreement.outline().part().orElse(1) == 1;
    this.alone = agreement.outline().part().isEmpty();
  }

  static List<SealDoubt> of(Agreement agreement) {
    if (agreement.signature().joined().isEmpty()) {
      return List.of();
    }
    SealDoubts doubts = new SealDoubts(agreement);
    agreement.signature().joined().forEach(doubts::one);
    doubts.unstamped();
    doubts.unsignedParties();
    return doubts.found;
  }

  private void one(JoinedSignature joined) {
    if (joined.block().isEmpty() && !first) {
      return;
    }
    ElectronicSignature signature = joined.signature();
    switch (signature.state()) {
      case EMPTY -> empty(joined);
      case UNVERIFIED -> add(Kind.UNVERIFIED, cause(signature), joined, "");
      case ALTERED -> add(Kind.ALTERED, "", joined, "");
      case INTACT -> intact(joined);
    }
    if (signature.state() != State.EMPTY) {
      holder(joined);
    }
  }

  /** The ordinary cause is the signature itself. */
  private static String cause(ElectronicSignature signature) {
    return signature.doubt().filter(d -> d != Doubt.MALFORMED).map(Doubt::code).orElse("");
  }

  private void add(Kind kind, String variant, JoinedSignature joined, String detail) {
    found.add(new SealDoubt(kind, variant, place(joined), who(joined.signature()), detail));
  }

  private Span place(JoinedSignature joined) {
    return joined.block().map(b -> zone.blocks().get(b).span()).orElseGet(zone::closing);
  }

  private static String who(ElectronicSignature signature) {
    return signature.who().isEmpty() ? "?" : signature.who();
  }

  /** In a file that nobody signed the fields only wait. */
  private void empty(JoinedSignature joined) {
    boolean half = zone.joined().stream().anyMatch(j -> j.signature().is("INTACT"));
    boolean served =
        joined.block().stream()
            .anyMatch(b -> zone.blocks().get(b).state() == SignatureBlock.State.SIGNED);
    if (!served) {
      String party = joined.block().map(b -> zone.blocks().get(b)).map(this::called).orElse("");
      String variant =
          half ? party.isEmpty() ? "half-field" : "half" : party.isEmpty() ? "field" : "";
      found.add(
          new SealDoubt(
              Kind.EMPTY_FIELD, variant, place(joined), party, joined.signature().field()));
    }
  }

  private String called(SignatureBlock block) {
    return block
        .party()
        .flatMap(o -> agreement.parties().stream().filter(p -> p.ordinal() == o).findFirst())
        .map(Party::shortName)
        .or(block::signatory)
        .orElse(block.label());
  }

  private void intact(JoinedSignature joined) {
    ElectronicSignature signature = joined.signature();
    changed(joined);
    Optional<Instant> time = signature.time();
    Optional<SigningCertificate> wrong =
        signature.certificate().filter(c -> time.filter(t -> !c.validAt(t)).isPresent());
    wrong.ifPresent(
        c -> {
          boolean over = time.orElseThrow().isAfter(c.until());
          add(
              Kind.EXPIRED,
              over ? "" : "early",
              joined,
              (over ? c.until() : c.from()).atOffset(ZoneOffset.UTC).toLocalDate().toString());
        });
  }

  /** That words of the signed text are gone is told with the earlier versions of the file. */
  private void changed(JoinedSignature joined) {
    boolean told =
        agreement.outline().source().traces().stream()
            .anyMatch(t -> t.kind() == Trace.Kind.SIGNED_TEXT);
    ElectronicSignature signature = joined.signature();
    Optional<LaterChange> content = signature.change(LaterChange.Kind.CONTENT);
    if (content.isPresent() && !told) {
      String words = content.get().shown();
      add(Kind.CHANGED, words.isEmpty() ? "pages" : "", joined, words);
    }
    signature
        .change(LaterChange.Kind.RECEIPT)
        .ifPresent(c -> add(Kind.CHANGED, "receipt", joined, c.shown()));
    signature
        .change(LaterChange.Kind.FORM)
        .ifPresent(c -> add(Kind.CHANGED, "form", joined, c.shown()));
    signature
        .change(LaterChange.Kind.ANNOTATION)
        .ifPresent(c -> add(Kind.CHANGED, "note", joined, ""));
  }

  private void holder(JoinedSignature joined) {
    if (joined.block().isEmpty() && alone && !zone.blocks().isEmpty()) {
      boolean person =
          joined.signature().certificate().flatMap(SigningCertificate::person).isPresent()
              && zone.blocks().stream().allMatch(b -> b.signatory().isPresent());
      add(Kind.NO_BLOCK, person ? "person" : "", joined, "");
    }
    Optional<String> named = joined.block().flatMap(b -> zone.blocks().get(b).signatory());
    boolean other =
        joined.basis().filter(b -> b != JoinedSignature.Basis.HOLDER).isPresent()
            && joined.signature().certificate().flatMap(SigningCertificate::person).isPresent();
    if (other && named.isPresent()) {
      add(Kind.OTHER_HOLDER, "", joined, named.get());
    }
  }

  private void unstamped() {
    List<String> whose =
        zone.joined().stream()
            .map(JoinedSignature::signature)
            .filter(s -> s.is("INTACT") && s.stamped().isEmpty())
            .map(SealDoubts::who)
            .distinct()
            .toList();
    if (first && !whose.isEmpty()) {
      found.add(new SealDoubt(Kind.UNSTAMPED, "", zone.closing(), String.join(", ", whose), ""));
    }
  }

  /** Only where each signature has its block: another one might be this party's. */
  private void unsignedParties() {
    List<JoinedSignature> made =
        zone.joined().stream().filter(j -> !j.signature().is("EMPTY")).toList();
    boolean clear = !made.isEmpty() && made.stream().allMatch(j -> j.party().isPresent());
    if (!clear || !alone) {
      return;
    }
    List<Integer> tried = zone.joined().stream().flatMap(j -> j.party().stream()).toList();
    for (Party party : agreement.parties()) {
      Optional<SignatureBlock> block =
          zone.blocks().stream().filter(b -> b.isOf(party)).findFirst();
      if (!tried.contains(party.ordinal()) && block.isPresent()) {
        found.add(
            new SealDoubt(
                Kind.UNSIGNED_PARTY, "", block.get().span(), party.shortName(), names(made)));
      }
    }
  }

  private static String names(List<JoinedSignature> made) {
    return made.stream().map(j -> who(j.signature())).distinct().collect(Collectors.joining(", "));
  }
}
