package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.model.Article;
import org.contreseing.model.Obligation;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;

/**
 * Tells for each party whether anything is put upon it: by a verb whose subject it is (or a pronoun
 * that takes it up, or all parties), by a passive ("versé par"), or by an article headed with its
 * obligations. In doubt a party counts as bound.
 */
final class ObligationReader {

  private static final Finder DUTIES =
      Wording.of(
          "\\b(?:engagements?|obligations?|missions?|r[ôo]les?|t[âa]ches|apports?|contributions?|participation|prestations?|interventions?|devoirs?|charges)\\b");
  private static final Finder MUTUAL =
      Wording.of(
          "\\b(?:r[ée]ciproques?|respectifs?|respectives?|mutuel(?:le)?s|communs?|chacun)\\b");

  /**
   * What binds all parties of any agreement, and nobody to the object of this one: settling
   * disputes, answering for damage.
   */
  private static final Finder COMMON =
      Wording.of(
          "\\bamiable|\\blitiges?\\b|\\bdiff[ée]rends?\\b|\\bcontestation|\\bresponsables?\\b|\\bdommages\\b|\\br[ée]pond\\b|\\bdomicile\\b");

  /**
   * A role that each party can have by turns ("« Réceptrice » : celle qui les reçoit"): whoever has
   * it is bound.
   */
  private static final Finder ROLE =
      Wording.of(
          "[»”\"]\\s*(?:,|:|d[ée]signe\\w*)?\\s*(?:la\\s+partie|celles?|celui|ceux|toute\\s+partie|chaque\\s+partie)\\s+qui\\b");

  private static final Finder LEAD = Finder.of(":\\s*$");
  private static final Finder GOES_ON = Wording.exact("^[\\s.…–-]*+\\p{Ll}");
  private static final int FAR = 600;
  private static final Set<String> PRONOUNS =
      Set.of("il", "elle", "ils", "elles", "celui", "celle", "ceux", "celles");
  private static final Set<String> JOINS = Set.of("et", "ou", "ainsi", "que", "comme");
  private static final Set<String> LINKS =
      Set.of("le", "la", "les", "l", "d", "une", "autre", "part");

  /** How many words a verb may stand after its subject. */
  private static final int REACH = 60;

  /**
   * One fact a party. A party without alias that the articles nowhere name is called there by words
   * that are not known to be its own, and counts as bound.
   */
  List<Obligation> read(Canvas canvas, List<Party> parties) {
    PartyMentions mentions = new PartyMentions(canvas, parties);
    Set<Integer> bound = new LinkedHashSet<>(mentions.nameless());
    Set<Integer> own = new LinkedHashSet<>(mentions.nameless());
    Set<Integer> headed = new LinkedHashSet<>();
    for (Article article : canvas.outline().articles()) {
      Set<Integer> who = headed(article, mentions);
      bound.addAll(who);
      headed.addAll(alone(who));
    }
    own.addAll(headed);
    if (ROLE.matcher(canvas.articles().text()).find()) {
      parties.forEach(p -> bound.add(p.ordinal()));
      own.addAll(bound);
    }
    Set<Integer> antecedent = Set.of();
    Set<Integer> named = new LinkedHashSet<>();
    for (String sentence : sentences(canvas)) {
      Clauses clauses = new Clauses(Tokens.of(sentence), mentions, antecedent);
      clauses.read(COMMON.matcher(sentence).find());
      bound.addAll(clauses.bound);
      own.addAll(clauses.own);
      named.addAll(clauses.named);
      antecedent = clauses.subject;
    }
    return parties.stream()
        .map(
            p ->
                new Obligation(
                    p.ordinal(),
                    p.shortName(),
                    bound.contains(p.ordinal())
                        || p.aliases().isEmpty() && !named.contains(p.ordinal()),
                    own.contains(p.ordinal())
                        || p.aliases().isEmpty() && !named.contains(p.ordinal()),
                    headed.contains(p.ordinal())))
        .toList();
  }

