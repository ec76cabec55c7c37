package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.FormFault;
import org.contreseing.model.FormFault.Kind;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/** Legal forms that a party's name leaves out, says twice, misspells or takes for another. */
final class FormFaultReader {

  /** An acronym of a form and the words that it stands for, over a folded name. */
  private record Short(Finder words, Finder wordsFirst, Finder acronymFirst) {
    private static Short of(String acronym, String words) {
      return new Short(
          Finder.of(words),
          Finder.of(words + "\\s*[-–—,]?\\s+" + acronym + "\\b"),
          Finder.of("\\b" + acronym + "\\s*[-–—,]?\\s+" + words));
    }
  }

  private static final List<Short> SHORT =
      List.of(
          Short.of("gip", "groupement d['’ ]\\s*interet public"),
          Short.of("gie", "groupement d['’ ]\\s*interet economique"),
          Short.of("smo", "syndicat mixte ouvert"),
          Short.of("smf", "syndicat mixte ferme"),
          Short.of("sivu", "syndicat (?:intercommunal )?a vocation unique"),
          Short.of("sivom", "syndicat (?:intercommunal )?a vocation multiple"),
          Short.of("cc", "communaute de communes"),
          Short.of("ca", "communaute d['’ ]\\s*agglomeration"),
          Short.of("cu", "communaute urbaine"),
          Short.of("ccas", "centre communal d['’ ]\\s*action sociale"),
          Short.of("cias", "centre intercommunal d['’ ]\\s*action sociale"),
          Short.of("sdis", "service departemental d['’ ]\\s*incendie et de secours"),
          Short.of("oph", "office public de l['’ ]\\s*habitat"),
          Short.of("petr", "pole d['’ ]\\s*equilibre territorial et rural"),
          Short.of("epcc", "etablissement public de cooperation culturelle"),
          Short.of("epa", "etablissement public administratif"),
          Short.of("epic", "etablissement public (?:a caractere )?industriel et commercial"),
          Short.of("spl", "societe publique locale"),
          Short.of("sem", "societe d['’ ]\\s*economie mixte"),
          Short.of("scic", "societe cooperative d['’ ]\\s*interet collectif"),
          Short.of(
              "scop",
              "societe cooperative (?:et participative|de production|ouvriere de production)"),
          Short.of("sas", "societe par actions simplifiee"),
          Short.of("sarl", "societe a responsabilite limitee"),
          Short.of("sa", "societe anonyme"),
          Short.of("association", "association"));

  /** What shows in a block that its party has a form, though its name does not say it. */
  private static final Finder SAID =
      Wording.of(
          "soci[ée]t[ée]|\\bS\\.?A\\.?(?:S|R\\.?L)?\\.?U?\\b|\\bEURL\\b|\\bEARL\\b|\\bGAEC\\b|\\bSC[IPM]\\b|\\bSCOP\\b|\\bSCIC\\b|\\bEPIC\\b|\\bEPA\\b|\\bEPSCP\\b|\\bEPCC\\b|\\bEPCI\\b|\\bEPLE\\b|\\bGIP\\b|\\bGIE\\b|\\bUGAP\\b|associati|\\bloi\\s+(?:de\\s+)?(?:du\\s+1er\\s+juillet\\s+)?1901|[ée]tablissement|syndica|groupement|fondation|fonds\\s+de|union|f[ée]d[ée]ration|conf[ée]d[ée]ration|mutuelle|coop[ée]rative|personnalit[ée]|personne\\s+(?:morale|publique)|priv[ée]|immatricul|\\bRCS\\b|capital|commerce|[ée]tat\\b|service|office|agence|centre|chambre|caisse|conseil|comit[ée]|institut|ordre|parc\\b|p[ôo]le|m[ée]tropole|entreprise|exploitation|ligue|club|amicale|collectivit[ée]|communaut[ée]|commune|ville|d[ée]partement|r[ée]gion|universit|[ée]cole|lyc[ée]e|coll[èe]ge|h[ôo]pital|minist|pr[ée]fe|\\bM\\.|\\bMme|Monsieur|Madame|\\bn[ée]e?\\s+le|autoentrepreneur|auto-entrepreneur|micro-entrep|ind[ée]pendant|artisan|exer[çc]ant|lib[ée]ral");

