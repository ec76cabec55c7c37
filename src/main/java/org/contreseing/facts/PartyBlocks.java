package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Cuts a comparution into one block a party: at "Et", "d'une part", bullets, cells, paragraphs or,
 * in one sentence, between two presentations.
 */
final class PartyBlocks {

  private static final Finder SEATED = Wording.of("\\bsise?\\b|dont le si[èe]ge");

  private static final Finder BETWEEN =
      Wording.of(
          "(?m)^[ \\t]*et(?:[ \\t]*,?[ \\t]*d'autre part|[ \\t]*[,/]?[ \\t]*ou)?[ \\t]*[:,]?[ \\t]*$|(?<!\\p{L})(?:d'une|d'autre|de (?:premi[èe]re|seconde|deuxi[èe]me|troisi[èe]me))[ ]part\\b[ \\t]*[,;:.]?(?:\\s*\\bet\\b(?:[ \\t]*[,/]?[ \\t]*ou\\b)?[ \\t]*:?)?(?=\\s|$|[^\\p{L}])"
              + "|^[ \\t]*et[ \\t]*:?[ \\t]+(?!au\\b|aux\\b|dont\\b|repr|ci-|d[ée]sign|d[ée]nom|par\\b|pour\\b|[àa]\\b|en\\b|ayant|enregistr|immatric|inscrit|dudit|sous\\b|de\\b|du\\b|des\\b|d')(?=\\S)");
  private static final Finder ITEM =
      Wording.exact(
          "(?m)^[ \\t]*(?:\\(\\d{1,2}\\)|\\||\\d{1,2}[ ]?(?:°[ ]?[/.)-]?|[).]|[-–/])|[-•–—*▪►·]|[a-h]\\)|[IVX]{1,5}[ ]?[).°/–-]+|[A-H][ ]?[).](?=[ \\t]+L(?:[ae][ ]|')))[ \\t]+(?=\\S)");
  private static final Finder NUMBER = Wording.exact("^\\s*\\(?(?:\\d|[IVX])");
  private static final Finder PARAGRAPH = Wording.exact("\\n\\s*\\n[ \\t]*(?=\\S)");
  private static final Finder JOINT =
      Wording.of(
          "(?:,|;)?\\s+et,?\\s+(?=(?:avec\\s+)?(?:la |le |les |l'|M\\.|Mme|Monsieur|Madame|\\.{3}|…|X{2,}|_{3,}))|[,;]\\s+(?=(?:la |le |les |l'))");
  private static final Finder ARTICLE = Wording.of("^[\\s,;:–-]*(?:(?:la |le |les |l')\\s*)?");
  private static final Finder PERSON = Wording.of("^[\\s,;:]*(?:M\\.|Mme|Mlle|Monsieur|Madame)\\s");
  private static final Finder BLANK =
      Wording.of("^[\\s,;:]*(?:(?:la|le|l') ?)?(?:\\.{3}|…|X{2,}|_{3,})");
  private static final Finder NOUN =
      Wording.exact("^(?:L[ea]s? |L'|M\\.|Mme|Monsieur|Madame|\\p{Lu})");
  private static final Finder ANY_JOINT = Wording.of(",?\\s+et,?\\s+(?=(?:la |le |les |l'))");
  private static final Finder CONTINUES =
      Wording.of(
          "^[\\s,;:–-]*(?:\\(\\s*)?(?:ci-|repr[ée]sent|d[ée]nomm|d[ée]sign|dont|sis|situ|adresse|agissant|qui\\b|si[èe]ge|SIRE[NT]|pris|en la personne|d[ûu]ment|habilit|immatricul|domicili|et\\s+(?:dont|repr|d[ée]sign)|RNA|n°)");

  /** What stands among the parties and presents nobody: it names all of them, or opens the rest. */
  private static final Finder NOBODY =
      Wording.of(
          "^[^.;]{0,200}\\b(?:ensemble|collectivement|conjointement|d[ée]sign[ée]{1,2}s?|d[ée]nomm[ée]{1,2}s?|appel[ée]{1,2}s?|ci-apr[èe]s)\\W{1,4}(?:les?\\s+)?\\W{0,4}(?:deux\\s+)?(?:parties|membres|signataires|partenaires|contractants|cocontractants|soussign[ée]s)\\b\\W*$"
              + "|^(?:(?:entre|et|les|des|aux?)\\s+)*(?:parties|signataires|soussign[ée]{1,2}s?|contractants|cocontractants|membres)\\b[^\\n]{0,40}$"
              + "|^(?:pour\\s+l'op[ée]ration|vu\\b|consid[ée]rant|attendu|en\\s+application|dans\\s+le\\s+cadre|apr[èe]s\\s+avoir|il\\s+(?:est|a)\\b|relati(?:f|ve)s?\\s|concernant)");

  /** "…, ou, et …" offers two wordings for one party of a template. */
  private static final Finder VARIANT = Wording.of("\\bou\\s*,?\\s*$");

