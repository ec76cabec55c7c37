package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.JoinedSignature;
import org.contreseing.model.Party;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.State;
import org.contreseing.model.SigningCertificate;
import org.contreseing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which block a signature belongs, and when nothing tells. */
class SignatureJoinTest {

  private static final List<Party> PARTIES =
      List.of(
          party(0, "La commune de Saint-Véran-le-Bas", "la Commune"),
          party(1, "L'association Les Rameurs de l'Erlan", "l'Association"));

  private static Party party(int ordinal, String name, String alias) {
    return new Party(
        ordinal,
        new Span(0, 1),
        name,
        new Span(0, 1),
        List.of(alias),
        Party.Nature.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static SignatureBlock block(int party, String signatory) {
    Span span = new Span(100 * (party + 1), 100 * (party + 1) + 50);
    return new SignatureBlock(
        span,
        "",
        Optional.of(party),
        Optional.of(signatory).filter(s -> !s.isEmpty()),
        span,
        Optional.empty(),
        State.UNVERIFIABLE,
        false,
        List.of());
  }

  private static Signature zone(String first, String second) {
    return new Signature(
        new Span(90, 300),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(block(0, first), block(1, second)));
  }

  private static ElectronicSignature signature(
      String field, String holder, String person, String body, List<Span> near) {
    return new ElectronicSignature(
        field,
        Optional.empty(),
        near,
        ElectronicSignature.State.INTACT,
        Optional.of(
            new SigningCertificate(
                holder,
                Optional.ofNullable(person),
                Optional.ofNullable(body),
                "1",
                "Autorité",
                Instant.EPOCH,
                Instant.EPOCH)),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static String joined(Signature zone, ElectronicSignature signature) {
    JoinedSignature joined = SignatureJoin.of(zone, PARTIES, List.of(signature)).joined().get(0);
    return joined.block().map(b -> b + " " + joined.basis().orElseThrow().code()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "DORE Anne 0042, -, -, 0 holder",
        "Mme ANNE DORÉ, -, -, 0 holder",
        "Anne DORE - Commune de Saint-Véran-le-Bas, -, -, 0 holder",
        "A. Doré, -, -, 0 holder",
        "PEYRE Jean-Luc, -, -, 1 holder",
        "Jean-Luc de la Peyre, -, -, 1 holder",
        "Peyre, -, -, none",
        "Anne Martin, Anne Martin, -, none",
        "Jean Dupont, Jean Dupont, -, none",
        "COMMUNE DE SAINT VERAN LE BAS, -, -, 0 organisation",
        "Ville de Saint-Véran-le-Bas, -, -, 0 organisation",
        "Cachet, -, MAIRIE DE SAINT-VERAN-LE-BAS, 0 organisation",
        "Les Rameurs de l'Erlan, -, -, 1 organisation",
        "Communauté de communes de Saint-Véran-le-Bas, -, -, none",
        "Département de Saint-Véran-le-Bas, -, -, none",
        "Commune, -, -, none",
        "Parapheur SAS, -, -, none"
      })
  void a_certificate_is_compared_with_signatory_and_party(
      String holder, String person, String body, String expected) {
    Signature zone = zone("Anne Doré", "Jean-Luc de La Peyre");
    assertThat(joined(zone, signature("", holder, person, body, List.of()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "signature_commune, 0 field",
    "SignatureAssociation, 1 field",
    "Anne_Dore, 0 field",
    "sig1, none",
    "commune_et_association, none"
  })
  void the_name_of_a_field_tells_where_it_names_one_party(String field, String expected) {
    Signature zone = zone("Anne Doré", "Jean-Luc de La Peyre");
    assertThat(joined(zone, signature(field, "Parapheur", null, null, List.of())))
        .isEqualTo(expected);
  }

  @Test
  void the_place_of_a_field_tells_where_it_lies_at_one_block() {
    Signature zone = zone("Anne Doré", "");
    List<Span> here = List.of(new Span(210, 220));
    assertThat(joined(zone, signature("", "Parapheur", null, null, here))).isEqualTo("1 place");
    List<Span> between = List.of(new Span(140, 150), new Span(210, 220));
    assertThat(joined(zone, signature("", "Parapheur", null, null, between))).isEqualTo("none");
  }

  @Test
  void a_person_is_not_put_at_the_block_of_another() {
    Signature zone = zone("Anne Doré", "Paul Lys");
    List<Span> here = List.of(new Span(110, 120));
    assertThat(joined(zone, signature("commune", "Luc Tiers", "Luc Tiers", null, here)))
        .isEqualTo("none");
  }

  @Test
  void who_signs_for_both_is_told_by_the_place_alone() {
    Signature zone = zone("Anne Doré", "Anne Doré");
    assertThat(joined(zone, signature("", "Anne Doré", null, null, List.of()))).isEqualTo("none");
    List<Span> here = List.of(new Span(210, 220));
    assertThat(joined(zone, signature("", "Anne Doré", null, null, here))).isEqualTo("1 holder");
  }
}
