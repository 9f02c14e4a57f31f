import {
  anyOf,
  anything,
  count,
  flag,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  orNull,
  platform,
  type Schema,
  text,
  texts,
  time,
} from "./words.js";

const error = object({ name: text, status: count, message: text, retryable: flag });

/** The outcome of a section. `data` is what the platform sent, without secrets. */
const section = anyOf(
  object({ status: oneOf("ok"), data: anything }),
  object({ status: oneOf("unavailable"), reason: text }),
  object({ status: oneOf("forbidden"), permissions: texts }, { notAsked: oneOf(true) }),
  object({ status: oneOf("failed"), error }, { notReturned: oneOf(true) }),
);

const record = { userId: text, collectedAt: time, sections: mapOf(section) };
const vanished = { vanished: oneOf(true) };

/** A line of `records.ndjson`. */
export const RECORD = anyOf(
  object({ platform: oneOf("odin"), serviceProviderId: text, groupId: text, ...record }, vanished),
  object({ platform: oneOf("purecloud"), ...record }, vanished),
);

/** A line of `context.ndjson`. */
export const CONTEXT = object({ platform, scope: text, part: text, section });

const outcomes = object({ ok: count, unavailable: count, forbidden: count, failed: count });
const gap = object(
  { section: text, status: oneOf("unavailable", "forbidden", "failed"), users: count, because: texts },
  { notReturned: oneOf(true) },
);

const coverage = object({
  platform,
  scope: text,
  strategy: orNull(text),
  users: object({ seen: count, expected: orNull(count), vanished: count }),
  outcomes,
  sections: mapOf(outcomes),
  gaps: listOf(gap),
  context: listOf(object({ part: text, status: oneOf("ok", "unavailable", "forbidden", "failed"), because: texts })),
  notAsked: texts,
  contradicted: texts,
  notes: texts,
  truncated: orNull(text),
  stopped: orNull(text),
  calls: count,
  elapsedMs: number,
});

const head: Readonly<Record<string, Schema>> = {
  format: oneOf("rollcall-audit/1"),
  schemaVersion: oneOf(1),
  startedAt: time,
  asOf: time,
  finishedAt: time,
  coverage: listOf(coverage),
};

/** `coverage.json`. */
export const COVERAGE = object(head);

/** `audit.json`. */
export const AUDIT = object({ ...head, records: listOf(RECORD), context: listOf(CONTEXT) });
