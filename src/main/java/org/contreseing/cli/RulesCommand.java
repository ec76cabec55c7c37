package org.contreseing.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.report.TextLines;
import org.contreseing.report.Visible;
import org.contreseing.rules.RuleBook;
import org.contreseing.rules.RuleCard;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rules}: lists the rule book; {@code rules ID}: one rule's page; {@code rules DUR}: one
 * chapter.
 */
@CommandLine.Command(name = "rules")
final class RulesCommand implements Command {

  private final Session session;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private HouseOptions house = new HouseOptions();

  @Option(names = "--format", paramLabel = "text|markdown", descriptionKey = "rules.format")
  private String format = "text";

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rule")
  private String id;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    help.check(new Values(session.messages()));
    Arrangement arrangement = house.arrange(session, house.settings(session, List.of()), List.of());
    RuleBook book = Engine.start(session, arrangement, Isolation.OFF).checker().book();
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
    if (markdown()) {
      new RuleReference(writer, session.messages()).write(cards(book));
    } else {
      write(book, new TextLines(writer, session.terminal().look()));
    }
    writer.flush();
    return Exit.CLEAN;
  }

  private boolean markdown() {
    if (!format.equals("markdown") && !format.equals("text")) {
      throw session
          .messages()
          .refuse("value.unknown", "--format", Visible.line(format), "text, markdown");
    }
    return format.equals("markdown");
  }

  private List<RuleCard> cards(RuleBook book) {
    return id == null ? book.rules() : book.rule(id).map(List::of).orElseGet(() -> chapter(book));
  }

  private void write(RuleBook book, TextLines lines) throws IOException {
    Optional<RuleCard> one = Optional.ofNullable(id).flatMap(book::rule);
    if (one.isPresent()) {
      new RulePage(lines, session.messages()).write(one.get());
    } else {
      new RuleList(lines, session.messages()).write(cards(book));
    }
  }

  private List<RuleCard> chapter(RuleBook book) {
    String chapter = id.toUpperCase(Locale.ROOT);
    List<RuleCard> cards =
        book.rules().stream().filter(c -> RuleList.chapter(c).equals(chapter)).toList();
    if (cards.isEmpty()) {
      throw unknown(book);
    }
    return cards;
  }

  private BadUsage unknown(RuleBook book) {
    Optional<String> undecided = UndecidedRules.reason(id, session.messages().language());
    if (undecided.isPresent()) {
      return session.messages().refuse("rule.undecided", undecided.get());
    }
    List<String> ids = book.ids();
    return Arrangement.unknown(id, ids, session.messages());
  }
}
