package org.contreseing.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.House;
import org.contreseing.report.Outcome;
import org.contreseing.report.compare.Compared;

/**
 * What the desk is handed by the program around it. All functions may be called by several threads.
 *
 * @param version of the program
 * @param ruleBook SHA-256 of the rule book
 * @param house what the operator changed about checks
 * @param limits how much of a document readers take on, by the names under which it is published
 * @param today the day of a check for which none is given
 * @param check what becomes of the documents that a file holds; at least one
 * @param retell an outcome in the language of the heading, from what was read when it was checked
 * @param beside sets two outcomes beside each other
 * @param copier makes an annotated copy
 * @param handbook what there is to tell of rules
 * @param pack outcomes as bytes
 * @param unpack the same back; empty when another version of the program wrote them
 * @param faults is told of our bugs, which whoever asked only hears of in general terms
 */
public record Program(
    String version,
    String ruleBook,
    House house,
    Map<String, Long> limits,
    Supplier<LocalDate> today,
    BiFunction<Document, Heading, List<Outcome>> check,
    BiFunction<Outcome, Heading, Outcome> retell,
    Beside beside,
    Copier copier,
    BiFunction<Profile, Language, Handbook> handbook,
    Function<Kept, byte[]> pack,
    Function<byte[], Optional<Kept>> unpack,
    Consumer<Exception> faults) {

  /** Finds what differs between two outcomes. */
  @FunctionalInterface
  public interface Beside {
    /**
     * @param signed whether the later one claims to be the earlier one, signed
     * @return empty when they hold different numbers of agreements
     */
    Optional<Compared> compare(Outcome older, Outcome newer, boolean signed);
  }

  /** Makes annotated copies. */
  @FunctionalInterface
  public interface Copier {
    /**
     * @param checked what was found in exactly this document
     * @return empty when the format has no place for notes, or forbids them
     */
    Optional<Copy> copy(Document document, Checked checked, Heading heading);
  }

  /** What a report made now says about itself. */
  public Heading heading(Profile profile, Language language, LocalDate on) {
    return new Heading(version, ruleBook, profile, language, on, house);
  }

  /** Tells outcomes apart that another program packed. */
  String stamp() {
    return version + " " + ruleBook;
  }
}
