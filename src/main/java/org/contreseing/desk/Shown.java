package org.contreseing.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.contreseing.store.Account;
import org.contreseing.store.ApiKey;
import org.contreseing.store.AuditEntry;
import org.contreseing.store.Comment;
import org.contreseing.store.Decision;
import org.contreseing.store.FindingLine;
import org.contreseing.store.Role;
import org.contreseing.store.Submission;
import org.contreseing.store.Version;

/** Records of the store as the API shows them. */
final class Shown {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Shown() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static <T> ArrayNode all(Collection<T> things, Function<T, JsonNode> shown) {
    ArrayNode array = MAPPER.createArrayNode();
    things.forEach(t -> array.add(shown.apply(t)));
    return array;
  }

  static void send(Context request, JsonNode answer) {
    try {
      request
          .contentType("application/json; charset=utf-8")
          .result(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers", e);
    }
  }

  static ObjectNode version(Version version) {
    ObjectNode shown = object();
    shown.put("id", version.id());
    shown.put("submission", version.submission());
    shown.put("number", version.number());
    shown.put("state", version.state().code());
    shown.put("verdict", version.verdict().orElse(null));
    shown.put("reason", version.reason().orElse(null));
    ObjectNode counts = shown.putObject("findings");
    counts.put("error", version.tally().errors());
    counts.put("warning", version.tally().warnings());
    counts.put("info", version.tally().infos());
    shown.put("file", version.file());
    shown.put("sha256", version.sha256());
    shown.put("size", version.size());
    shown.put("profile", version.profile().code());
    shown.put("lang", version.language().code());
    shown.put("on", version.on().toString());
    shown.put("ruleBook", version.ruleBook().orElse(null));
    shown.put("author", version.author());
    shown.put("created", version.created().toString());
    shown.put("finished", version.finished().map(Object::toString).orElse(null));
    return shown;
  }

  static ObjectNode submission(Submission submission) {
    ObjectNode shown = object();
    shown.put("id", submission.id());
    shown.put("title", submission.title());
    shown.put("parties", submission.parties());
    shown.put("author", submission.author());
    shown.put("created", submission.created().toString());
    shown.put("touched", submission.touched().toString());
    return shown;
  }

  static ObjectNode decision(Decision decision) {
    ObjectNode shown = object();
    shown.put("id", decision.id());
    shown.put("submission", decision.submission());
    shown.put("check", decision.version());
    shown.put("fingerprint", decision.fingerprint());
    shown.put("rule", decision.rule());
    shown.put("kind", decision.kind().code());
    shown.put("reason", decision.reason());
    shown.put("author", decision.author());
    shown.put("made", decision.made().toString());
    return shown;
  }

  static ObjectNode comment(Comment comment) {
    ObjectNode shown = object();
    shown.put("id", comment.id());
    shown.put("submission", comment.submission());
    shown.put("fingerprint", comment.fingerprint().orElse(null));
    shown.put("body", comment.body());
    shown.put("author", comment.author());
    shown.put("made", comment.made().toString());
    return shown;
  }

  static ObjectNode finding(FindingLine finding) {
    ObjectNode shown = object();
    shown.put("fingerprint", finding.fingerprint());
    shown.put("rule", finding.rule());
    shown.put("severity", finding.severity());
    shown.put("title", finding.title());
    shown.put("article", finding.article().orElse(null));
    return shown;
  }

  static ObjectNode account(Account account) {
    ObjectNode shown = object();
    shown.put("id", account.id());
    shown.put("name", account.name());
    shown.put("display", account.display());
    shown.set("roles", roles(account.roles()));
    shown.put("disabled", account.disabled());
    return shown;
  }

  static ObjectNode key(ApiKey key) {
    ObjectNode shown = object();
    shown.put("id", key.id());
    shown.put("name", key.name());
    shown.set("roles", roles(key.roles()));
    shown.put("author", key.author());
    shown.put("created", key.created().toString());
    shown.put("expires", key.expires().map(Object::toString).orElse(null));
    shown.put("revoked", key.revoked().map(Object::toString).orElse(null));
    return shown;
  }

  static ObjectNode entry(AuditEntry entry) {
    ObjectNode shown = object();
    shown.put("at", entry.at().toString());
    shown.put("actor", entry.actor());
    shown.put("action", entry.action());
    shown.put("subject", entry.subject());
    shown.put("detail", entry.detail());
    return shown;
  }

  private static ArrayNode roles(Set<Role> roles) {
    return all(roles.stream().sorted().toList(), r -> MAPPER.getNodeFactory().textNode(r.code()));
  }

  /** Absent and {@code null} are the same. */
  static Optional<String> text(JsonNode object, String field) {
    return Optional.ofNullable(object.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
