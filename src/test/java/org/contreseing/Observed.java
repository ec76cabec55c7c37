package org.contreseing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Duration;
import org.contreseing.model.Finding;
import org.contreseing.model.Identifier;
import org.contreseing.model.Party;
import org.contreseing.model.Report;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;

/**
 * What a check saw, in the shape of the corpus's expected files: short enough to be read and
 * compared by people.
 */
final class Observed {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Report report;
  private final Agreement agreement;

  Observed(Report report) {
    this.report = report;
    this.agreement = report.agreement();
  }

  ObjectNode json(Check check) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("on", check.on().toString());
    json.put("profile", check.profile().code());
    json.put("type", agreement.types().isEmpty() ? null : agreement.types().get(0));
    json.put("title", agreement.title());
    agreement.outline().articles().forEach(a -> article(json.withArray("articles"), a));
    json.withArray("annexes");
    agreement.outline().annexes().forEach(a -> json.withArray("annexes").add(a.heading()));
    json.withArray("parties");
    agreement.parties().forEach(p -> party(json.withArray("parties"), p));
    json.withArray("durations");
    agreement.durations().forEach(d -> duration(json.withArray("durations"), d));
    signature(json.putObject("signature"), agreement.signature());
    json.withArray("findings");
    report.findings().forEach(f -> finding(json.withArray("findings"), f));
    return json;
  }

  private static void article(ArrayNode to, Article article) {
    to.addObject()
        .put("number", article.number())
        .put("heading", article.heading())
        .put("level", article.level());
  }

  private static void party(ArrayNode to, Party party) {
    to.addObject()
        .put("name", party.name())
        .put("alias", first(party.aliases()))
        .put(
            "representative",
            party.representation().flatMap(Party.Representation::person).orElse(null))
        .put("quality", party.representation().flatMap(Party.Representation::quality).orElse(null))
        .put("siren", party.identifier(Identifier.Kind.SIREN).map(Identifier::value).orElse(null))
        .put("siret", party.identifier(Identifier.Kind.SIRET).map(Identifier::value).orElse(null));
  }

  private static String first(List<String> texts) {
    return texts.isEmpty() ? null : texts.get(0);
  }

  private void duration(ArrayNode to, Duration duration) {
    to.addObject()
        .put("role", duration.role().code())
        .put("iso", duration.length().map(l -> l.iso()).orElse(null))
        .put("quote", line(duration.quote()));
  }

  private static void signature(ObjectNode to, Signature signature) {
    to.put("place", signature.place().orElse(null));
    to.put("date", signature.date().map(Object::toString).orElse(null));
    to.put("originals", signature.originals().orElse(null));
    to.withArray("blocks");
    signature.blocks().forEach(b -> block(to.withArray("blocks"), b));
  }

  private static void block(ArrayNode to, SignatureBlock block) {
    to.addObject()
        .put("party", block.label())
        .put("signatory", block.signatory().orElse(null))
        .put("quality", block.quality().orElse(null))
        .put("state", block.state().code());
  }

  private void finding(ArrayNode to, Finding finding) {
    ObjectNode node =
        to.addObject()
            .put("rule", finding.rule())
            .put("severity", finding.severity().code())
            .put("quote", line(finding.quote()));
    cause(finding).ifPresent(rule -> node.put("cause", rule));
  }

  private Optional<String> cause(Finding finding) {
    return finding
        .cause()
        .flatMap(
            c ->
                report.findings().stream()
                    .filter(f -> f.fingerprint().equals(c))
                    .map(Finding::rule)
                    .findFirst());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
