package org.contreseing.report;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.JoinedSignature;
import org.contreseing.model.Language;
import org.contreseing.model.LaterChange;
import org.contreseing.model.Party;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SigningCertificate;

/**
 * Says of each electronic signature of a file, on one line, who, whether it holds, when, for whom.
 */
public final class SealWords {

  private static final int LONGEST = 80;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Language language;

  public SealWords(Language language) {
    this.language = language;
  }

  /** One line a signature or empty field, in the order of the file. */
  public List<String> lines(Agreement agreement) {
    return agreement.signature().joined().stream().map(j -> line(j, agreement)).toList();
  }

  private String line(JoinedSignature joined, Agreement agreement) {
    ElectronicSignature signature = joined.signature();
    List<String> said = new ArrayList<>();
    said.add(who(signature));
    said.add(state(signature.state()));
    said.addAll(times(signature));
    signature.later().stream()
        .filter(c -> c.kind().compareTo(LaterChange.Kind.FORM) >= 0)
        .filter(c -> c.kind() != LaterChange.Kind.OTHER)
        .forEach(c -> said.add(change(c.kind())));
    said.add(block(joined, agreement));
    if (signature.certificate().isPresent() && signature.doubt().isEmpty()) {
      said.add(issuer(signature));
    }
    return String.join(", ", said);
  }

  /** What stands before each line. */
  public String head() {
    return language.pick("Signature électronique", "Electronic signature");
  }

  private String who(ElectronicSignature signature) {
    String unnamed = language.pick("titulaire inconnu", "holder unknown");
    return signature
        .certificate()
        .map(c -> Visible.excerpt(c.name(), LONGEST) + organisation(c))
        .orElseGet(() -> signature.field().isEmpty() ? unnamed : field(signature.field()));
  }

  private static String organisation(SigningCertificate certificate) {
    return certificate
        .organisation()
        .filter(o -> !o.equals(certificate.name()))
        .map(o -> " (" + Visible.excerpt(o, LONGEST) + ")")
        .orElse("");
  }

  private String field(String name) {
    return language.pick("champ ", "field ") + Visible.excerpt(name, LONGEST);
  }

  private String state(ElectronicSignature.State state) {
    return switch (state) {
      case INTACT -> language.pick("intacte", "intact");
      case ALTERED -> language.pick("rompue", "broken");
      case EMPTY -> language.pick("vide", "empty");
      case UNVERIFIED -> language.pick("non vérifiée", "not verified");
    };
  }

  /** The proven time and the claimed one are not the same thing. */
  private List<String> times(ElectronicSignature signature) {
    List<String> times = new ArrayList<>();
    signature
        .stamped()
        .ifPresent(t -> times.add(language.pick("horodatée du ", "timestamped ") + time(t)));
    signature
        .claimed()
        .filter(t -> signature.stamped().isEmpty())
        .ifPresent(
            t -> times.add(language.pick("heure déclarée\u00a0: ", "claimed time: ") + time(t)));
    return times;
  }

  private String time(Instant moment) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    LocalTime hour = at.toLocalTime();
    return Words.day(at.toLocalDate(), language)
        + language.pick(" à ", " at ")
        + HOUR.format(hour)
        + "\u00a0UTC";
  }

  private String change(LaterChange.Kind kind) {
    return switch (kind) {
      case FORM -> language.pick("champ rempli depuis", "field filled in since");
      case RECEIPT ->
          language.pick("tampon de réception ajouté depuis", "receipt stamp added since");
      case ANNOTATION -> language.pick("annotation ajoutée depuis", "note added since");
      default -> language.pick("pages modifiées depuis", "pages changed since");
    };
  }

  private String block(JoinedSignature joined, Agreement agreement) {
    Optional<SignatureBlock> block = joined.block().map(b -> agreement.signature().blocks().get(b));
    if (block.isEmpty()) {
      return language.pick("rattachée à aucun bloc", "tied to no block");
    }
    String name =
        party(joined, agreement)
            .map(Party::shortName)
            .or(block.get()::signatory)
            .orElse(block.get().label());
    return language.pick("bloc\u00a0: ", "block: ") + Visible.excerpt(name, LONGEST);
  }

  private static Optional<Party> party(JoinedSignature joined, Agreement agreement) {
    return joined
        .party()
        .flatMap(o -> agreement.parties().stream().filter(p -> p.ordinal() == o).findFirst());
  }

  private String issuer(ElectronicSignature signature) {
    return signature.anchored()
        ? language.pick("émetteur de confiance", "issuer trusted")
        : language.pick("chaîne de certification non vérifiée", "certificate chain not verified");
  }
}
