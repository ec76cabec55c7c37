package org.contreseing.desk;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.contreseing.review.CheckQueue;

/** Figures for Prometheus: never a name, a path with an id, or a word of a document. */
final class Figures {

  private static final String BEGUN = "begun";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Figures(CheckQueue queue, Admission admission) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    Gauge.builder("contreseing.queue.length", queue, CheckQueue::length).register(registry);
    Gauge.builder("contreseing.uploads.free", admission, Admission::free).register(registry);
  }

  void begin(Context request) {
    request.attribute(BEGUN, System.nanoTime());
  }

  void end(Context request, String route) {
    Long begun = request.attribute(BEGUN);
    if (begun != null) {
      Timer.builder("contreseing.requests")
          .tag("method", request.req().getMethod())
          .tag("route", route)
          .tag("status", String.valueOf(request.statusCode()))
          .publishPercentileHistogram()
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  String scrape() {
    return registry.scrape();
  }
}
