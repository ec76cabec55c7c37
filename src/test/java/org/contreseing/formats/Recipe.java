package org.contreseing.formats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one agreement of the corpus is made into documents.
 *
 * @param source file name in the corpus
 * @param habits what its author does with the word processor
 * @param wrapped whether the lines of the text are shorter than its paragraphs
 * @param headings one pattern a level, with groups p, n, s and t: before the number, the number,
 *     before the title, the title
 * @param furniture lines that belong to pages and not to the text
 * @param header what stands at the top of every page
 */
record Recipe(
    String source,
    Habits habits,
    boolean wrapped,
    List<Pattern> headings,
    Optional<Pattern> furniture,
    String header) {

  /** What people do with a word processor. */
  enum Habits {
    /** Everything typed: bold instead of styles, tabs instead of tables, numbers by hand. */
    TYPED,
    /** Heading styles, lists, tables; article numbers by hand. */
    STYLED,
    /** Article numbers made by the program, and so not in the text. */
    AUTOMATIC
  }

  String name() {
    return source.substring(0, source.lastIndexOf('.'));
  }

  boolean isMarkdown() {
    return source.endsWith(".md");
  }

  private static Recipe of(String source, Habits habits, boolean wrapped, String... headings) {
    return new Recipe(
        source,
        habits,
        wrapped,
        List.of(headings).stream().map(Pattern::compile).toList(),
        Optional.empty(),
        "");
  }

  private Recipe without(String lines) {
    return new Recipe(
        source, habits, wrapped, headings, Optional.of(Pattern.compile(lines)), header);
  }

  private Recipe under(String words) {
    return new Recipe(source, habits, wrapped, headings, furniture, words);
  }

  /** Fifteen agreements, five of each habit. */
  static List<Recipe> all() {
    return List.of(
        of(
            "03-prestation-cimetieres.txt",
            Habits.TYPED,
            true,
            "(?<p>)(?<n>\\d+)(?<s>\\) )(?<t>[A-ZÉ ,]{4,})"),
        of(
            "05-mise-a-disposition-agent.txt",
            Habits.TYPED,
            false,
            "(?<p>Art\\. )(?<n>\\d+)(?<s>\\.- )(?<t>.*)"),
        of(
            "15-pret-materiel-scenique.txt",
            Habits.TYPED,
            false,
            "(?<p>)(?<n>\\d+)(?<s>\\) )(?<t>.*)"),
        of(
                "16-donnees-geographiques.txt",
                Habits.TYPED,
                true,
                "(?<p>Art\\. )(?<n>\\d+(?:er)?)(?<s>\\.- )(?<t>.*)")
            .without("Nivernais Géomatique – Hautes Ixeures .*|\\s+Page \\d sur \\d")
            .under("Nivernais Géomatique – Hautes Ixeures"),
        of(
            "56-transport-scolaire.txt",
            Habits.TYPED,
            false,
            "(?<p>ARTICLE )(?<n>\\d+)(?<s>\\.- )(?<t>.*)"),
        of(
                "01-partenariat-inventaire-patrimoine.txt",
                Habits.STYLED,
                false,
                "(?<p>ARTICLE )(?<n>PREMIER|\\d+)(?<s> - )(?<t>.*)")
            .under("Inventaire du patrimoine bâti de Lanvézel"),
        of(
                "04-locaux-maison-associations.txt",
                Habits.STYLED,
                false,
                "(?<p>Article )(?<n>\\d+(?: bis)?)(?<s> : )(?<t>.*)")
            .under("Ville de Valbrosse"),
        of(
                "25-quartier-ete-jeunesse.txt",
                Habits.STYLED,
                true,
                "(?<p>ARTICLE )(?<n>\\d+)(?<s> - )(?<t>.*)")
            .without("\\s+Page \\d/\\d|Convention « Quartier d'été » - Haubercourt")
            .under("Convention « Quartier d'été » - Haubercourt"),
        of("46-donnees-temps-reel.md", Habits.STYLED, false, "(?<p>§ )(?<n>\\d+)(?<s> – )(?<t>.*)")
            .under("Tarentrajet"),
        of(
                "60-lire-au-lycee.md",
                Habits.STYLED,
                false,
                "(?<p>CHAPITRE )(?<n>\\d)(?<s> : )(?<t>.*)",
                "(?<p>)(?<n>\\d+)(?<s>\\. )(?<t>[^.;]{4,50})")
            .under("Lire au-delà du lycée"),
        of(
                "02-subvention-theatre.md",
                Habits.AUTOMATIC,
                false,
                "(?<p>ARTICLE )(?<n>\\d+)(?<s> : )(?<t>.*)")
            .under("Subvention 2027"),
        of(
                "19-maitrise-ouvrage-remparts.txt",
                Habits.AUTOMATIC,
                false,
                "(?<p>)(?<n>\\d+)(?<s>\\. )(?<t>[^.:;]{4,40})",
                "(?<p>)(?<n>\\d+\\.\\d+)(?<s> )(?<t>.*)")
            .under("Rue des Remparts"),
        of(
                "44-cybersecurite-hopital.txt",
                Habits.AUTOMATIC,
                false,
                "(?<p>)(?<n>\\d+)(?<s>\\. )(?<t>.*)",
                "(?<p>)(?<n>\\d+\\.\\d+)(?<s> )(?<t>.*)",
                "(?<p>)(?<n>\\d+\\.\\d+\\.\\d+)(?<s> )(?<t>.*)")
            .under("Contrat n° CYB-2026-07"),
        of(
                "54-logiciel-registria.md",
                Habits.AUTOMATIC,
                false,
                "(?<p>)(?<n>[IVX]+)(?<s>\\. )(?<t>.*)")
            .under("Registria"),
        of(
                "55-fonds-voie-verte.md",
                Habits.AUTOMATIC,
                false,
                "(?<p>Art\\. )(?<n>\\d+)(?<s> – )(?<t>.*)")
            .under("Voie verte du Cuvier"));
  }
}
