package org.contreseing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls of the design, each with its reason. */
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.contreseing");

  @TestFactory
  Stream<DynamicTest> walls() {
    return Stream.of(
            onlyKnows("model", "every stage speaks its words, so it may know none of them"),
            onlyKnows("tables", "rows are data; what they mean is their reader's business"),
            onlyKnows(
                "extract", "bytes become text before anyone asks what kind of text it is", "model"),
            onlyKnows(
                "segment",
                "an outline is found without knowing rules or facts",
                "model",
                "search",
                "tables"),
            onlyKnows(
                "facts",
                "facts are read from an outline, not from a file or an engine",
                "model",
                "search",
                "tables"),
            onlyKnows("search", "what finds words faster must not depend on which words they are"),
            onlyKnows(
                "rules",
                "rules see facts, never where the text came from",
                "model",
                "tables",
                "yaml"),
            onlyKnows("yaml", "a file's form is one thing, what it says another", "model"),
            onlyKnows(
                "policy",
                "what is decided about findings must not depend on how they were made",
                "model",
                "yaml"),
            onlyKnows(
                "report",
                "a writer shows findings and differences and does not know how they were found",
                "model",
                "compare"),
            onlyKnows("relay", "other programs use it that have other versions of every library"),
            onlyKnows("spark", "an executor has none of the program's libraries", "relay")
                .allowEmptyShould(true),
            onlyKnows(
                "compare",
                "two texts are compared by what was read in them, wherever it came from",
                "model"),
            onlyKnows(
                "annotate",
                "a copy is made from a document and its findings, however they were made",
                "model",
                "extract"),
            onlyKnows(
                "archive",
                "what an archive says is read from its results, whoever made them",
                "model",
                "report",
                "audit"),
            onlyKnows(
                "store", "what is kept must not depend on who reads, checks or shows it", "model"),
            onlyKnows("people", "who somebody is has nothing to do with documents", "store"),
            onlyKnows(
                "attest",
                "a statement is made from findings, however they were made",
                "model",
                "report"),
            onlyKnows(
                "review",
                "what people do at the desk is the same by page, by API or by test",
                "model",
                "report",
                "attest",
                "store",
                "people"),
            onlyKnows(
                "desk",
                "pages and API are handed the check and need not know what it is made of",
                "model",
                "report",
                "attest",
                "store",
                "people",
                "review"),
            onlyKnows(
                "results",
                "files of results are made from their lines, whoever checked the documents",
                "model",
                "report",
                "archive",
                "audit"),
            knowsNone(
                "evaluate",
                "reading is measured stage by stage against people, findings only as a whole",
                "rules",
                "audit",
                "desk",
                "cli"),
            knowsNone(
                "worker",
                "a worker runs the whole check and need not know what it is made of",
                "segment",
                "facts",
                "rules",
                "tables",
                "audit",
                "desk",
                "cli",
                "evaluate"),
            fenced(
                "org.contreseing.worker",
                "[cli|worker]",
                "who checks documents is handed a function and cannot tell where it runs"),
            fenced(
                "org.contreseing.evaluate",
                "[cli|evaluate]",
                "a program does not depend on what measures it"),
            fenced("org.apache.tika", "extract", "the rest of the program reads SourceText"),
            fenced(
                "org.apache.pdfbox",
                "[extract|annotate|attest]",
                "the rest of the program reads SourceText, and highlights are written in the PDF"),
            fenced("org.jdbi", "store", "SQL has one home, where organisations are kept apart"),
            fenced("org.flywaydb", "store", "the schema is the store's business"),
            fenced("org.sqlite", "store", "nobody else knows which database it is"),
            fenced(
                "org.bouncycastle",
                "[people|extract]",
                "passwords are hashed in one place and certificates read in another"),
            fenced("com.nimbusds", "people", "tokens of others are believed in one place"),
            fenced("io.micrometer", "desk", "figures are part of the service"),
            fenced(
                "org.apache.poi",
                "[extract|report]",
                "documents are read in one place and workbooks written in another"),
            fenced(
                "eu.europa.esig",
                "extract.seal",
                "signatures are verified in one place, loaded only for files that have some"),
            fenced("org.apache.james", "extract", "a mail is only a container of documents"),
            fenced("opennlp", "segment", "sentences and line models are segmentation's business"),
            fenced("org.apache.parquet", "results.parquet", "tables are written in one place"),
            fenced("org.drools", "rules", "facts and reports must not depend on the engine"),
            fenced("org.kie", "rules", "facts and reports must not depend on the engine"),
            fenced("com.github.difflib", "compare", "one home for what differs between two texts"),
            fenced("org.apache.spark", "spark", "the program is built and runs without it"),
            fenced("org.apache.hadoop", "spark", "the program is built and runs without it"),
            fenced("net.fortuna", "archive.deadline", "one home for calendar files"),
            fenced("picocli", "cli", "only the command line has options"),
            fenced("io.javalin", "desk", "only the desk speaks HTTP"),
            noClasses()
                .that()
                .resideInAPackage("org.contreseing.desk.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.contreseing.desk")
                .because("a page is drawn from records, whatever brought the request"),
            fenced(
                "org.snakeyaml",
                "[yaml|rules|policy]",
                "files that people write are read node by node, with their lines"),
            fenced("org.apache.commons.csv", "tables", "one home for reading CSV tables"),
            noClasses()
                .that(outside("[cli|spark]"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("only the command line and the job may end the program"),
            noClasses()
                .that(outside("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("only the command line prints"),
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.contreseing.extract.seal.Instants")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar|Vector|Hashtable)")
                .because(
                    "java.time and the collections replaced them; certificates know no other dates"),
            noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Context)$")
                .because("a name says what a thing is"),
            slices()
                .matching("org.contreseing.(*)..")
                .should()
                .beFreeOfCycles()
                .because("nothing flows back along the way of the data"))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
  }

  // A package of ours knows the named packages of ours and itself.
  private static ArchRule onlyKnows(String name, String why, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(p -> "org.contreseing." + p + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.contreseing." + name + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.contreseing..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .as("reside in another package than " + String.join(", ", allowed)))
        .because(why);
  }

  private static ArchRule knowsNone(String name, String why, String... others) {
    String[] forbidden =
        Stream.of(others).map(p -> "org.contreseing." + p + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.contreseing." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because(why);
  }

  private static ArchRule fenced(String library, String name, String why) {
    return noClasses()
        .that(outside(name))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .because(why);
  }

  private static DescribedPredicate<JavaClass> outside(String name) {
    return DescribedPredicate.not(
            JavaClass.Predicates.resideInAnyPackage("org.contreseing." + name + "..", "rulebook.."))
        .as("are outside org.contreseing." + name);
  }
}
