package org.contreseing.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Setting;
import org.contreseing.tables.Tables;

/**
 * The rules, built in and of the house, applied to one agreement at a time. Immutable, and safe for
 * use by several threads.
 */
public final class RuleBook {

  private final SortedMap<String, RuleFile> files;
  private final List<Engine> engines;
  private final ClauseMatrix matrix;
  private final SortedMap<String, String> sources;
  private final Clauses clauses;

  private RuleBook(
      SortedMap<String, RuleFile> files,
      List<Engine> engines,
      ClauseMatrix matrix,
      SortedMap<String, String> sources,
      Clauses clauses) {
    this.files = files;
    this.engines = List.copyOf(engines);
    this.matrix = matrix;
    this.sources = sources;
    this.clauses = clauses;
  }

  /** The rules that come with the program, as the build compiled them. */
  public static RuleBook builtIn() {
    return builtIn(Tables.builtIn());
  }

  /**
   * The same rules with tables of an organisation.
   *
   * @throws org.contreseing.tables.TableException when the clause matrix cannot be used
   */
  public static RuleBook builtIn(Tables tables) {
    return of(RuleFolder.ofProgram(), Engine.ofProgram(), tables);
  }

  /**
   * The rules that come with the program, compiled now from their files: slower, and the same in
   * everything it says.
   */
  static RuleBook builtInCompiledNow() {
    RuleFolder folder = RuleFolder.ofProgram();
    return of(folder, HouseRules.compile(folder.rules()), Tables.builtIn());
  }

  private static RuleBook of(RuleFolder folder, Engine engine, Tables tables) {
    SortedMap<String, RuleFile> files = new TreeMap<>();
    folder.rules().forEach(f -> files.put(f.id(), f));
    SortedMap<String, String> texts = new TreeMap<>(folder.files());
    tables.overrides().forEach((name, text) -> texts.put("house/tables/" + name + ".csv", text));
    List<String> types = tables.rows("agreement_types").stream().map(r -> r.get("code")).toList();
    Clauses clauses = Clauses.of(folder, types);
    return new RuleBook(files, List.of(engine), new ClauseMatrix(tables), texts, clauses);
  }

  /**
   * This book without the rules that nobody wants: they are not applied, and not said to be
   * unchecked.
   *
   * @param wanted is asked by id
   */
  public RuleBook only(Predicate<String> wanted) {
    SortedMap<String, RuleFile> some = new TreeMap<>(files);
    some.keySet().removeIf(wanted.negate());
    return new RuleBook(some, engines, matrix, sources, clauses);
  }

  /**
   * This book with the house's own rules beside it.
   *
   * @param folder holds rule files, at any depth
   * @throws RuleBookException with every problem of every file: nothing to find there, a broken
   *     header or rule, an id that is taken
   */
  public RuleBook with(Path folder) {
    RuleFolder house = RuleFolder.ofDisk(folder, folder.toString().replace('\\', '/') + "/");
    List<RuleFile> added = house.rules();
    SortedMap<String, RuleFile> all = new TreeMap<>(files);
    List<String> problems = new ArrayList<>();
    if (added.isEmpty()) {
      problems.add(folder + ":1: holds no rule file; a rule is a file ID-what-is-wrong.drl");
    }
    for (RuleFile file : added) {
      problems.addAll(file.problems());
      RuleFile taken = all.putIfAbsent(file.id(), file);
      if (taken != null) {
        problems.add(
            file.path()
                + ":1: the id “"
                + file.id()
                + "” is taken by "
                + taken.path()
                + "; choose another");
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems);
    }
    List<Engine> both = new ArrayList<>(engines);
    both.add(HouseRules.compile(added));
    SortedMap<String, String> texts = new TreeMap<>(sources);
    added.forEach(
        f -> texts.put("house/" + f.path().substring(folder.toString().length() + 1), f.text()));
    return new RuleBook(all, both, matrix, texts, clauses);
  }

  /**
   * What the rules find in an agreement.
   *
   * @throws RuleFailure when a rule breaks, naming it and the part of the document
   */
  public Report apply(Agreement agreement, Setting setting, Language language) {
    return apply(agreement, setting, language, facts(agreement, setting));
  }

