package org.contreseing.extract;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.extract.RichParagraph.Manner;
import org.contreseing.extract.RtfGroup.Destination;
import org.contreseing.model.Block;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;

/** Follows the groups of an RTF and sends its text into flows. */
final class RtfStory {

  private final RtfTokens tokens;
  private final RtfCharsets charsets = new RtfCharsets();
  private final TableCursor tables = new TableCursor();
  private final RtfFlow body = new RtfFlow(Block.Kind.PARAGRAPH, tables);
  private final List<RtfFlow> headers = new ArrayList<>();
  private final List<RtfFlow> footers = new ArrayList<>();
  private final List<RtfFlow> notes = new ArrayList<>();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final StringBuilder comment = new StringBuilder();
  private String commentAuthor = "";
  private final RtfFile file = new RtfFile();
  private RtfGroup group = new RtfGroup(body);
  private int noteCount;
  private int toSkip;
  private boolean ignorable;

  RtfStory(RtfTokens tokens) {
    this.tokens = tokens;
  }

  RtfFile file() {
    return file;
  }

  RtfFlow body() {
    return body;
  }

  List<RtfFlow> headers() {
    return headers;
  }

  List<RtfFlow> footers() {
    return footers;
  }

  List<RtfFlow> notes() {
    return notes;
  }

  /**
   * Reads the whole document.
   *
   * @throws ReadFailure corrupt, when it ends inside a group: a truncated file must not pass for a
   *     short one
   */
  void read() {
    do {
      switch (tokens.next()) {
        case GROUP_START -> startGroup();
        case GROUP_END -> endGroup();
        case BYTE -> text();
        case CONTROL -> control();
        case END -> throw new ReadFailure(Reason.CORRUPT);
      }
    } while (!groups.isEmpty());
  }

  private void startGroup() {
    flush();
    toSkip = 0;
    ignorable = false;
    groups.push(group);
    group = group.inner();
  }

  private void endGroup() {
    flush();
    toSkip = 0;
    if (groups.isEmpty()) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    if (group.opensComment) {
      group.flow.comment(comment.toString().strip(), new Maker(commentAuthor, ""));
      commentAuthor = "";
      comment.setLength(0);
    }
    group = groups.pop();
  }

  private void text() {
    if (toSkip > 0) {
      toSkip--;
    } else if (group.destination != Destination.NOWHERE && group.destination != Destination.FONTS) {
      pending.write(tokens.parameter());
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      add(
          charsets.isSymbol(group.font)
              ? "•".repeat(bytes.length)
              : new String(bytes, charsets.of(group.font)));
    }
  }

  private void add(String words) {
    switch (group.destination) {
      case TEXT -> {
        Optional<Trace.Kind> look =
            group.flow.isInTable() ? group.ink.lookOnUnknown() : group.ink.look();
        group.flow.add(words, new Manner(group.mark(), look, file.origin(group.author)));
      }
      case LABEL -> group.flow.label(words);
      case COMMENT -> comment.append(words);
      case AUTHOR -> {
        commentAuthor = words;
        comment.append(words).append(": ");
      }
      case COLOURS -> file.endColours(words);
      case AUTHORS -> file.author(words);
      case PROPERTY -> file.property(group.property, words);
      case INSTRUCTION -> instruction(words);
      case FONTS, INFO, NOWHERE -> {}
    }
  }

  private void instruction(String words) {
    DocxFields.left(words, "?").ifPresent(left -> file.trace(left.kind(), left.detail()));
  }

  private void control() {
    flush();
    String word = tokens.word();
    if (word.equals("*")) {
      ignorable = true;
      return;
    }
    boolean unknown = ignorable && !RtfWords.ENTERED.contains(word);
    ignorable = false;
    if (RtfWords.SKIPPED.contains(word) || unknown) {
      group.destination = Destination.NOWHERE;
    } else if (group.destination != Destination.NOWHERE) {
      destination(word);
    }
  }

