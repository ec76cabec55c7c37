package org.contreseing.audit.verify;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.contreseing.model.Language;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Visible;

/** What a verification found, for people and for programs. */
public final class Verdicts {

  private Verdicts() {}

  /** As JSON. */
  public static void json(OutputStream out, String folder, List<Problem> problems)
      throws IOException {
    JsonGenerator json = JsonReport.generator(out).setPrettyPrinter(JsonReport.printer());
    json.writeStartObject();
    json.writeStringField("results", folder);
    json.writeBooleanField("intact", problems.isEmpty());
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("kind", problem.kind().code());
      json.writeStringField("name", problem.name());
      json.writeStringField("detail", problem.detail().isEmpty() ? null : problem.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** As a text: one line each. */
  public static String text(List<Problem> problems, int files, Language language) {
    StringBuilder out = new StringBuilder();
    if (problems.isEmpty()) {
      out.append(
          language.pick(
              "Les résultats sont intacts\u00a0: fichiers vérifiés, " + files + ".\n",
              "The results are intact: " + files + " files verified.\n"));
    }
    for (Problem problem : problems) {
      out.append(says(problem.kind(), language))
          .append(language.pick("\u00a0: ", ": "))
          .append(Visible.line(problem.name()));
      if (!problem.detail().isEmpty()) {
        out.append(" (").append(Visible.line(problem.detail())).append(')');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String says(Problem.Kind kind, Language language) {
    return switch (kind) {
      case MISSING -> language.pick("fichier manquant", "file missing");
      case TRUNCATED -> language.pick("fichier tronqué", "file truncated");
      case ALTERED -> language.pick("fichier modifié", "file altered");
      case ORPHANED -> language.pick("fichier étranger à l’audit", "file not of this audit");
      case ROW_BROKEN -> language.pick("ligne illisible dans", "unreadable line in");
      case ROW_TWICE -> language.pick("convention en double dans", "agreement twice in");
      case ROW_MISSING -> language.pick("convention absente de", "agreement missing in");
      case ROW_ORPHANED ->
          language.pick(
              "ligne sans convention dans les résultats", "row without agreement in the results");
      case ARCHIVE_CHANGED ->
          language.pick("document changé depuis l’audit", "document changed since the audit");
      case ARCHIVE_GONE ->
          language.pick("document disparu depuis l’audit", "document gone since the audit");
      case ARCHIVE_NEW ->
          language.pick("document ajouté depuis l’audit", "document added since the audit");
    };
  }
}