  /**
   * Why a rule reports something about an agreement, or does not.
   *
   * @param id a rule of this book
   * @param report of the same agreement under the same setting
   */
  public Explanation explain(String id, Report report, Setting setting, Language language) {
    RuleFile file = files.get(id);
    Agreement agreement = report.agreement();
    Optional<String> obstacle = obstacle(file.header(), agreement, setting, language);
    return new Explanation(
        RuleCard.of(file, clauses),
        obstacle,
        obstacle.isPresent() ? List.of() : new Explainer(file).steps(facts(agreement, setting)),
        Stream.concat(report.findings().stream(), report.setAside().stream().map(SetAside::finding))
            .filter(f -> f.rule().equals(id))
            .toList());
  }

  private static Optional<String> obstacle(
      Header header, Agreement agreement, Setting setting, Language language) {
    Optional<String> unmet =
        header.needs().stream()
            .sorted()
            .filter(n -> !n.metBy(agreement))
            .map(n -> n.reason(language))
            .findFirst();
    return unmet.isPresent() || header.applies().on(setting.actDay())
        ? unmet
        : Optional.of(
            language.pick("ne vaut que pour les actes ", "speaks only of acts ")
                + header.applies().line(language));
  }

  /** What the rules see. */
  List<Object> facts(Agreement agreement, Setting setting) {
    List<Object> facts = new ArrayList<>(agreement.facts().toList());
    facts.add(setting);
    facts.addAll(matrix.of(agreement));
    return facts;
  }

  /**
   * As {@link #apply(Agreement, Setting, Language)}, with the facts in an order of the caller's.
   */
  Report apply(Agreement agreement, Setting setting, Language language, List<Object> facts) {
    Set<Need> unmet = EnumSet.allOf(Need.class);
    unmet.removeIf(n -> n.metBy(agreement));
    Findings report = new Findings();
    for (Engine engine : engines) {
      try {
        engine.run(facts, report, id -> admitted(id, unmet, setting));
      } catch (RuleFailure e) {
        throw new RuleFailure(
            e.getMessage() + agreement.outline().part().map(p -> " on part " + p).orElse(""),
            e.getCause());
      }
    }
    Wording wording =
        new Wording(id -> files.get(id).header(), agreement, setting.profile(), language, clauses);
    return new Report(agreement, wording.findings(report.reported()), notChecked(unmet, language));
  }

  /** Whether all that a rule needs was recognised, and the act is of days of which it speaks. */
  private boolean admitted(String id, Set<Need> unmet, Setting setting) {
    return files.containsKey(id)
        && lacking(id, unmet).isEmpty()
        && files.get(id).header().applies().on(setting.actDay());
  }

  private List<NotChecked> notChecked(Set<Need> unmet, Language language) {
    if (unmet.isEmpty()) {
      return List.of();
    }
    return files.keySet().stream()
        .flatMap(
            id ->
                lacking(id, unmet).stream()
                    .limit(1)
                    .map(need -> new NotChecked(id, need.reason(language))))
        .toList();
  }

  private List<Need> lacking(String id, Set<Need> unmet) {
    Set<Need> needs = files.get(id).header().needs();
    return unmet.stream().filter(needs::contains).toList();
  }

  /**
   * SHA-256 over all rule files and tables in path order, as 64 hexadecimal digits; line ends do
   * not count.
   */
  public String hash() {
    Digest digest = new Digest();
    sources.forEach((path, text) -> digest.add(path).add(text));
    return digest.hex();
  }

  /** The ids of all rules, in order; without reading what the rules say of themselves. */
  public List<String> ids() {
    return List.copyOf(files.keySet());
  }

  /** All rules, by id. */
  public List<RuleCard> rules() {
    return files.values().stream().map(f -> RuleCard.of(f, clauses)).toList();
  }

  /** The rule of an id, whatever its case. */
  public Optional<RuleCard> rule(String id) {
    return Optional.ofNullable(files.get(id.toUpperCase(Locale.ROOT)))
        .map(f -> RuleCard.of(f, clauses));
  }

  /** Its clauses, for tests of the book itself. */
  Clauses clauses() {
    return clauses;
  }

  /** Its files, for tests of the book itself. */
  Collection<RuleFile> files() {
    return files.values();
  }
}
