package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.ActNames;
import org.contreseing.model.Drafting;
import org.contreseing.model.Enumeration;
import org.contreseing.model.Located;
import org.contreseing.model.MisnamedArticle;
import org.contreseing.model.OpenChoice;
import org.contreseing.model.Outline;
import org.contreseing.model.Repetition;
import org.contreseing.model.Signature;
import org.contreseing.model.Span;
import org.contreseing.model.StraySubdivision;
import org.contreseing.model.TypographicSlip;
import org.contreseing.model.VagueReference;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingReaderTest {

  private static final DraftingReader READER = new DraftingReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il prend les trois engagements suivants :          | 3",
        "Le partenariat porte sur deux (2) axes :           | 2",
        "Les missions sont au nombre de 4 :                 | 4",
        "Les deux structures s'engagent à :                 |",
        "Sous trente jours, le Syndicat remet :             |",
        "Il retient cinq axes, notamment :                  |",
        "En application de l'article 3 :                    |",
        "Le Syndicat s'engage à :                           |"
      })
  void reads_how_many_items_are_announced(String lead, Integer announced) {
    List<Enumeration> lists =
        read("Article 1 : Axes\n\n" + lead + "\n- la fête ;\n- le quai.\n").enumerations();

    assertThat(lists).singleElement();
    assertThat(lists.get(0).announced()).isEqualTo(Optional.ofNullable(announced));
    assertThat(lists.get(0).items()).hasSize(2);
  }

  @Test
  void counts_the_items_of_the_first_level_only() {
    Drafting drafting =
        read(
            "Article 1 : Axes\n\nIl y a deux axes :\n- la fête :\n  • le bal ;\n  • le feu ;\n- le quai.\n");

    assertThat(drafting.enumerations()).first().satisfies(l -> assertThat(l.items()).hasSize(2));
  }

  @Test
  void takes_two_numbers_of_another_article_for_subdivisions_gone_astray() {
    String strays = "Article 2 : Prêt\n\n3.1. La salle est prêtée.\n\n3.2. Le quai aussi.\n";
    String sum = "Article 2 : Prix\n\n3.1 Millions d'euros sont versés.\n\nLe solde suit.\n";

    assertThat(only(StraySubdivision.class, strays)).singleElement();
    assertThat(only(StraySubdivision.class, sum)).isEmpty();
  }

  @Test
  void says_that_an_object_is_given_twice_only_when_two_articles_give_it() {
    String object = "La présente convention a pour objet la fête. ";

    assertThat(
            only(
                Repetition.class,
                "Article 1 : Objet\n\n" + object + "\n\nArticle 2 : Suite\n\n" + object))
        .singleElement()
        .satisfies(r -> assertThat(((Repetition) r).verbatim()).isFalse());
    assertThat(only(Repetition.class, "Article 1 : Objet\n\n" + object + object)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reconduction    | Chaque partie peut proposer le renouvellement de la convention par une lettre. | true",
        "Reconduction    | La convention est renouvelée tacitement pour une durée d'un an, deux fois.      | false",
        "Résiliation     | Tout différend est porté devant le tribunal administratif de Lyon sans délai.    | true",
        "Résiliation     | La convention prend fin de plein droit trois mois après une mise en demeure.     | false",
        "Prix et litiges | Tout différend est porté devant le tribunal administratif de Lyon sans délai.    | false"
      })
  void sees_a_heading_that_promises_another_text(String heading, String body, boolean misnamed) {
    assertThat(only(MisnamedArticle.class, "Article 1 : " + heading + "\n\n" + body + "\n"))
        .hasSize(misnamed ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☐ gratuit\n☐ payant",
        "Assuré : oui / non",
        "gratuit ou payant (rayer la mention inutile)"
      })
  void sees_choices_that_are_left_open(String words) {
    assertThat(only(OpenChoice.class, "Article 1 : Prix\n\n" + words + "\n")).singleElement();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☒ gratuit\n☐ payant",
        "□ les tables ;\n□ les bancs.",
        "[article 1] ou [article 2]"
      })
  void leaves_choices_alone_that_are_made(String words) {
    assertThat(only(OpenChoice.class, "Article 1 : Prix\n\n" + words + "\n")).isEmpty();
  }

  @Test
  void knows_the_act_by_the_name_in_its_title() {
    String text =
        "# Convention de prêt\n\nArticle 1 : Objet\n\nLa présente convention est un prêt.\n\nArticle 2 : Fin\n\nLe présent contrat finit en mai. Le présent contrat est nul.\n";

    assertThat(only(ActNames.class, text))
        .containsExactly(
            new ActNames(
                new Span(
                    text.indexOf("Le présent contrat"),
                    text.indexOf("Le présent contrat") + "Le présent contrat".length()),
                "la présente convention",
                "le présent contrat",
                2));
  }

  @Test
  void finds_a_reference_to_nothing_above_only_where_nothing_stands_above() {
    String vague = "Article 2 : Prix\n\nLa Commune paie dans les conditions ci-dessus.\n";
    String clear =
        "Article 2 : Prix\n\nIl y a deux conditions. La Commune paie dans les conditions ci-dessus.\n";

    assertThat(only(VagueReference.class, vague)).singleElement();
    assertThat(only(VagueReference.class, clear)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le 1^{er} juillet, la fête commence.                 | MARKUP      | 1^{er}",
        "Les outils (TIC)et leurs supports sont prêtés.       | GLUED       | (TIC)et",
        "Les tables,les bancs sont prêtés.                    | GLUED       | tables,les",
        "Les tables sont prêtées au quai) par la Commune.     | UNPAIRED    | quai)",
        "Les tables, les bancs, etc... sont prêtés.           | PUNCTUATION | etc..."
      })
  void tells_a_slip_by_its_first_place(String body, TypographicSlip.Kind kind, String quote) {
    assertThat(slips(body))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.kind()).isEqualTo(kind);
              assertThat(s.quote()).isEqualTo(quote);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le(s) représentant(s) désigné(e)s écrivent à fetes@brevan.example,ou appellent.",
        "Il y a : a) la fête ; b) le quai ; 3) la salle (en bois).",
        "Les tables... et les bancs, de 10:30 à 12:00, etc. sont prêtés.",
        "Le projet « Fête du “Grand quai” » dure deux jours."
      })
  void leaves_ordinary_typing_alone(String body) {
    assertThat(slips(body)).isEmpty();
  }

  private static List<TypographicSlip> slips(String body) {
    return only(TypographicSlip.class, "Article 1 : Moyens\n\n" + body + "\n").stream()
        .map(TypographicSlip.class::cast)
        .toList();
  }

  private static List<Located> only(Class<? extends Located> kind, String text) {
    return read(text).oddities().stream().filter(kind::isInstance).toList();
  }

  private static Drafting read(String text) {
    Outline outline = Outlines.of(text);
    Canvas canvas = Canvas.of(outline);
    Signature none =
        new Signature(
            outline.signature(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());
    return READER.read(
        canvas, READER.slips(canvas), TitleReader.read(canvas), List.of(), none, List.of());
  }
}
