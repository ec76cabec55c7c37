package org.contreseing.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jdbi.v3.core.ConnectionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what an exception of a database means for whoever asked. */
final class Trouble {

  private Trouble() {}

  /** The exception to throw instead: the same one when it is a bug of ours. */
  static RuntimeException of(RuntimeException fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && full(sql)) {
        return new StoreFullException(fault);
      }
      if (at instanceof ConnectionException || at instanceof SQLException sql && away(sql)) {
        return new StoreUnavailableException(fault);
      }
    }
    return fault;
  }

  private static boolean full(SQLException e) {
    return e instanceof SQLiteException sqlite
        ? sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL
            || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_WRITE
            || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
        : "53100".equals(e.getSQLState());
  }

  // 08: no connection; 57P: the server is being stopped or started; 53300: it has too many.
  private static boolean away(SQLException e) {
    if (e instanceof SQLiteException sqlite) {
      int code = sqlite.getResultCode().code & 0xFF;
      return code == SQLiteErrorCode.SQLITE_BUSY.code
          || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
          || code == SQLiteErrorCode.SQLITE_IOERR.code;
    }
    String state = String.valueOf(e.getSQLState());
    return e instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.equals("53300");
  }
}
