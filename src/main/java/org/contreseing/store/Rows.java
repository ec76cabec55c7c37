package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/** Rows as records. */
final class Rows {

  /** The columns of a version, where its table is called {@code v}. */
  static final String VERSION =
      "v.id, v.submission, v.number, v.file, v.sha256, v.size, v.profile, v.lang, v.on_day, v.state,"
          + " v.verdict, v.reason, v.errors, v.warnings, v.infos, v.rule_book, v.created,"
          + " v.created_by, v.finished";

  private Rows() {}

  static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getString("id"),
        row.getString("submission"),
        row.getInt("number"),
        row.getString("file"),
        row.getString("sha256"),
        row.getLong("size"),
        profile(row),
        language(row),
        LocalDate.parse(row.getString("on_day")),
        VersionState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        text(row, "verdict"),
        text(row, "reason"),
        new Tally(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos")),
        text(row, "rule_book"),
        time(row, "created"),
        row.getString("created_by"),
        maybeTime(row, "finished"));
  }

  static Profile profile(ResultSet row) throws SQLException {
    return Profile.valueOf(row.getString("profile").toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Language language(ResultSet row) throws SQLException {
    return Language.valueOf(row.getString("lang").toUpperCase(Locale.ROOT));
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static Optional<Instant> maybeTime(ResultSet row, String column) throws SQLException {
    OptionalLong time = number(row, column);
    return time.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(time.getAsLong()));
  }

  static OptionalLong number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