  private static final Finder PRESENTED = Wording.of("\\brepr[ée]sent|\\bsi[èe]ge|\\bci-apr");
  private static final Finder AUTHORITY =
      Wording.of("(?:la\\s+)?collectivit[ée](?:\\s+territoriale)?");

  private record Slip(Finder found, String right) {}

  private final List<Slip> slips;

  FormFaultReader(Tables tables) {
    slips =
        tables.rows("legal_form_slips").stream()
            .map(r -> new Slip(Wording.of(r.regex("found")), r.get("right")))
            .toList();
  }

  /** In order of the parties. */
  List<FormFault> read(Canvas canvas, List<Party> parties) {
    List<FormFault> found = new ArrayList<>();
    for (Party party : parties) {
      if (!party.unnamed()) {
        Passage name = canvas.passage(party.nameSpan());
        repeated(party, name).ifPresent(found::add);
        misspelt(party, name).ifPresent(found::add);
        missing(canvas, party).ifPresent(found::add);
        authority(canvas, party).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<FormFault> repeated(Party party, Passage name) {
    String folded = Spelling.fold(name.text());
    Indexed searched = new Indexed(folded);
    return Stream.concat(
            SHORT.stream().map(Short::wordsFirst), SHORT.stream().map(Short::acronymFirst))
        .map(p -> p.matcher(searched))
        .filter(Search::find)
        .findFirst()
        .map(
            m ->
                fault(
                    party,
                    Kind.REPEATED,
                    name.sub(m.start(), m.end()),
                    words(name.text(), folded, m)));
  }

  /** The words of the form without the acronym beside them. */
  private static String words(String name, String folded, Search twice) {
    return SHORT.stream()
        .map(s -> s.words().matcher(folded).region(twice.start(), twice.end()))
        .filter(Search::find)
        .findFirst()
        .map(m -> name.substring(m.start(), m.end()))
        .orElse("");
  }

  private Optional<FormFault> misspelt(Party party, Passage name) {
    for (Slip slip : slips) {
      Search m = slip.found().matcher(name.text());
      if (m.find()) {
        return Optional.of(fault(party, Kind.MISSPELT, name.sub(m.start(), m.end()), slip.right()));
      }
    }
    return Optional.empty();
  }

  private static Optional<FormFault> missing(Canvas canvas, Party party) {
    Passage block = canvas.passage(party.span());
    boolean told =
        party.form().isPresent()
            || party.nature() != Party.Nature.UNKNOWN
            || !party.blanks().isEmpty()
            || SAID.matcher(besideRepresentative(canvas, party, block)).find()
            || !PRESENTED.matcher(block.text()).find();
    return told
        ? Optional.empty()
        : Optional.of(fault(party, Kind.MISSING, canvas.passage(party.nameSpan()), ""));
  }

  // "représentée par M. …" says nothing of what is represented
  private static String besideRepresentative(Canvas canvas, Party party, Passage block) {
    String text = block.text();
    String acting = party.representation().map(r -> canvas.passage(r.span()).text()).orElse("");
    return acting.isEmpty() ? text : text.replace(acting, " ");
  }

  private static Optional<FormFault> authority(Canvas canvas, Party party) {
    boolean grouping = party.form().filter(f -> f.grouping() && !f.territorial()).isPresent();
    return party.aliases().stream()
        .filter(a -> grouping && AUTHORITY.matcher(a).matches())
        .findFirst()
        .map(
            a ->
                fault(
                    party,
                    Kind.CALLED_AUTHORITY,
                    AliasFaults.place(canvas, party, a),
                    party.form().get().category()));
  }

  private static FormFault fault(Party party, Kind kind, Passage at, String right) {
    return new FormFault(
        at.span(), kind, party.rank(), party.shortName(), Surroundings.flat(at.text()), right);
  }
}