  private void destination(String word) {
    switch (word) {
      case "colortbl" -> group.destination = Destination.COLOURS;
      case "revtbl" -> group.destination = Destination.AUTHORS;
      case "fldinst" -> group.destination = Destination.INSTRUCTION;
      case "info" -> group.destination = Destination.INFO;
      case "author", "operator", "manager" -> {
        group.destination = Destination.PROPERTY;
        group.property = word;
      }
      case "object" -> file.trace(Trace.Kind.EMBEDDED_FILE, "object");
      case "fonttbl" -> group.destination = Destination.FONTS;
      case "listtext", "pntext" -> group.destination = Destination.LABEL;
      case "atnauthor" -> group.destination = Destination.AUTHOR;
      case "annotation" -> {
        group.destination = Destination.COMMENT;
        group.opensComment = true;
      }
      case "header", "headerl", "headerr", "headerf" -> open(Block.Kind.PAGE_HEADER, headers);
      case "footer", "footerl", "footerr", "footerf" -> open(Block.Kind.PAGE_FOOTER, footers);
      case "footnote" -> open(Block.Kind.NOTE, notes);
      case "shptxt" -> {
        RtfFlow frame = new RtfFlow(Block.Kind.PARAGRAPH, tables);
        group.flow.frame(frame);
        group.flow = frame;
      }
      default -> property(word);
    }
  }

  private void open(Block.Kind kind, List<RtfFlow> flows) {
    RtfFlow flow = new RtfFlow(kind, new TableCursor());
    flows.add(flow);
    group.flow = flow;
  }

  private void property(String word) {
    switch (word) {
      case "f" -> group.font = tokens.parameterOr(0);
      case "fcharset" -> charsets.font(group.font, tokens.parameterOr(0));
      case "uc" -> group.replaced = Math.max(0, tokens.parameterOr(1));
      case "v" -> group.hidden = tokens.isOn();
      case "deleted" -> group.deleted = tokens.isOn();
      case "revised" -> group.inserted = tokens.isOn();
      case "revauth", "revauthdel" -> group.author = tokens.parameterOr(-1);
      case "red", "green", "blue" -> file.channel(word, tokens.parameterOr(0));
      case "cf" -> group.ink = group.ink.colour(file.colour(tokens.parameterOr(0)));
      case "fs" -> group.ink = group.ink.points(Optional.of(tokens.parameterOr(24) / 2.0));
      case "objlink", "objautlink" -> file.trace(Trace.Kind.EXTERNAL_LINK, "object");
      case "cb", "chcbpat", "cbpat" ->
          group.ink = group.ink.behind(file.colour(tokens.parameterOr(0)));
      case "highlight" -> highlight(tokens.parameterOr(0));
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
        group.inserted = false;
        group.author = -1;
        group.ink = Ink.UNSAID;
      }
      case "u" -> {
        add(String.valueOf((char) tokens.parameterOr('?')));
        toSkip = group.replaced;
      }
      case "chftn" -> noteMark();
      default -> paragraph(word);
    }
  }

  private void highlight(int index) {
    Optional<Integer> pen = file.colour(index);
    boolean on = pen.filter(c -> !Ink.same(c, Ink.WHITE)).isPresent();
    group.ink = group.ink.behind(pen).highlighted(on);
  }

  private void paragraph(String word) {
    boolean inText = group.destination == Destination.TEXT;
    switch (word) {
      case "pard" -> ifText(inText, group.flow::reset);
      case "intbl" -> ifText(inText, group.flow::inTable);
      case "outlinelevel" -> group.flow.outline(tokens.parameterOr(9));
      case "ilvl" -> group.flow.listLevel(tokens.parameterOr(0));
      case "par", "sect", "nestcell" -> ifText(inText, group.flow::endParagraph);
      case "cell" -> ifText(inText, group.flow::endCell);
      case "row" -> group.flow.endRow();
      default -> {
        charsets.declare(word, tokens.parameterOr(0));
        if (RtfWords.CHARACTERS.containsKey(word)) {
          add(RtfWords.CHARACTERS.get(word));
        }
      }
    }
  }

  private static void ifText(boolean inText, Runnable action) {
    if (inText) {
      action.run();
    }
  }

  private void noteMark() {
    boolean called = !notes.contains(group.flow);
    noteCount += called ? 1 : 0;
    add(NumberStyle.noteMark(Math.max(1, noteCount)));
  }
}