  private static final Finder COUPLE =
      Wording.of(
          "\\b(?:demeurant\\s+ensemble|ensemble|tous\\s+(?:les\\s+)?deux|[ée]poux|conjoints?|solidaire\\w*)\\b");

  /** The part somebody plays in the act, printed above or before the name. */
  private static final Finder LABEL =
      Wording.of(
          "^[\\s*_]*(?:(?:le|la)\\s+|l')?(?:pr[êe]teu(?:r|se)|emprunteu(?:r|se)|prestataire|client|mandant|mandataire|bailleur(?:esse)?|preneu(?:r|se)|locataire|propri[ée]taire|occupant|b[ée]n[ée]ficiaire|c[ée]dant|cessionnaire|donateur|donataire|financeur|titulaire|acheteur|vendeur|fournisseur|h[ée]bergeur|organisme(?:\\s+d'accueil)?|structure(?:\\s+d'accueil)?|collectivit[ée](?:\\s+d'origine)?|[ée]tablissement|exploitant|d[ée]l[ée]gataire|d[ée]l[ée]gant|partenaire|partie)(?:\\s+(?:n°\\s?)?\\d)?\\s*?(?:[ \\t]*:[*_]*\\s*|[ \\t]*\\n\\s*(?=(?:la |le |les |l'|M\\.|Mme|Monsieur|Madame)))(?=\\S)");

  private static final Finder ONLY_PERSON =
      Wording.of("^[\\s,;:*-]*(?:M\\.|Mme|Mlle|Monsieur|Madame)\\s[^,;\\n]{2,60}$");
  private static final Finder NATURAL = Wording.of("\\bn[ée]e?\\s+le\\b|\\bdemeurant\\b");

  private final LegalForms forms;

  PartyBlocks(LegalForms forms) {
    this.forms = forms;
  }

