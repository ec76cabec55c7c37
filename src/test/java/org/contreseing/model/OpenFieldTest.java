package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.facts.FactReader;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenFieldTest {

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n[ \\t]*\\n|\\z)");
  private static final Segmenter SEGMENTER = new Segmenter(Tables.builtIn());
  private static final FactReader FACTS = new FactReader(Tables.builtIn());

  private static List<OpenField> read(String title, String body) {
    String text =
        title + "\n\nArticle 1 – Objet\n\n" + body + "\n\nArticle 2 – Fin\n\nElle dure.\n";
    List<Block> blocks = new ArrayList<>();
    Matcher m = PARAGRAPH.matcher(text);
    while (m.find()) {
      blocks.add(Block.paragraph(new Span(m.start(), m.end()), 0));
    }
    SourceText source =
        new SourceText(text, blocks, List.of(), Optional.empty(), SourceText.Origin.TEXT, false);
    return OpenField.of(FACTS.read(SEGMENTER.segment(source).get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le prix est de xxx euros.                                | xxx",
        "La Ville verse un montant de euros.                      | montant de",
        "La fête a lieu le 12 juin 202X.                          | 202X",
        "La fête a lieu au parc (lieu à confirmer).               | (lieu à confirmer)",
        "Les clés sont remises à [nom de l'agent].                | [nom de l'agent]",
        "Les clés sont remises au gardien. TODO                   | TODO",
        "Les clés sont remises à {nom du gardien} en mai.         | {nom du gardien}",
        "NB : clause à revoir. Les clés sont remises.             | NB : clause à revoir",
        "Le prix est fixé (?) à 300 euros.                        | (?)",
        "Le prix est de ??? euros.                                | ???",
        "Le délai est de <<DELAI_JOURS>> jours.                   | <<DELAI_JOURS>",
        "La salle est rendue au plus tard jusqu'au .              | jusqu'au",
      })
  void tells_what_was_left_to_fill_in(String body, String token) {
    List<OpenField> fields = read("CONVENTION", body);

    assertThat(fields).singleElement();
    assertThat(fields.get(0).variant()).isEmpty();
    assertThat(fields.get(0).shown()).containsExactly(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les clés sont remises au gardien, au concierge, etc...",
        "Le siècle des Lumières, le XXe siècle et le tome XX sont exposés.",
        "Le public remplit un formulaire à compléter.",
        "Les modalités sont à définir d'un commun accord (avec l'appui du comité).",
        "La date (à confirmer huit jours avant par courriel) est celle de la fête.",
        "Selon l'article 3 [sic] et la note [1], « la salle […] est fermée ».",
        "Loyer mensuel ............ 300 €\nCharges .................. 40 €",
        "Les contrôles restent à la charge de la Ville. NB : les prix sont hors taxes.",
        "La salle est prête.\n______________________\nLa salle est fermée.",
        "Le taux est de 12 % ; la durée est de trois mois.",
        "Le script renvoie {\"nom\": 1} et la couleur {#FFF}.",
        "La Ville s'engage à compléter, chaque mois, le registre.",
      })
  void leaves_alone_what_only_looks_so(String body) {
    assertThat(read("CONVENTION", body)).isEmpty();
  }

  @Test
  void says_what_is_put_off_as_such() {
    assertThat(read("CONVENTION", "Le montant du loyer reste à déterminer."))
        .singleElement()
        .extracting(OpenField::variant)
        .isEqualTo("undecided");
  }

  @Test
  void tells_the_fields_of_a_model_once() {
    List<OpenField> fields =
        read("CONVENTION TYPE DE PRÊT", "Le prix est de .... euros. Le terme est le .... mars.");

    assertThat(fields).singleElement();
    assertThat(fields.get(0).variant()).isEqualTo("model");
    assertThat(fields.get(0).count()).isEqualTo(2);
  }
}
