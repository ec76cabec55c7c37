package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Party;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Stamp;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampReaderTest {

  private static final StampReader READER = new StampReader(Tables.builtIn());

  private static List<Stamp> stamps(String... words) {
    Zones zones =
        new Zones()
            .parties(
                "Entre la commune de Limoges, SIREN 218708501, représentée par Mme Doré, maire,\n\nEt\n\nLe syndicat Alizé, représenté par M. Roy, président,");
    for (String stamp : words) {
      zones.stamp(stamp.replace("\\n", "\n")).article("Objet", "Prêt.");
    }
    Outline outline = zones.outline();
    List<Party> parties = zones.read().parties();
    return READER.read(outline, parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoyé en préfecture le 23/01/2026\\nReçu en préfecture le 24/01/2026\\nPublié le 25/01/2026\\nID : 087-218708501-20260122-DEL2026_01-DE | 218708501 | 2026-01-22 | DEL2026_01 | DE | 2026-01-23 | 2026-01-24 | 2026-01-25",
        "Accusé de réception en préfecture\\n087-218708501-20260122-lmc100000019097-CC\\nDate de télétransmission : 23/01/2026\\nDate de réception préfecture : 23/01/2026 | 218708501 | 2026-01-22 | lmc100000019097 | CC | 2026-01-23 | 2026-01-23 | ''",
        "Accusé de réception en préfecture\\n087-218708501-20260122-2026-01-DE\\nDate de télétransmission : 23/01/2026 | 218708501 | 2026-01-22 | 2026-01 | DE | 2026-01-23 | '' | ''",
        "ID : 02A-212000046-20260122-7-AR | 212000046 | 2026-01-22 | 7 | AR | '' | '' | ''",
        "ID : 087-218708501-20261322-7-DE | 218708501 | '' | 7 | DE | '' | '' | ''",
        "Accusé certifié exécutoire\\nRéception par le préfet : 26/06/2026\\nPublication : 27/06/2026 | '' | '' | '' | '' | '' | 2026-06-26 | 2026-06-27",
        "Reçu en préfecture le 24/01/2026\\nPublié le\\nID : 087-218708501-20260122-7-DE | 218708501 | 2026-01-22 | 7 | DE | '' | 2026-01-24 | ''",
        "Affiché le 3 mai 2026 | '' | '' | '' | '' | '' | '' | 2026-05-03",
      })
  void stampsAreDecoded(
      String words,
      String siren,
      String day,
      String number,
      String nature,
      String sent,
      String received,
      String published) {
    assertThat(stamps(words))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.act().map(Stamp.Act::siren).orElse("")).isEqualTo(siren);
              assertThat(s.act().flatMap(Stamp.Act::day).map(Object::toString).orElse(""))
                  .isEqualTo(day);
              assertThat(s.act().map(Stamp.Act::number).orElse("")).isEqualTo(number);
              assertThat(s.act().map(Stamp.Act::nature).orElse("")).isEqualTo(nature);
              assertThat(s.sent().map(Object::toString).orElse("")).isEqualTo(sent);
              assertThat(s.received().map(Object::toString).orElse("")).isEqualTo(received);
              assertThat(s.published().map(Object::toString).orElse("")).isEqualTo(published);
            });
  }

  @Test
  void aStampOfEveryPageIsOneStamp() {
    String stamp = "Reçu en préfecture le 24/01/2026\\nID : 087-218708501-20260122-7-DE";
    assertThat(stamps(stamp, stamp, stamp))
        .singleElement()
        .satisfies(s -> assertThat(s.times()).isEqualTo(3));
    assertThat(stamps(stamp, stamp.replace("-7-", "-8-"))).hasSize(2);
  }

  @Test
  void theSenderIsThePartyWithThatSiren() {
    assertThat(stamps("ID : 087-218708501-20260122-7-DE").get(0).party()).contains(0);
    assertThat(stamps("ID : 087-216400010-20260122-7-DE").get(0).party()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accusé de réception en préfecture", "Publié le", "Page 3 sur 12"})
  void aStampThatSaysNothingIsNone(String words) {
    assertThat(stamps(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Envoyé en préfecture le 23/01/2026\\nReçu en préfecture le 22/01/2026, true",
    "Envoyé en préfecture le 23/01/2026\\nReçu en préfecture le 23/01/2026, false",
    "Envoyé en préfecture le 20/01/2026\\nID : 087-218708501-20260122-7-DE, true",
  })
  void daysOutOfOrderAreTold(String words, boolean outOfOrder) {
    assertThat(stamps(words).get(0).outOfOrder()).isEqualTo(outOfOrder);
  }

  @Test
  void anIdentifierBetweenTwoLinesOfAStampBelongsToIt() {
    Outline outline =
        new Zones()
            .stamp("Reçu en préfecture\n087-218708501-20260122-7-DE\nle 24/01/2026")
            .outline();
    SourceText source = outline.source();
    int cut = source.content().indexOf("087");
    int end = source.content().indexOf("\nle");
    Outline split =
        new Outline(
            source,
            outline.reading(),
            outline.whole(),
            outline.part(),
            outline.title(),
            outline.parties(),
            outline.recitals(),
            outline.articles(),
            outline.signature(),
            outline.annexes(),
            List.of(
                new Noise(Noise.Kind.STAMP, new Span(0, cut - 1)),
                new Noise(Noise.Kind.STAMP, new Span(end + 1, source.content().length()))),
            outline.sentences());
    assertThat(READER.read(split, List.of()))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.act().orElseThrow().number()).isEqualTo("7");
              assertThat(s.received()).isPresent();
            });
  }
}
