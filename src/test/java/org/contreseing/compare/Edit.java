package org.contreseing.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.model.Identifier;
import org.contreseing.model.Located;
import org.contreseing.model.Party;
import org.contreseing.model.Span;

/**
 * Known changes that can be made to an agreement, as somebody makes them by mistake or by guile.
 */
enum Edit {
  DURATION {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return inArticle(agreement, agreement.durations().stream().filter(d -> plain(d, text)))
          .map(d -> Edited.replacing(text, d.span(), "dix-sept semaines", "reworded duration"));
    }

    private boolean plain(Duration duration, String text) {
      return duration.length().isPresent()
          && text.substring(duration.span().start(), duration.span().end())
              .matches("[\\p{L}\\d-]+(?: \\(\\d+\\))?\\s(?:an|ans|mois|jours|semaines)");
    }
  },
  AMOUNT {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return inArticle(agreement, agreement.amounts().stream().filter(a -> a.inWords().isEmpty()))
          .map(a -> Edited.replacing(text, a.span(), "98 765,43 €", "reworded amount"));
    }
  },
  DATE {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return inArticle(agreement, agreement.dates().stream().filter(d -> alone(d, agreement)))
          .map(d -> Edited.replacing(text, d.span(), "17 mai 2031", "reworded date"));
    }

    // one that no term, law or deliberation holds
    private boolean alone(DateMention date, Agreement agreement) {
      return Stream.of(
              agreement.durations(),
              agreement.quotedDurations(),
              agreement.references(),
              agreement.authorities())
          .flatMap(List::stream)
          .noneMatch(f -> f.span().overlaps(date.span()));
    }
  },
  PARTY {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return agreement.parties().stream()
          .map(Party::nameSpan)
          .filter(s -> text.substring(s.start(), s.end()).matches(".*[\\s']\\p{L}{4,}"))
          .findFirst()
          .map(s -> lastWord(text, s))
          .map(s -> Edited.replacing(text, s, "Zanzibar", "reworded party"));
    }
  },
  SIRET {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return agreement.parties().stream()
          .flatMap(p -> p.identifier(Identifier.Kind.SIRET).stream())
          .map(Located::span)
          .findFirst()
          .map(s -> new Span(s.end() - 5, s.end()))
          .filter(s -> !text.substring(s.start(), s.end()).equals("00942"))
          .map(s -> Edited.replacing(text, s, "00942", "reworded identifier"));
    }
  },
  REPRESENTATIVE {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return agreement.parties().stream()
          .flatMap(p -> p.representation().stream())
          .filter(r -> r.person().isPresent())
          .flatMap(r -> word(text, r.span(), r.person().get()).stream())
          .findFirst()
          .map(s -> Edited.replacing(text, s, "Zénobie Zanzibar", "reworded representative"));
    }
  },
  REMOVED {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return whole(agreement)
          .skip(2)
          .findFirst()
          .map(a -> Edited.replacing(text, a.span(), "", "removed " + a.number()));
    }
  },
  ADDED {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return whole(agreement)
          .skip(2)
          .findFirst()
          .filter(a -> a.label().matches("(?i)article \\d+"))
          .map(a -> added(text, a));
    }

    private Edited added(String text, Article before) {
      String number = Integer.parseInt(before.number()) - 1 + " bis";
      String label = before.label().replaceFirst("\\d+", number);
      return Edited.replacing(
          text, Span.at(before.span().start()), label + NEW_ARTICLE, "added " + number);
    }
  },
  MOVED {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      List<Article> articles = whole(agreement).toList();
      if (articles.size() < 5) {
        return Optional.empty();
      }
      Article moved = articles.get(1);
      int to = articles.get(4).span().start();
      int passed = words(text, articles.get(2)) + words(text, articles.get(3));
      if (words(text, moved) > passed - 10) {
        return Optional.empty();
      }
      String without =
          text.substring(0, moved.span().start())
              + text.substring(moved.span().end(), to)
              + cut(text, moved)
              + text.substring(to);
      return Optional.of(Edited.rewritten(text, without, "moved " + moved.number()));
    }
  },
  SWAPPED {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      List<Article> articles = whole(agreement).toList();
      if (articles.size() < 4) {
        return Optional.empty();
      }
      Article one = articles.get(2);
      Article two = articles.get(3);
      boolean neighbours = text.substring(one.span().end(), two.span().start()).isBlank();
      if (!neighbours || Math.abs(words(text, one) - words(text, two)) < 10) {
        return Optional.empty();
      }
      String swapped =
          text.substring(0, one.span().start())
              + cut(text, two)
              + cut(text, one).stripTrailing()
              + text.substring(two.span().end());
      // the shorter one counts as moved
      boolean first = words(text, one) <= words(text, two);
      Article moved = first ? one : two;
      return Optional.of(Edited.rewritten(text, swapped, "moved " + moved.number()));
    }
  },
  REWORDED {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return whole(agreement)
          .skip(1)
          .flatMap(a -> word(text, a.span(), "pour").stream())
          .findFirst()
          .map(s -> Edited.replacing(text, s, "moyennant grandement", "reworded"));
    }
  },
  SENTENCE {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return whole(agreement)
          .skip(1)
          .flatMap(a -> word(text, a.span(), "parties.").stream())
          .findFirst()
          .map(s -> s.end() + 1)
          .filter(at -> at < text.length() && text.charAt(at - 1) == ' ')
          .map(
              at ->
                  Edited.replacing(
                      text,
                      Span.at(at),
                      "Elles veillent ensemble au bon rangement des archives communes. ",
                      "reworded"));
    }
  },
  BINDING {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return whole(agreement)
          .flatMap(a -> word(text, a.span(), "peut").stream())
          .findFirst()
          .map(s -> Edited.replacing(text, s, "doit", "reworded obligation"));
    }
  },
  TYPOGRAPHY {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      if (!agreement.stamps().isEmpty()) {
        return Optional.empty();
      }
      String other =
          text.replace('’', '\'')
              .replace("«\u00a0", "\"")
              .replace("« ", "\"")
              .replace("\u00a0»", "\"")
              .replace(" »", "\"")
              .replace('–', '-')
              .replace("\u00a0", " ")
              .replace("ffi", "ﬃ")
              .replace("œ", "oe")
              .replaceAll("([a-z]) ([a-z])", "$1  $2");
      return Optional.of(other).filter(o -> !o.equals(text)).map(o -> Edited.rewritten(text, o));
    }
  },
  FILLED {
    @Override
    Optional<Edited> make(Agreement agreement, String text) {
      return agreement.placeholders().stream()
          .filter(p -> p.token().matches("[._…]{4,}|…+|X{3,}|\\[.{4,30}\\]"))
          .findFirst()
          .map(p -> Edited.replacing(text, p.span(), "Bellerive", "filled-in"));
    }
  };

  private static final String NEW_ARTICLE =
      " : Tilleul\n\nLes parties plantent chaque automne un tilleul devant le lavoir communal et en"
          + " arrosent le pied.\n\n";

  /** The change made to an agreement; empty when it has nothing to make it on. */
  abstract Optional<Edited> make(Agreement agreement, String text);

  private static <T extends Located> Optional<T> inArticle(Agreement agreement, Stream<T> facts) {
    return facts
        .filter(f -> agreement.outline().articleAt(f.span().start()).isPresent())
        .min(Comparator.comparing(Located::span));
  }

  private static Stream<Article> whole(Agreement agreement) {
    return agreement.outline().articles().stream()
        .filter(a -> a.level() == 1 && !a.number().isEmpty() && a.letters() > 80);
  }

  private static String cut(String text, Article article) {
    return text.substring(article.span().start(), article.span().end()).stripTrailing() + "\n\n";
  }

  private static int words(String text, Article article) {
    return text.substring(article.span().start(), article.span().end()).split("[\\s'’-]+").length;
  }

  private static Span lastWord(String text, Span span) {
    String words = text.substring(span.start(), span.end());
    int at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\'')) + 1;
    return new Span(span.start() + at, span.end());
  }

  private static Optional<Span> word(String text, Span within, String word) {
    var found =
        Pattern.compile("(?<![\\p{L}'’-])" + Pattern.quote(word) + "(?![\\p{L}'’-])")
            .matcher(text)
            .region(within.start(), within.end());
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }
}
