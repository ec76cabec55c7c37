package org.contreseing.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.DayKind;
import org.contreseing.model.Duration;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Renewal;
import org.contreseing.model.RenewalCap;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;

/** Reads {@code timeline} and {@code durations} of a line back into what they were written from. */
final class LifeReader {

  private LifeReader() {}

  static Timeline timeline(JsonNode node, List<Duration> durations) {
    return new Timeline(
        moment(node, "signature"),
        moment(node, "effect"),
        moment(node, "term"),
        Nodes.list(node, "renewals", n -> renewal(n, durations)),
        moment(node, "lastEnd"),
        moment(node, "notice"));
  }

  private static Moment moment(JsonNode parent, String name) {
    JsonNode node = parent.path(name);
    return new Moment(
        Nodes.constant(Moment.Certainty.class, node.path("certainty").asText()),
        Nodes.day(node, "earliest"),
        Nodes.day(node, "latest"),
        Nodes.constant(Moment.Reason.class, node.path("reason").asText()),
        Nodes.spanIfAny(node, "span"));
  }

  private static Renewal renewal(JsonNode node, List<Duration> durations) {
    Span span = Nodes.span(node, "span");
    return new Renewal(
        span,
        node.path("mode").asText().equals("tacit"),
        Nodes.length(node, "period"),
        Nodes.number(node, "times"),
        node.path("capped").asBoolean(),
        cap(node, span),
        Nodes.length(node, "notice").map(length -> notice(length, span, durations)),
        Optional.empty());
  }

  private static Optional<RenewalCap> cap(JsonNode node, Span span) {
    Optional<Length> length = Nodes.length(node, "cap");
    Optional<LocalDate> until = Nodes.day(node, "capDate");
    return length.isPresent() == until.isPresent()
        ? Optional.empty()
        : Optional.of(new RenewalCap(span, length, until, false));
  }

  /** The line gives a renewal's notice as a length; which days it counts stands with the others. */
  private static Duration notice(Length length, Span span, List<Duration> durations) {
    return durations.stream()
        .filter(d -> d.is(Duration.Role.NON_RENEWAL_NOTICE))
        .filter(d -> d.length().filter(length::equals).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                new Duration(
                    span,
                    "",
                    Duration.Role.NON_RENEWAL_NOTICE,
                    Optional.of(length),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }

  static Duration duration(JsonNode node) {
    return new Duration(
        Nodes.span(node, "span"),
        node.path("quote").asText(),
        Nodes.constant(Duration.Role.class, node.path("role").asText()),
        Nodes.length(node, "iso"),
        Nodes.day(node, "until"),
        Nodes.number(node, "words"),
        Nodes.number(node, "figures"),
        false,
        false,
        Optional.empty(),
        Nodes.text(node, "unit").map(u -> Nodes.constant(DayKind.class, u)),
        Optional.empty());
  }
}
