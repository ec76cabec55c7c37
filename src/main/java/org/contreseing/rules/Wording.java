package org.contreseing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/**
 * Puts into words what rules have reported on one agreement: order, severity, message, quote,
 * fingerprint, cause.
 */
final class Wording {

  private final Function<String, Header> headers;
  private final Agreement agreement;
  private final Profile profile;
  private final Language language;
  private final Clauses clauses;

  Wording(
      Function<String, Header> headers,
      Agreement agreement,
      Profile profile,
      Language language,
      Clauses clauses) {
    this.headers = headers;
    this.agreement = agreement;
    this.profile = profile;
    this.language = language;
    this.clauses = clauses;
  }

  List<Finding> findings(List<Reported> reported) {
    List<Reported> sorted = reported.stream().sorted(Reported.ORDER).toList();
    List<String> fingerprints = new Fingerprints(agreement.outline().source()).of(sorted);
    Causes causes = new Causes(sorted, headers);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Reported one = sorted.get(i);
      findings.add(finding(one, fingerprints.get(i), causes.of(one).map(fingerprints::get)));
    }
    return findings;
  }

  private Finding finding(Reported one, String fingerprint, Optional<String> cause) {
    Header header = headers.apply(one.rule());
    return new Finding(
        one.rule(),
        header.severity(one.variant()).under(profile),
        header.title().in(language),
        Message.filled(header.message(one.variant()), one.arguments(), language),
        Message.filled(header.remedy(one.variant()), one.arguments(), language),
        Stream.concat(one.basis().stream(), header.basis().stream().map(b -> b.line(language)))
            .toList(),
        agreement.outline().articleAt(one.span().start()).map(Article::name),
        one.span(),
        agreement.outline().source().slice(one.span()),
        fingerprint,
        cause,
        clauses.of(one.rule(), agreement, party(one)));
  }

  // A rule that compares two parties names the one that lacks something as the other.
  private static Optional<String> party(Reported one) {
    return Stream.of("other", "party")
        .map(one.arguments()::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }
}
