package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Obligation;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;

/**
 * Tells for each party whether anything is put upon it: it, or all parties, stand before a verb of
 * obligation in one sentence.
 */
final class ObligationReader {

  private static final Pattern VERB =
      Wording.of(
          "\\b(?:s'engage(?:nt|ra|ront)?|s'oblige(?:nt)?|s'interdi(?:t|sent)|doi(?:t|vent)|devra|devront|(?:est|sont|sera|seront)\\s+(?:[\\p{L}]+\\s+)?(?:tenue?s?|charg[ée]e?s?|responsables?)|assure(?:nt|ra|ront)?|met(?:tent|tra|tront)?|"
              + "verse(?:nt|ra|ront)?|prend(?:ra|ront)?|prennent|fourni(?:t|ssent|ra|ront)|garanti(?:t|ssent)|transmet(?:tent|tra|tront)?|d[ée]signe(?:nt|ra)?|r[ée]alise(?:nt|ra|ront)?|"
              + "particip(?:e|ent|era|eront)|remet(?:tra)?|organise(?:nt|ra|ront)?|conf[iè](?:e|ent|era)|pa(?:ie|ient|iera|yera)|contribue(?:nt|ra|ront)?|accueille(?:nt|ra|ront)?|collabore(?:nt|ront)|conviennent|veille(?:nt|ra|ront)?|apporte(?:nt|ra|ront)?|"
              + "communique(?:nt|ra)?|exerce(?:nt|ra)?|s'assure(?:nt|ra)?|adresse(?:nt|ra)?|conserve(?:nt|ra)?|c[èe]de(?:nt|ra)?|travailler?ont|[ée]tabli(?:t|ra|ssent)|autorise(?:nt|ra)?|facture(?:ra)?|rembourse(?:ra)?|accorde(?:ra)?|attribue(?:ra)?|soutien(?:t|dra))\\b");
  private static final Pattern ALL =
      Wording.of(
          "\\b(?:les\\s+(?:deux\\s+|diff[ée]rentes\\s+)?(?:parties|partenaires|signataires|structures|cocontractants|collectivit[ée]s\\s+signataires)|chaque\\s+(?:partie|partenaire|signataire)|chacune?\\s+des\\s+(?:parties|partenaires)|l'une\\s+(?:et|ou)\\s+l'autre|l'autre\\s+partie|la\\s+partie\\s+(?:[ée]mettrice|r[ée]ceptrice|d[ée]faillante))\\b");

  /**
   * One fact a party. A party without name and alias cannot be told from the others in a body and
   * counts as bound.
   */
  List<Obligation> read(Canvas canvas, List<Party> parties) {
    Designations designations = new Designations(parties);
    List<String> subjects = subjects(canvas);
    boolean all = subjects.stream().anyMatch(s -> ALL.matcher(s).find());
    List<Obligation> found = new ArrayList<>();
    for (Party party : parties) {
      List<String> ways = new ArrayList<>(designations.own(party.ordinal()));
      ways.addAll(designations.kinds(party.ordinal()));
      boolean bound = all || ways.isEmpty() || subjects.stream().anyMatch(s -> names(s, ways));
      found.add(new Obligation(party.ordinal(), party.shortName(), bound));
    }
    return List.copyOf(found);
  }

  /**
   * What stands before each verb of obligation in its sentence; an item of a list stands under the
   * sentence that opens it.
   */
  private static List<String> subjects(Canvas canvas) {
    List<String> subjects = new ArrayList<>();
    for (Passage sentence : canvas.sentences(canvas.articles())) {
      Matcher verb = sentence.matcher(VERB);
      int last = -1;
      while (verb.find()) {
        last = verb.start();
      }
      if (last >= 0) {
        subjects.add(sentence.text().substring(0, Math.min(last, 600)));
      }
    }
    return subjects;
  }

  private static boolean names(String subject, List<String> ways) {
    String words = " " + Spelling.words(subject) + " ";
    return ways.stream()
        .anyMatch(
            w ->
                words.contains(" " + w + " ")
                    || w.length() > 5 && w.indexOf(' ') < 0 && nearly(words, w));
  }

  /** A name misspelt in the body still binds. */
  private static boolean nearly(String words, String way) {
    int tolerance = Spelling.tolerance(way.length());
    return Arrays.stream(words.strip().split(" "))
        .anyMatch(
            w -> !Spelling.inflected(w, way) && Spelling.distance(w, way, tolerance) <= tolerance);
  }
}