  /** The blocks of a comparution, in order. */
  List<Passage> cut(Passage zone, List<Block> layout) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    List<Span> gone = new ArrayList<>();
    between(zone, cuts, gone);
    items(zone, cuts, gone);
    cells(zone, layout, cuts);
    paragraphs(zone, cuts);
    List<Passage> blocks = assemble(zone, cuts, gone);
    List<Passage> parted = new ArrayList<>();
    blocks.forEach(b -> part(b, parted));
    List<Passage> all = parted.size() == 1 ? halves(parted.get(0)) : parted;
    return all.stream().map(PartyBlocks::unlabelled).toList();
  }

  private static Passage unlabelled(Passage block) {
    Search label = LABEL.matcher(block.text());
    return label.find() ? block.sub(label.end(), block.text().length()) : block;
  }

  /**
   * A lone block "A et B" without anything said of either: parted at its only "et" before an
   * article.
   */
  private static List<Passage> halves(Passage block) {
    List<Passage> joints = Canvas.all(ANY_JOINT, block);
    if (joints.size() != 1 || block.text().length() > 600) {
      return List.of(block);
    }
    Passage joint = joints.get(0);
    return List.of(
        Canvas.trim(block.sub(0, joint.from() - block.from())),
        Canvas.trim(block.sub(joint.to() - block.from(), block.text().length())));
  }

  private static void between(Passage zone, NavigableSet<Integer> cuts, List<Span> gone) {
    Search matcher = BETWEEN.matcher(zone.text());
    while (matcher.find()) {
      cuts.add(matcher.end());
      gone.add(new Span(matcher.start(), matcher.end()));
    }
  }

  private void items(Passage zone, NavigableSet<Integer> cuts, List<Span> gone) {
    List<Span> items = new ArrayList<>();
    Search matcher = ITEM.matcher(zone.text());
    while (matcher.find()) {
      String item = zone.text().substring(matcher.end());
      if (presents(item) || NUMBER.matcher(matcher.group()).find() && NOUN.matcher(item).find()) {
        items.add(new Span(matcher.start(), matcher.end()));
      }
    }
    if (items.size() > 1) {
      items.forEach(i -> cuts.add(i.end()));
      gone.addAll(items);
    }
  }

  private void cells(Passage zone, List<Block> layout, NavigableSet<Integer> cuts) {
    Span where = zone.span();
    for (Block block : layout) {
      if (block.kind() == Block.Kind.TABLE_CELL && where.contains(block.span())) {
        int at = zone.reading().indexOf(block.span().start()) - zone.from();
        if (presents(zone.text().substring(at))) {
          cuts.add(at);
        }
      }
    }
  }

  /**
   * A paragraph that begins like a party starts a new one once the party before has said who acts
   * for it or what it is called.
   */
  private void paragraphs(Passage zone, NavigableSet<Integer> cuts) {
    String text = zone.text();
    Search matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      Integer before = cuts.floor(matcher.start());
      String block = text.substring(before == null ? 0 : before, matcher.start());
      String next = text.substring(matcher.end());
      if (presented(block)
          && !CONTINUES.matcher(next).find()
          && NOUN.matcher(next).find()
          && (presents(next) || marked(next, block))) {
        cuts.add(matcher.end());
      }
    }
  }

  /** Whether words begin as a party does: a legal form, a person, a blank. */
  private boolean presents(String text) {
    String head = text.substring(0, Math.min(text.length(), 120));
    String words = LABEL.matcher(head).replaceFirst("");
    return forms.begins(ARTICLE.matcher(words).replaceFirst(""))
        || PERSON.matcher(words).find()
        || BLANK.matcher(words).find();
  }

  /**
   * Whether the next paragraph introduces somebody, or the block before it ended as an item of a
   * list does.
   */
  private static boolean marked(String next, String block) {
    String paragraph = next.split("\\n\\s*\\n", 2)[0];
    return block.stripTrailing().endsWith(";")
        || paragraph.length() < 300 && (presented(paragraph) || SEATED.matcher(paragraph).find());
  }

  private static boolean presented(String block) {
    return RepresentationReader.ANNOUNCED.matcher(block).find()
        || AliasReader.ANNOUNCED.matcher(block).find();
  }

  /**
   * Pieces between cuts; a piece that only goes on ("ci-après …", "représentée par …") belongs to
   * the one before.
   */
  private static List<Passage> assemble(Passage zone, NavigableSet<Integer> cuts, List<Span> gone) {
    List<Passage> blocks = new ArrayList<>();
    int from = 0;
    cuts.add(zone.text().length());
    for (int cut : cuts) {
      int end = gone.stream().filter(g -> g.end() == cut).mapToInt(Span::start).min().orElse(cut);
      Passage piece = Canvas.trim(zone.sub(from, Math.max(from, end)));
      boolean continues = CONTINUES.matcher(piece.text()).find() && !blocks.isEmpty();
      if (continues) {
        Passage before = blocks.remove(blocks.size() - 1);
        blocks.add(new Passage(zone.reading(), before.from(), piece.to()));
      } else if (says(piece.text()) && !nobody(piece.text())) {
        blocks.add(piece);
      }
      from = cut;
    }
    return blocks;
  }

  /** Who is represented is somebody, though the same sentence goes on to name all of them. */
  private static boolean nobody(String piece) {
    return NOBODY.matcher(piece).find() && !RepresentationReader.ANNOUNCED.matcher(piece).find();
  }

  private static boolean says(String text) {
    return text.replaceAll("(?iu)[\\s.,;:()\\d]+|\\bet\\b|\\bou\\b|\\bentre\\b", "").length() > 1
        || text.contains("...")
        || text.contains("…");
  }

  /**
   * Parts a block that presents two parties in one sentence; the joint is the last place where the
   * second can begin.
   */
  private void part(Passage block, List<Passage> parted) {
    int joint = joint(block.text());
    if (joint < 0) {
      parted.add(block);
      return;
    }
    Search at =
        JOINT.matcher(block.text()).region(joint, block.text().length()).useTransparentBounds(true);
    boolean found = at.find();
    parted.add(Canvas.trim(block.sub(0, joint)));
    part(Canvas.trim(block.sub(found ? at.end() : joint, block.text().length())), parted);
  }

  private int joint(String text) {
    Search matcher = JOINT.matcher(text);
    while (matcher.find()) {
      String left = text.substring(0, matcher.start());
      String right = text.substring(matcher.end());
      boolean and = matcher.group().contains("et");
      boolean whole = says(left) && !CONTINUES.matcher(left).find();
      if (whole
          && presents(right)
          && (and
              ? andSeparates(left, right)
              : presented(left)
                  && presented(right)
                  && forms.begins(ARTICLE.matcher(right).replaceFirst("")))) {
        return matcher.start();
      }
    }
    return -1;
  }

  /** "et" parts two parties unless it stands within one's name, office or address. */
  private boolean andSeparates(String left, String right) {
    Search last = RepresentationReader.ANNOUNCED.matcher(left);
    int announced = -1;
    while (last.find()) {
      announced = last.end();
    }
    boolean withinOffice = announced >= 0 && left.substring(announced).strip().length() < 3;
    boolean office =
        PERSON.matcher(right).find()
            && announced >= 0
            && !ownPerson(left.substring(announced), right);
    boolean couple =
        ONLY_PERSON.matcher(left).find()
            && PERSON.matcher(right).find()
            && COUPLE.matcher(right).find();
    boolean own =
        forms.begins(ARTICLE.matcher(right).replaceFirst(""))
            || presented(right)
            || BLANK.matcher(right).find()
            || PERSON.matcher(right).find();
    return !withinOffice && !office && !couple && own && !VARIANT.matcher(left).find();
  }

  /**
   * Whether a person after "et" is a party and not a second one who represents the party before:
   * that one is already named for short, or this one is born and lives somewhere.
   */
  private static boolean ownPerson(String office, String right) {
    String said = right.substring(0, Math.min(right.length(), 160));
    return presented(right) && AliasReader.ANNOUNCED.matcher(office).find()
        || NATURAL.matcher(said).find();
  }
}
