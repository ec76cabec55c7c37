package org.contreseing.store;

import java.util.Map;

/** What the two databases say differently. */
enum Dialect {
  SQLITE("sqlite", "INTEGER PRIMARY KEY AUTOINCREMENT", "BLOB", ""),
  POSTGRESQL(
      "postgresql",
      "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
      "BYTEA",
      " FOR UPDATE SKIP LOCKED");

  private final String folder;
  private final String number;
  private final String bytes;
  private final String skippingLocked;

  Dialect(String folder, String number, String bytes, String skippingLocked) {
    this.folder = folder;
    this.number = number;
    this.bytes = bytes;
    this.skippingLocked = skippingLocked;
  }

  /** Where the schema's steps are, those of both databases first. */
  String[] schema() {
    String root = "classpath:org/contreseing/store/schema/";
    return new String[] {root + "common", root + folder};
  }

  Map<String, String> placeholders() {
    return Map.of("number", number, "bytes", bytes);
  }

  /** Ends a query for a row that only one of several servers may take; SQLite has one writer. */
  String skippingLocked() {
    return skippingLocked;
  }
}
