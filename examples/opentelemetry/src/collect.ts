import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";

/** A tracer and a meter that keep spans and metrics. A real program has exporters that send them to a collector. */
export function collect() {
  const spanExporter = new InMemorySpanExporter();
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spanExporter })] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: metricExporter })] });
  return {
    tracer: tracers.getTracer("rollcall"),
    meter: meters.getMeter("rollcall"),
    /** The ended spans, in the order of their ends. */
    spans: () => spanExporter.getFinishedSpans(),
    /** The current metrics. */
    async metrics() {
      metricExporter.reset();
      await meters.forceFlush();
      return metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
    },
    shutdown: async () => void (await Promise.all([tracers.shutdown(), meters.shutdown()])),
  };
}
