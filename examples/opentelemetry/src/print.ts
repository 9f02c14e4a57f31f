import type { MetricData } from "@opentelemetry/sdk-metrics";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";

/** Spans as a tree, one line each. */
export function tree(spans: readonly ReadableSpan[], parent?: string, indent = ""): string[] {
  return spans
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    .flatMap((span) => {
      const { name, duration, attributes } = span;
      const [seconds, nanoseconds] = duration;
      const ms = (seconds * 1e3 + nanoseconds / 1e6).toFixed(1);
      const outcome = attributes["http.response.status_code"] ?? attributes["error.type"] ?? "";
      const line = `${(indent + name).padEnd(36)} ${ms.padStart(8)} ms  ${outcome}`.trimEnd();
      return [line, ...tree(spans, span.spanContext().spanId, `${indent}  `)];
    });
}

/** One line for each metric, with the count of its values. */
export function totals(metrics: readonly MetricData[]): string[] {
  return metrics.map(({ descriptor, dataPoints }) => {
    const counts = dataPoints.map(({ value }) => (typeof value === "object" ? value.count : value));
    return `${descriptor.name.padEnd(36)} ${counts.reduce((sum, count) => sum + count, 0)}`;
  });
}
