package org.contreseing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finder finds what the engine of the JDK finds, no more and no less. */
class FinderTest {

  private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
  private static final int WINDOW = 700;
  private static final int OFTEN = 20;
  private static final String TEXT =
      "L'Article 4 : durée. La présente convention est conclue pour ÉTÉ et été,\nle 1er janvier"
          + " 2023 à Évry (n° 12), « l’œuvre » œuvré ; ﬁn — ½ heure. É\u0301tat\u212a ſ\r\n\tXVI² aa";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bl'article",
        "(?i)\\bété\\b",
        "(?:le|la|les)\\s+\\p{L}+",
        "[éÉ]t[ée]",
        "\\d{1,4}(?:er)?",
        "(?<![\\p{L}'])est\\b",
        "(?<!a)a",
        "(?<=\\s)à|« ?l",
        "\\b\\d+\\s",
        "\\b½",
        "\\b²",
        "\\p{Lu}\\p{L}+",
        "(?<![\\p{L}'])[A-ZÉ][a-zé]",
        "É(?:vry|té|t)",
        "(?<=conclue )pour|(?=pour)p",
        "(?<!est\\s+)conclue|(?<=\\best\\s*)[a-z]{1,3}",
        "(?<=[+*]?+\\s{1,3}+)l[ae](?<!(?:la|[(]\\+))",
        "(?<=\\Q*+\\E)a|(?<![^a+*]+)L",
        "\\bl(?:a|e) (?:présente|1er) \\w+",
        "(?:ABC)?\\p{Lu}'A",
        "[^a-z]t",
        "(?m)^le",
        "x?",
        "x*a",
        "(a)\\1",
        "\\Qn° 12\\E",
        "(?:œ|oe)uvr",
        "k|ſ",
        "(?i)[j-l]",
        "\\R\\s*\\S",
        "\\w+²",
        ".t",
        "[[:a-c]&&[b]]|d",
        "[\\d.]+|[]x]",
        "(?x) a b c # words",
        "\\u00e9|\\x{e9}|\\xe9",
        "a{2}|b{3,}|c{0,1}d",
        "(?=é)\\p{L}",
        "(?>pour|con)[^ ]*+",
        "(?<word>con\\p{L}+) est \\k<word>?",
        "\\G.",
        "",
        "|a",
        "\\z",
        "$"
      })
  void findsTheSame(String regex) {
    for (int flags :
        new int[] {0, Pattern.CASE_INSENSITIVE, WORDS, WORDS | Pattern.CASE_INSENSITIVE}) {
      same(Pattern.compile(regex, flags), TEXT);
      same(Pattern.compile(regex, flags), TEXT.toLowerCase(Locale.ROOT));
      same(Pattern.compile(regex, flags), "");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPatternOfTheReadersFindsTheSame() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("38")) {
      try (Stream<Path> files = Files.list(Path.of("corpus"))) {
        Path file =
            files
                .filter(f -> f.getFileName().toString().matches(name + "-.*\\.(txt|md)"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(file);
        // some expressions are meant for a line or two, and overflow the stack on more
        for (int at = 0; at + WINDOW < text.length(); at += WINDOW) {
          texts.add(text.substring(at, at + WINDOW));
          texts.add(text.substring(at, at + WINDOW).toLowerCase(Locale.ROOT));
        }
      }
    }
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.contreseing.facts", "org.contreseing.segment")
            .stream()
            .map(JavaClass::reflect)
            .flatMap(FinderTest::finders)
            .map(
                f ->
                    DynamicTest.dynamicTest(
                        f.getDeclaringClass().getSimpleName() + "." + f.getName(),
                        () -> {
                          Pattern engine = finder(f).engine();
                          texts.forEach(t -> same(engine, t));
                        }));
  }

  private static Stream<Field> finders(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(f -> f.getType() == Finder.class && Modifier.isStatic(f.getModifiers()));
  }

  private static Finder finder(Field field) throws ReflectiveOperationException {
    field.setAccessible(true);
    return (Finder) field.get(null);
  }

  @Test
  void findsTheSameInAnyRegion() {
    Random random = new Random(7);
    for (String regex : List.of("\\bl[ae]", "(?<=c)on", "(?m)^le", "conclue$", "t[éÉ]$", "\\Ale")) {
      for (int i = 0; i < 300; i++) {
        int from = random.nextInt(TEXT.length());
        int to = from + random.nextInt(TEXT.length() - from + 1);
        boolean transparent = random.nextBoolean();
        Pattern pattern = Pattern.compile(regex, WORDS);
        Matcher expected = pattern.matcher(TEXT).useTransparentBounds(transparent).region(from, to);
        Search found =
            Finder.of(pattern.pattern(), pattern.flags())
                .matcher(TEXT)
                .useTransparentBounds(transparent)
                .region(from, to);
        while (expected.find()) {
          assertThat(found.find()).as(regex).isTrue();
          assertThat(found.start()).isEqualTo(expected.start());
          assertThat(found.end()).isEqualTo(expected.end());
        }
        assertThat(found.find()).as(regex).isFalse();
      }
    }
  }

  @Test
  void whatItLooksForBehindAPlaceIsBounded() {
    assertThat(Behind.bounded("a+(?<!b +[+*]\\+c*+)d+"))
        .isEqualTo("a+(?<!b {1,16}[+*]\\+c{0,16}+)d+");
    String text = "mois " + " ".repeat(200_000) + "x";
    assertThat(Finder.of("(?<!deux\\s+)(?:x|\\s)y").matcher(text).find()).isFalse();
  }

  @Test
  void goesOnFromAnIndex() {
    Search search = Finder.of("la|le").matcher("le sel de la mer, le la");
    assertThat(search.find(5)).isTrue();
    assertThat(search.start()).isEqualTo(10);
    assertThat(search.find()).isTrue();
    assertThat(search.start()).isEqualTo(18);
    assertThat(search.find(0)).isTrue();
    assertThat(search.start()).isZero();
  }

  @Test
  void replacesAllOrTheFirst() {
    Finder finder = Finder.of("\\s+(?<w>[a-z])");
    assertThat(finder.matcher("a  b c").replaceAll("-${w}")).isEqualTo("a-b-c");
    assertThat(finder.matcher("a  b c").replaceFirst("-${w}")).isEqualTo("a-b c");
    assertThat(finder.matcher("a").replaceAll("x")).isEqualTo("a");
    assertThat(finder.matcher("a b").replaceAll(m -> m.group(1))).isEqualTo("ab");
  }

  @Test
  void anExpressionThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Finder.of("(").matcher("a").find())
        .isInstanceOf(PatternSyntaxException.class);
  }

  private static void same(Pattern pattern, String text) {
    Finder finder = Finder.of(pattern.pattern(), pattern.flags());
    List<String> expected = spans(pattern.matcher(text).results());
    assertThat(spans(finder.matcher(text).results())).as(pattern.pattern()).isEqualTo(expected);
    Indexed indexed = new Indexed(text);
    for (int i = 0; i < OFTEN; i++) {
      finder.mayBeIn(indexed);
    }
    assertThat(spans(finder.matcher(indexed).results())).as(pattern.pattern()).isEqualTo(expected);
  }

  private static List<String> spans(Stream<MatchResult> results) {
    return results
        .map(
            m -> {
              StringBuilder groups = new StringBuilder(m.start() + "-" + m.end());
              for (int i = 1; i <= m.groupCount(); i++) {
                groups.append(' ').append(m.start(i)).append('-').append(m.end(i));
              }
              return groups.toString();
            })
        .toList();
  }
}
