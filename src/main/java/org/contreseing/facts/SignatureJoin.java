package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.JoinedSignature;
import org.contreseing.model.JoinedSignature.Basis;
import org.contreseing.model.Party;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.State;
import org.contreseing.model.SigningCertificate;

/**
 * Joins the electronic signatures of a file to the signature blocks of its text: by who holds the
 * certificate, by the organisation, by where the field is shown, by the name of the field. Each way
 * must lead to one block alone; where none does, the signature stays alone. Two signatures that
 * claim one block by its place are both believed: one may be a stamp of the tool.
 */
final class SignatureJoin {

  private final List<SignatureBlock> blocks;
  private final HolderNames holders;

  private SignatureJoin(List<SignatureBlock> blocks, List<Party> parties) {
    this.blocks = blocks;
    this.holders = new HolderNames(parties);
  }

  /** The signature zone with its blocks judged by the signatures that belong to them. */
  static Signature of(Signature read, List<Party> parties, List<ElectronicSignature> signatures) {
    if (signatures.isEmpty()) {
      return read;
    }
    SignatureJoin join = new SignatureJoin(read.blocks(), parties);
    List<JoinedSignature> joined = signatures.stream().map(join::joined).toList();
    List<SignatureBlock> judged = new ArrayList<>();
    for (int i = 0; i < read.blocks().size(); i++) {
      judged.add(judge(read.blocks().get(i), i, joined));
    }
    return read.joinedWith(judged, joined);
  }

  /**
   * Signed where an intact signature belongs to it and what it signed is what is read; unsigned
   * where only an empty field does. An altered signature shows neither.
   */
  private static SignatureBlock judge(
      SignatureBlock block, int index, List<JoinedSignature> joined) {
    List<ElectronicSignature> own =
        joined.stream()
            .filter(j -> j.block().equals(Optional.of(index)))
            .map(JoinedSignature::signature)
            .toList();
    if (own.stream().anyMatch(ElectronicSignature::holds)) {
      return block.in(State.SIGNED);
    }
    boolean waiting = !own.isEmpty() && own.stream().allMatch(s -> s.is("EMPTY"));
    boolean tried = own.stream().anyMatch(s -> !s.is("EMPTY"));
    return waiting ? block.in(State.UNSIGNED) : tried ? block.in(State.UNVERIFIABLE) : block;
  }

  private JoinedSignature joined(ElectronicSignature signature) {
    return signature
        .certificate()
        .flatMap(c -> byCertificate(signature, c))
        .or(() -> byPlace(signature))
        .or(() -> byField(signature))
        .orElseGet(() -> JoinedSignature.alone(signature));
  }

  private Optional<JoinedSignature> byCertificate(
      ElectronicSignature signature, SigningCertificate certificate) {
    List<Integer> named = indexes(b -> holders.isSignatory(certificate, b));
    return named.isEmpty()
        ? one(signature, Basis.ORGANISATION, indexes(b -> holders.isOrganisation(certificate, b)))
        : one(signature, Basis.HOLDER, nearest(signature, named));
  }

  /** Of several blocks that one person signs, the one at which the field is shown. */
  private List<Integer> nearest(ElectronicSignature signature, List<Integer> named) {
    List<Integer> shown = shown(signature).stream().filter(named::contains).toList();
    return named.size() > 1 && !shown.isEmpty() ? shown : named;
  }

  private Optional<JoinedSignature> byPlace(ElectronicSignature signature) {
    return one(signature, Basis.PLACE, agreeing(signature, shown(signature)));
  }

  private Optional<JoinedSignature> byField(ElectronicSignature signature) {
    List<Integer> named = indexes(b -> holders.isInField(signature.field(), b));
    return one(signature, Basis.FIELD, agreeing(signature, named));
  }

  /** Without blocks of which the certificate says that somebody else signs. */
  private List<Integer> agreeing(ElectronicSignature signature, List<Integer> found) {
    return found.stream()
        .filter(
            i ->
                signature
                    .certificate()
                    .filter(c -> holders.contradicts(c, blocks.get(i)))
                    .isEmpty())
        .toList();
  }

  private List<Integer> shown(ElectronicSignature signature) {
    return indexes(b -> signature.near().stream().anyMatch(s -> s.overlaps(b.span())));
  }

  private List<Integer> indexes(Predicate<SignatureBlock> wanted) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (wanted.test(blocks.get(i))) {
        found.add(i);
      }
    }
    return List.copyOf(found);
  }

  private Optional<JoinedSignature> one(
      ElectronicSignature signature, Basis basis, List<Integer> found) {
    return found.size() != 1
        ? Optional.empty()
        : Optional.of(
            new JoinedSignature(
                signature,
                Optional.of(found.get(0)),
                Optional.of(basis),
                blocks.get(found.get(0)).party()));
  }
}
