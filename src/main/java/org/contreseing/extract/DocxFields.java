package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Trace;

/** The fields of a Word document that are open where reading stands, each with what it shows. */
final class DocxFields {

  private static final Pattern MERGE =
      Pattern.compile("\\s*+MERGEFIELD\\s++\"?([^\"\\\\\\s]{1,80})", Pattern.CASE_INSENSITIVE);
  private static final Pattern FETCH =
      Pattern.compile(
          "\\s*+(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO)\\s++(.{1,200})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)https?:/|\\\\\\\\|file:/|[a-z]:\\\\");

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final Optional<DocxProperties.Field> form;
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();

    private Field(Optional<DocxProperties.Field> form) {
      this.form = form;
    }
  }

  /** What a field leaves when it ends. */
  record Left(Trace.Kind kind, String detail) {}

  /** A field begins; the result is the name of its stretch. */
  String begin(Optional<DocxProperties.Field> form) {
    open.push(new Field(form));
    return key();
  }

  /** The name of the innermost field's stretch. */
  String key() {
    return "field " + open.size();
  }

  void instruct(String words) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(words);
    }
  }

  void show(String words) {
    open.forEach(field -> field.shown.append(words));
  }

  /** The innermost field ends. */
  Optional<Left> end() {
    Field field = open.poll();
    if (field == null) {
      return Optional.empty();
    }
    String instruction = field.instruction.toString();
    if (field.form.isPresent()) {
      boolean text = instruction.toUpperCase(Locale.ROOT).contains("FORMTEXT");
      boolean empty = text && isBlank(field.shown.toString());
      String name = field.form.get().name();
      return Optional.of(new Left(empty ? Trace.Kind.EMPTY_FIELD : Trace.Kind.FORM_FIELD, name));
    }
    return left(instruction, field.shown.toString());
  }

  /** What a field of this instruction that shows these words leaves. */
  static Optional<Left> left(String instruction, String shown) {
    Matcher merge = MERGE.matcher(instruction);
    if (merge.lookingAt()) {
      String name = merge.group(1);
      String value = shown.replaceAll("[«»<>\\s\u00A0\"]", "");
      return value.isEmpty() || value.equalsIgnoreCase(name)
          ? Optional.of(new Left(Trace.Kind.MERGE_FIELD, name))
          : Optional.empty();
    }
    Matcher fetch = FETCH.matcher(instruction);
    return fetch.lookingAt() && ELSEWHERE.matcher(fetch.group(2)).find()
        ? Optional.of(
            new Left(Trace.Kind.EXTERNAL_LINK, fetch.group(1) + " " + fetch.group(2).strip()))
        : Optional.empty();
  }

  private static boolean isBlank(String shown) {
    return shown.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
