package org.contreseing.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was left to fill in, or a drafter's note, apart from the parties and the signatures: told
 * once a sentence, and once for a text that is full of it.
 *
 * @param variant what it is: {@code ""} a field or a note, {@code undecided} words that put a
 *     matter off, {@code number} the number of the act in its title, {@code model} a field of a
 *     text that calls itself a model, {@code many} more fields than can be told one by one
 * @param span from the first to the last of the sentence; of many, the first
 * @param shown the fields as printed, each once, no more than a message can carry
 * @param count how many there are
 */
public record OpenField(String variant, Span span, List<String> shown, int count)
    implements Located {

  private static final int MANY = 8;
  private static final int SHOWN = 4;
  private static final int LONGEST = 50;
  private static final Pattern MODEL =
      Pattern.compile(
          "(?m)^\\W*(?:modele|trame|gabarit)\\b|\\b(?:convention|contrat|accord|avenant|bail|protocole|cahier)s?[ -]types?\\b");
  private static final Pattern FORM =
      Pattern.compile(
          "\\b(?:modele|formulaire|attestation|engagement|fiche|exemple|type|trame|declaration|bulletin|demande|bordereau|proces-verbal|etat|certificat|je soussigne\\w*|grille|questionnaire|constat|bilan|compte[- ]rendu)");

  /** Signs that stand for something to write by hand: in an annex they make a form. */
  private static final Set<String> DRAWN = Set.of("dots", "underscores", "ellipsis", "brackets");

  public OpenField {
    shown = List.copyOf(shown);
  }

  static List<OpenField> of(Agreement agreement) {
    NavigableMap<Integer, Span> places = new TreeMap<>();
    agreement.outline().sentences().forEach(s -> places.put(s.start(), s));
    Map<Span, List<Placeholder>> sentences = new LinkedHashMap<>();
    for (Placeholder field : agreement.placeholders()) {
      if (counts(agreement, field)) {
        sentences.computeIfAbsent(place(places, field), s -> new ArrayList<>()).add(field);
      }
    }
    String model = model(agreement) ? "model" : "";
    if (sentences.size() > MANY || !model.isEmpty() && sentences.size() > 1) {
      List<Placeholder> all = sentences.values().stream().flatMap(List::stream).toList();
      return List.of(told(model.isEmpty() ? "many" : model, all, all.get(0).span()));
    }
    return sentences.values().stream().map(fields -> told(model, fields)).toList();
  }

  private static boolean counts(Agreement agreement, Placeholder field) {
    boolean party = agreement.parties().stream().anyMatch(p -> p.blanks().contains(field));
    return !party
        && !field.broken()
        && switch (field.zone()) {
          case PARTIES, SIGNATURE -> false;
          case ANNEX -> !DRAWN.contains(field.kind()) && !form(agreement.outline(), field);
          case TITLE, RECITALS, ARTICLE -> true;
        };
  }

  /** Whether it stands in an annex that is a form, by its first words. */
  private static boolean form(Outline outline, Placeholder field) {
    return outline.annexes().stream()
        .filter(a -> a.span().contains(field.span().start()))
        .map(a -> outline.reading().slice(a.span()))
        .anyMatch(
            t -> FORM.matcher(Article.fold(t.substring(0, Math.min(200, t.length())))).find());
  }

  private static boolean model(Agreement agreement) {
    Outline outline = agreement.outline();
    String head =
        outline
            .source()
            .content()
            .substring(outline.whole().start(), Math.max(outline.whole().start(), outline.begin()));
    return MODEL.matcher(Article.fold(head)).find()
        || MODEL.matcher(Article.fold(agreement.title())).find();
  }

  private static Span place(NavigableMap<Integer, Span> sentences, Placeholder field) {
    Map.Entry<Integer, Span> before = sentences.floorEntry(field.span().start());
    return before != null && before.getValue().contains(field.span().start())
        ? before.getValue()
        : field.span();
  }

  private static OpenField told(String model, List<Placeholder> fields) {
    Span span = fields.stream().map(Placeholder::span).reduce(Span::cover).orElseThrow();
    boolean undecided = fields.stream().allMatch(f -> f.kind().equals("undecided"));
    boolean title = fields.stream().allMatch(f -> f.zone() == Placeholder.Zone.TITLE);
    String variant = !model.isEmpty() ? model : undecided ? "undecided" : title ? "number" : "";
    return told(variant, fields, span);
  }

  private static OpenField told(String variant, List<Placeholder> fields, Span span) {
    Set<String> shown = new LinkedHashSet<>();
    fields.forEach(f -> shown.add(brief(f.token().replaceAll("\\s+", " "))));
    return new OpenField(variant, span, shown.stream().limit(SHOWN).toList(), fields.size());
  }

  /** A row of dots needs no more than three to be known. */
  private static String brief(String token) {
    String brief = token.replaceAll("(\\.{3})\\.+|(_{3})_+|(…)…+", "$1$2$3");
    return brief.length() > LONGEST ? brief.substring(0, LONGEST) + "…" : brief;
  }
}
