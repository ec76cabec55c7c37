package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.Block;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.Outline;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {

  private static final LanguageReader READER = new LanguageReader(Tables.builtIn());
  private static final Segmenter SEGMENTER = new Segmenter(Tables.builtIn());
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n[ \\t]*\\n|\\z)");

  private static List<LanguageSlip> read(String body) {
    String text = "CONVENTION\n\nArticle 1 – Objet\n\n" + body.replace("¶", "\n") + "\n";
    List<Block> blocks = new ArrayList<>();
    Matcher m = PARAGRAPH.matcher(text);
    while (m.find()) {
      blocks.add(Block.paragraph(new Span(m.start(), m.end()), 0));
    }
    SourceText source =
        new SourceText(text, blocks, List.of(), Optional.empty(), SourceText.Origin.TEXT, false);
    Outline outline = SEGMENTER.segment(source).get(0);
    Canvas canvas = Canvas.of(outline);
    return Stream.concat(READER.accords(canvas, List.of()).stream(), READER.read(canvas).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCORD   | Les partenaires s'engage à prêter des bancs.      | Les partenaires s'engage",
        "ACCORD   | Chaque commune versent sa part en mars.           | Chaque commune versent",
        "ACCORD   | La subvention de la Ville est versé en juin.      | La subvention de la Ville est versé",
        "ACCORD   | Le loyer est fixée à 300 €.                       | Le loyer est fixée",
        "ACCORD   | Les données sont conservés cinq ans.              | Les données sont conservés",
        "ACCORD   | Elle vaut pour toutes les contrats en cours.      | toutes les contrats",
        "ACCORD   | Elle est jointe à cette règlement intérieur.      | cette règlement",
        "ACCORD   | Le comité suit la mise en place des action.       | des action",
        "ACCORD   | Chaque parties désigne un référent.               | Chaque parties",
        "MISSPELT | La salle est prêtée dans le cadre susvisé, sus-mentionné et prévu. | sus-mentionné",
        "MISSPELT | Les documents ci joints sont utiles.              | ci joints",
        "MISSPELT | Quelque soit le motif, elle prévient.             | Quelque soit",
        "MISSPELT | La Ville envoie un avennant.                      | avennant",
        "MISSPELT | Les parties ont convenir d'un prix.               | convenir",
        "GAP      | La Ville est tenue assurer la salle.              | est tenue assurer",
        "GAP      | Elle vaut pour un préavis 3 mois.                 | un préavis 3 mois",
        "GAP      | Le logiciel entre dans cadre du plan.             | dans cadre",
        "GAP      | Elle agit conformément les usages locaux. | conformément les usages",
        "PLACE    | Le département du Val d'Oise aide la fête.        | Val d'Oise",
        "PLACE    | Le siège est au 4 quai Nord, 71100 Chalon sur Saône. | Chalon sur Saône",
        "CAPITAL  | Les photos sont sur Youtube.                      | Youtube",
        "TWICE    | La Ville prête la salle et et les bancs.          | et et",
        "SPLIT    | La salle est rendue avant le 15¶¶mars 2031, propre. | 15 mars 2031",
        "ENCODING | Le rÃ¨glement est joint.                          | rÃ¨glement",
        "VARIANTS | Un co-financement, puis un cofinancement, puis un cofinancement. | co-financement",
      })
  void tells_a_slip_that_is_sure(String kind, String body, String quote) {
    List<LanguageSlip> found = read(body);

    assertThat(found).singleElement();
    assertThat(found.get(0).is(kind)).as(found.toString()).isTrue();
    assertThat(found.get(0).quote()).isEqualTo(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La commune et l'association s'engagent. L'une des parties peut s'opposer.",
        "La Ville prête la salle et le département assure le chauffage.",
        "Les actions de la Ville sont menées. La durée des actions est fixée. Le montant de la subvention est versé.",
        "Les agents les règlent. La société les facture et le département les demande.",
        "La moitié des communes participent. Le programme d'actions des parties est joint.",
        "Le(s) représentant(s) des partie(s) signe(nt).",
        "Le comité se réunit dans le cadre de la fête, en cas de besoin, au sein de la salle.",
        "Sont remis par la Ville : les clés ; les plans ; le tout en mars.",
        "Il lui est permis de prêter. Lui sont applicables les règles de la salle.",
        "La Ville s'engage, dès lors que la salle est libre, à la prêter.",
        "Elle entend par là le prêt. Il n'y en a pas. La salle, tous l'ont vue.",
        "Le 12 mars, la fête des fêtes a lieu. Nous nous engageons. Vous vous engagez.",
        "Le Val de Loire, la Loire et le Cher, la rue de Seine et le pas de tir sont fermés.",
        "Le conseil municipal a arrêté ce projet. Les intérêts, l'intérêt et l'accès sont libres.",
        "Le coût est connu. LE COUT ET LA CLE sont connus.",
        "Le droit de résilier est réservé. Une durée de 3 ans, un délai de deux mois.",
        "La plateforme est sur www.plate-forme.fr et à contact@evenement.fr.",
        "Prix : 12 € ; angle : 45° ; « à l’œuvre » ; température : 20 °C ; n° 4 ; M. Ângelo.",
        "Ce dernier, le cas échéant, la leur remet. La une du journal est gardée.",
        "Le plan du site web. Des compte-gouttes. Les clauses types.",
        "Une aide pour les fêtes, les marchés, les bals, etc. Elle est due.",
        "Les parties, après en avoir discuté, ont à convenir d'un prix.",
      })
  void leaves_good_french_alone(String body) {
    assertThat(read(body)).isEmpty();
  }

  @Test
  void tells_one_fault_once_with_its_count() {
    List<LanguageSlip> found = read("Elle prête à minima deux bancs, et à minima une table.");

    assertThat(found).singleElement();
    assertThat(found.get(0).count()).isEqualTo(2);
    assertThat(found.get(0).mend()).isEqualTo("a minima");
  }

  @Test
  void tells_a_text_without_accents_once() {
    List<LanguageSlip> found =
        read("La societe remet la deliberation, le reglement, le delai, la modalite et le numero.");

    assertThat(found).singleElement();
    assertThat(found.get(0).count()).isEqualTo(6);
    assertThat(found.get(0).shown()).contains("societe → société").hasSize(6);
  }

  @Test
  void every_word_of_the_table_has_an_accent_and_stands_once() {
    List<String> words =
        Tables.builtIn().rows("missing_accents").stream()
            .map((Row r) -> r.get("word").split("/")[0])
            .toList();

    assertThat(words).allSatisfy(w -> assertThat(Spelling.fold(w)).isNotEqualTo(w));
    assertThat(words).extracting(Spelling::fold).doesNotHaveDuplicates();
  }
}