  private static Set<Integer> alone(Set<Integer> who) {
    return who.size() == 1 ? who : Set.of();
  }

  /** A heading of duties binds those it names, unless nothing stands under it. */
  private static Set<Integer> headed(Article article, PartyMentions mentions) {
    boolean duties = DUTIES.matcher(article.heading()).find() && !article.body().isBlank();
    if (!duties) {
      return Set.of();
    }
    return mentions.in(
        Tokens.of(
            MUTUAL.matcher(article.heading()).find()
                ? article.heading() + " parties"
                : article.heading()));
  }

  /**
   * A sentence that opens a list is read with the item that follows, and one that a blank of dots
   * has cut from its beginning with that.
   */
  private static List<String> sentences(Canvas canvas) {
    List<Passage> all = canvas.sentences(canvas.articles());
    List<String> read = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).text();
      boolean lead = i + 1 < all.size() && LEAD.matcher(text).find();
      boolean cut = i > 0 && GOES_ON.matcher(text).find();
      read.add((cut ? end(all.get(i - 1)) : "") + text + (lead ? " " + all.get(i + 1).text() : ""));
    }
    return read;
  }

  private static String end(Passage sentence) {
    String text = sentence.text();
    return text.substring(Math.max(0, text.length() - FAR)) + " ";
  }

  /** Reads one sentence word by word: who is its subject, and whether a verb binds him. */
  private static final class Clauses {

    private final Tokens tokens;
    private final PartyMentions mentions;
    private final Set<Integer> antecedent;
    private final Set<Integer> bound = new LinkedHashSet<>();
    private final Set<Integer> own = new LinkedHashSet<>();
    private final Set<Integer> named = new LinkedHashSet<>();
    private Set<Integer> subject = Set.of();
    private boolean all;
    private int end;

    private Clauses(Tokens tokens, PartyMentions mentions, Set<Integer> antecedent) {
      this.tokens = tokens;
      this.mentions = mentions;
      this.antecedent = antecedent;
    }

    private void bind(Set<Integer> who) {
      bound.addAll(who);
      own.addAll(alone(who));
    }

    private void read(boolean common) {
      int i = 0;
      while (i < tokens.size()) {
        int at = i;
        PartyMentions.Mention mention = mentions.at(tokens, at).orElse(null);
        if (mention != null) {
          meet(mention, common);
        } else if (subject.isEmpty() && PRONOUNS.contains(tokens.word(at))) {
          takeUp(at);
        } else if (at - end < REACH && !(all && common) && ObligationVerbs.binds(tokens, at)) {
          bind(subject);
        }
        i = mention == null ? i + 1 : mention.end();
      }
    }

    private void meet(PartyMentions.Mention mention, boolean common) {
      if (!mention.all()) {
        named.addAll(mention.who());
      }
      if (PartyMentions.bears(tokens, mention)) {
        bind(mention.who());
      }
      if (!PartyMentions.acts(tokens, mention)) {
        return;
      }
      Set<Integer> who = new LinkedHashSet<>(joined(mention) ? subject : Set.of());
      who.addAll(mention.who());
      subject = who;
      all = mention.all();
      end = mention.end();
      if (!all && !common && ObligationVerbs.follows(tokens, end)) {
        bind(subject);
      }
    }

    private void takeUp(int at) {
      subject = antecedent;
      end = at + 1;
      if (!subject.isEmpty() && ObligationVerbs.follows(tokens, end)) {
        bind(subject);
      }
    }

    /** "La Commune et le Syndicat": two subjects of one verb. */
    private boolean joined(PartyMentions.Mention mention) {
      boolean joins = false;
      for (int i = end; i < mention.start(); i++) {
        joins |= JOINS.contains(tokens.word(i));
        if (!JOINS.contains(tokens.word(i)) && !LINKS.contains(tokens.word(i))) {
          return false;
        }
      }
      return joins && !subject.isEmpty();
    }
  }
}
