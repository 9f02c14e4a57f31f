import { evidence, severity, subject, suppression } from "./findings.js";
import { anyOf, anything, count, listOf, object, oneOf, orNull, platform, text, texts, time } from "./words.js";

const times = object({ startedAt: time, finishedAt: time });
const user = { platform, userId: text, name: orNull(text) };
const kind = oneOf("set", "added", "removed", "moved");
const side = oneOf("before", "after", "both");
const owner = orNull(oneOf("user", "group"));

const lost = object({ platform, section: text, lost: count, gained: count, neither: count, because: texts });

/** A line of `rollcall diff --json`. */
export const CHANGE = anyOf(
  object({
    about: oneOf("audits"),
    format: oneOf("rollcall-changes/1"),
    before: times,
    after: times,
    rulesAdded: texts,
    rulesRemoved: texts,
    notes: texts,
  }),
  object(
    {
      about: oneOf("user"),
      ...user,
      scope: text,
      change: oneOf("added", "removed", "renamed", "renamed?", "not seen"),
    },
    { side: oneOf("before", "after"), because: texts, to: text, by: texts },
  ),
  object(
    { about: oneOf("field"), ...user, field: text, kind, before: anything, after: anything },
    { member: text, inForce: object({ before: owner, after: owner }) },
  ),
  object({ about: oneOf("not compared"), ...user, section: text, fields: texts, side, why: text }),
  object(
    {
      about: oneOf("context"),
      platform,
      scope: text,
      part: text,
      field: text,
      kind,
      before: anything,
      after: anything,
    },
    { member: text },
  ),
  object({ about: oneOf("context not compared"), platform, scope: text, part: text, side, why: text }),
  object(
    {
      about: oneOf("finding"),
      status: oneOf("new", "open", "resolved", "unknown"),
      id: text,
      rule: text,
      severity,
      title: text,
      subject,
      evidence: listOf(evidence),
      firstSeen: time,
    },
    {
      because: text,
      atLeast: oneOf(true),
      was: object({ severity, evidence: listOf(evidence) }),
      suppressed: suppression,
      parts: texts,
      partOf: text,
    },
  ),
  object({
    about: oneOf("summary"),
    users: object({ compared: count, changed: count, added: count, removed: count, renamed: count, notSeen: count }),
    changes: count,
    context: count,
    findings: object({ new: count, open: count, resolved: count, unknown: count, suppressed: count }),
    notCompared: listOf(lost),
  }),
);
