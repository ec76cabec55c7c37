package org.contreseing.results.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.contreseing.model.Language;
import org.contreseing.report.html.Html;

/**
 * Two counts for each of the coming months, as a drawing, and as a table for those who do not see
 * it.
 */
final class MonthPlot {

  private static final int MONTHS = 24;
  private static final double COLUMN = 40;
  private static final double WIDTH = MONTHS * COLUMN;
  private static final double TOP = 24;
  private static final double BASE = 190;
  private static final double HEIGHT = 232;
  private static final double BAR = 15;

  private final Language language;
  private final YearMonth first;
  private final int[] ends = new int[MONTHS];
  private final int[] notices = new int[MONTHS];

  MonthPlot(LocalDate on, Language language) {
    this.language = language;
    this.first = YearMonth.from(on);
  }

  void addEnd(LocalDate day) {
    count(ends, day);
  }

  void addNotice(LocalDate day) {
    count(notices, day);
  }

  private void count(int[] series, LocalDate day) {
    long month = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
    if (month >= 0 && month < MONTHS) {
      series[(int) month]++;
    }
  }

  void write(Html html) {
    html.open("figure", "class", "plot");
    html.open("figcaption");
    key(html, "ends", endsName());
    key(html, "notices", noticesName());
    html.close();
    html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", name());
    drawing(html);
    html.close();
    table(html);
    html.close();
  }

  private String name() {
    return language.pick("Échéances des vingt-quatre prochains mois", "Deadlines of 24 months");
  }

  private String endsName() {
    return language.pick("fins de convention", "ends of agreements");
  }

  private String noticesName() {
    return language.pick("derniers jours pour refuser", "last days to refuse");
  }

  private static void key(Html html, String kind, String words) {
    html.open("span", "class", "key");
    html.open("svg", "viewBox", "0 0 14 14", "width", "14", "height", "14", "aria-hidden", "true");
    html.open("rect", "x", "1", "y", "1", "width", "12", "height", "12", "class", kind);
    html.close().close().text(" " + words).close();
  }

  private void drawing(Html html) {
    String box = "0 0 " + number(WIDTH) + " " + number(HEIGHT);
    html.open("svg", "viewBox", box, "role", "img", "aria-label", name() + told());
    line(html, BASE, "axis");
    int most = Math.max(1, Math.max(max(ends), max(notices)));
    for (int month = 0; month < MONTHS; month++) {
      double middle = month * COLUMN + COLUMN / 2;
      bar(html, middle - BAR - 1, ends[month], most, "ends");
      bar(html, middle + 1, notices[month], most, "notices");
      label(html, month, middle);
    }
    html.close();
  }

  private String told() {
    return language.pick("\u00a0: ", ": ")
        + IntStream.of(ends).sum()
        + " "
        + endsName()
        + ", "
        + IntStream.of(notices).sum()
        + " "
        + noticesName();
  }

  private static int max(int[] series) {
    return Arrays.stream(series).max().orElse(0);
  }

  private void bar(Html html, double x, int count, int most, String kind) {
    if (count == 0) {
      return;
    }
    double height = Math.max(2, (BASE - TOP) * count / most);
    double y = BASE - height;
    html.open(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(BAR),
        "height",
        number(height),
        "class",
        kind);
    html.close();
    text(html, x + BAR / 2, y - 5, String.valueOf(count), "number");
  }

  private void label(Html html, int month, double middle) {
    YearMonth shown = first.plusMonths(month);
    String name = DateTimeFormatter.ofPattern("LLLLL", locale()).format(shown);
    text(html, middle, BASE + 17, name, "month");
    if (month == 0 || shown.getMonthValue() == 1) {
      text(html, middle, BASE + 35, String.valueOf(shown.getYear()), "year");
    }
  }

  private Locale locale() {
    return language == Language.FR ? Locale.FRENCH : Locale.UK;
  }

  private static void text(Html html, double x, double y, String words, String kind) {
    html.element("text", words, "x", number(x), "y", number(y), "class", kind);
  }

  private static void line(Html html, double y, String kind) {
    html.open(
        "line", "x1", "0", "x2", number(WIDTH), "y1", number(y), "y2", number(y), "class", kind);
    html.close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void table(Html html) {
    html.open("details", "class", "panel");
    html.element("summary", language.pick("Les mêmes en tableau", "The same as a table"));
    html.open("table", "class", "figures").open("thead").open("tr");
    html.element("th", language.pick("Mois", "Month"), "scope", "col");
    html.element("th", endsName(), "scope", "col").element("th", noticesName(), "scope", "col");
    html.close().close().open("tbody");
    for (int month = 0; month < MONTHS; month++) {
      String name =
          DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(first.plusMonths(month));
      html.open("tr").element("th", name, "scope", "row");
      html.element("td", String.valueOf(ends[month]), "class", "count");
      html.element("td", String.valueOf(notices[month]), "class", "count").close();
    }
    html.close().close().close();
  }
}
