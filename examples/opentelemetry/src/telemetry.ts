import { type Attributes, type Meter, type Span, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { HookEvent, Hooks } from "@rollcall/clients/core";

/** Bounds in seconds, as OpenTelemetry recommends for HTTP. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Hooks that make a span of each request of a client, retries and logins too, and keep its metrics. They follow
 * OpenTelemetry's conventions for HTTP clients. Any number of clients can share them.
 *
 * A span is a child of the span that is active when the client is called. It ends when the answer begins.
 */
export function telemetry(tracer: Tracer, meter: Meter): Hooks {
  const duration = meter.createHistogram("http.client.request.duration", {
    description: "Duration of HTTP client requests.",
    unit: "s",
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  const retries = meter.createCounter("rollcall.client.retries", {
    description: "Tries that are followed by another.",
    unit: "{retry}",
  });
  const waits = meter.createCounter("rollcall.client.waits", {
    description: "Calls that waited for the rate limit, and 429 answers that held back all calls.",
    unit: "{wait}",
  });
  /** A call has one try at a time. */
  const spans = new WeakMap<object, Span>();

  return {
    onRequest(event) {
      const attributes = { ...requestOf(event), ...operationOf(event), "url.full": event.url, ...resendOf(event) };
      spans.set(event.call, tracer.startSpan(nameOf(event), { kind: SpanKind.CLIENT, attributes }));
    },
    onResponse(event) {
      const outcome = outcomeOf(event);
      const span = spans.get(event.call);
      span?.setAttributes(outcome);
      if (outcome["error.type"] !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      duration.record((event.durationMs ?? 0) / 1000, { ...requestOf(event), ...operationOf(event), ...outcome });
    },
    onRetry: (event) => retries.add(1, { ...operationOf(event), ...outcomeOf(event) }),
    onRateLimit: (event) => waits.add(1, { ...operationOf(event), ...outcomeOf(event) }),
  };
}

/** Whether the name is an operation of the API or a login, and so one of few. Otherwise it is a method with a whole path. */
const isNamed = ({ operation }: HookEvent) => !operation.includes(" ");

const nameOf = (event: HookEvent): string => (isNamed(event) ? `${event.method} ${event.operation}` : event.method);

function requestOf({ method, url }: HookEvent): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": port ? Number(port) : protocol === "https:" ? 443 : 80,
  };
}

const operationOf = (event: HookEvent): Attributes => ({
  "rollcall.api": event.api,
  ...(isNamed(event) && { "rollcall.operation": event.operation }),
});

const resendOf = ({ attempt }: HookEvent): Attributes =>
  attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {};

/** The status, if there is one, and the kind of failure. That is the status, or else the name of the error. */
function outcomeOf({ status, error }: HookEvent): Attributes {
  if (status === undefined) return {};
  if (status === 0) return { "error.type": error ?? "_OTHER" };
  const wrong = status >= 400 ? `${status}` : error;
  return { "http.response.status_code": status, ...(wrong && { "error.type": wrong }) };
}
