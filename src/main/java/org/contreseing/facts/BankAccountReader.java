package org.contreseing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.contreseing.model.BankAccount;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Account identities (RIB): four parts behind their labels in any order, below or beside a row of
 * labels, or bare on one line. Parts may stand in cells or lines of their own, so unlike prose they
 * are followed over blank lines. Masked accounts are passed over.
 */
final class BankAccountReader {

  private enum Part {
    BANK("(?:code )?(?:banque|établissement|étab\\.?)|code (?:bq|étab)", "\\d{5}"),
    BRANCH("(?:code )?guichet|code agence", "\\d{5}"),
    ACCOUNT(
        "(?:n° ?|numéro )(?:de |du )?(?:compte|cpte)|compte (?:n°|numéro)|compte",
        "[0-9a-z](?:[ ]?[0-9a-z]){10}"),
    KEY("clé ?(?:rib)?|clef ?(?:rib)?", "\\d{2}");

    private final String label;
    private final Finder value;

    Part(String label, String value) {
      this.label = label;
      this.value = Finder.of("[\\s:;,|=°_*-]{0,40}(?<![0-9a-z])(" + value + ")(?![0-9a-z])");
    }
  }

  private static final int PARTS = 4;
  private static final int REACH = 400;
  private static final String SEPARATOR = "(?:[ \\t]*[|;/\\n-][ \\t]*|[ \\t]+)";
  private static final Finder BARE =
      Finder.of(
          "(?<![\\w-])(\\d{5})"
              + SEPARATOR
              + "(\\d{5})"
              + SEPARATOR
              + "([0-9a-z]{11})"
              + SEPARATOR
              + "(?:cl(?:é|ef)[ ]?(?:rib)?[ :\\n]{0,3})?+(\\d{2})(?![\\w])");
  private static final Finder LABEL =
      Phrase.of(
          Phrase.fill(
              "\\b(?:(?<bank>%s)|(?<branch>%s)|(?<account>%s)|(?<key>%s))(?![\\p{L}])",
              Part.BANK.label, Part.BRANCH.label, Part.ACCOUNT.label, Part.KEY.label));

  private BankAccountReader() {}

  /** Accounts in order of place. */
  static List<BankAccount> read(Prose prose) {
    List<BankAccount> found = new ArrayList<>();
    prose.each(BARE, m -> add(found, bare(prose, m)));
    List<Label> labels =
        prose.text().contains("guichet") || prose.text().contains("agence")
            ? labels(prose)
            : List.of();
    List<Label> valued =
        labels.stream().filter(l -> value(prose, l.part(), l.end()).isPresent()).toList();
    groups(valued)
        .forEach(g -> add(found, account(prose, g.get(0).start(), besideTheirLabels(prose, g))));
    groups(labels)
        .forEach(
            g ->
                inARow(prose, g)
                    .ifPresent(values -> add(found, account(prose, first(values), values))));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private record Label(Part part, int start, int end) {}

  private static void add(List<BankAccount> found, BankAccount account) {
    boolean masked = account.account().contains("XX");
    boolean known = found.stream().anyMatch(a -> a.span().overlaps(account.span()));
    if (!masked && !known) {
      found.add(account);
    }
  }

  private static BankAccount bare(Prose prose, MatchResult m) {
    return account(
        prose,
        m.start(),
        m.end(),
        m.group(1),
        m.group(2),
        m.group(3).toUpperCase(Locale.ROOT),
        m.group(4));
  }

  private static List<Label> labels(Prose prose) {
    List<Label> labels = new ArrayList<>();
    prose.each(
        LABEL,
        m -> {
          for (Part part : Part.values()) {
            if (m.group(part.name().toLowerCase(Locale.ROOT)) != null) {
              labels.add(new Label(part, m.start(), m.end()));
            }
          }
        });
    return labels;
  }

  // four labels on end, each part once
  private static List<List<Label>> groups(List<Label> labels) {
    List<List<Label>> groups = new ArrayList<>();
    for (int i = 0; i + PARTS <= labels.size(); i++) {
      List<Label> four = labels.subList(i, i + PARTS);
      boolean near = four.get(PARTS - 1).start() - four.get(0).start() < REACH;
      if (near && four.stream().map(Label::part).distinct().count() == PARTS) {
        groups.add(four);
      }
    }
    return groups;
  }

  private static Map<Part, MatchResult> besideTheirLabels(Prose prose, List<Label> labels) {
    Map<Part, MatchResult> values = new EnumMap<>(Part.class);
    labels.forEach(l -> value(prose, l.part(), l.end()).ifPresent(v -> values.put(l.part(), v)));
    return values;
  }

  // a row of labels, then the values in the same order
  private static Optional<Map<Part, MatchResult>> inARow(Prose prose, List<Label> labels) {
    Map<Part, MatchResult> values = new EnumMap<>(Part.class);
    int at = labels.get(PARTS - 1).end();
    for (Label label : labels) {
      Optional<MatchResult> value = value(prose, label.part(), at);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(label.part(), value.get());
      at = value.get().end();
    }
    return Optional.of(values);
  }

  private static int first(Map<Part, MatchResult> values) {
    return values.values().stream().mapToInt(v -> v.start(1)).min().orElseThrow();
  }

  private static Optional<MatchResult> value(Prose prose, Part part, int from) {
    Search m =
        part.value
            .matcher(prose.text())
            .region(from, Math.min(prose.text().length(), from + REACH))
            .useTransparentBounds(true);
    return m.lookingAt() ? Optional.of(m.toMatchResult()) : Optional.empty();
  }

  private static BankAccount account(Prose prose, int start, Map<Part, MatchResult> values) {
    int end = values.values().stream().mapToInt(MatchResult::end).max().orElseThrow();
    String account = values.get(Part.ACCOUNT).group(1).replace(" ", "").toUpperCase(Locale.ROOT);
    return account(
        prose,
        start,
        end,
        values.get(Part.BANK).group(1),
        values.get(Part.BRANCH).group(1),
        account,
        values.get(Part.KEY).group(1));
  }

  private static BankAccount account(
      Prose prose, int start, int end, String bank, String branch, String account, String key) {
    return new BankAccount(
        prose.span(start, end), bank, branch, account, key, AccountKey.of(bank, branch, account));
  }
}
