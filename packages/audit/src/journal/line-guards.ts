import type { Coverage } from "../coverage.js";
import { CONTEXT_PARTS } from "../record/context.js";
import { OUTCOMES, type Section } from "../record/outcome.js";
import { asObject, type WireObject } from "../record/wire.js";
import {
  type AnyRecord,
  type CallLine,
  type CallsHeadLine,
  type ContextLine,
  type EndLine,
  type HeadLine,
  JOURNAL_FORMAT,
  type RecordLine,
  type ScopeLine,
} from "./lines.js";

// A journal may have been cut, edited or overwritten. Each line is checked before any of it is used.

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isCountOrNull = (value: unknown) => value === null || isCount(value);
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isTime = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isPlatform = (value: unknown) => value === "odin" || value === "purecloud";

/** Whether a line is the head of a journal of this format. */
export function isHeadLine(value: unknown): value is HeadLine {
  const line = asObject(value);
  return (
    line?.kind === "head" &&
    line.format === JOURNAL_FORMAT &&
    [line.id, line.version].every(isText) &&
    [line.startedAt, line.asOf].every(isTime) &&
    Array.isArray(line.scopes) &&
    line.scopes.map(asObject).every(isScopeName) &&
    asObject(line.selection) !== undefined &&
    Object.values(asObject(line.login) ?? { none: null }).every(isText)
  );
}

function isScopeName(scope: WireObject | undefined): boolean {
  const { serviceProviderId, groupId } = asObject(scope?.ids) ?? {};
  const hasIds = isText(serviceProviderId) && (groupId === undefined || isText(groupId));
  return isPlatform(scope?.platform) && isText(scope?.scope) && (scope.ids === undefined || hasIds);
}

/** `kind`, `scope`, `calls` and `record`. A field after the record would be rendered as a part of it. */
const RECORD_FIELDS = 4;

/** Whether a line is a record of one of the scopes. */
export function isRecordLine(value: unknown, head: HeadLine): value is RecordLine {
  const line = asObject(value);
  if (line?.kind !== "record" || !isCount(line.scope) || !isCount(line.calls)) return false;
  if (Object.keys(line).length !== RECORD_FIELDS) return false;
  return isRecord(line.record) && line.record.platform === head.scopes[line.scope]?.platform;
}

/** `kind`, `scope`, `part` and `section`. A field after the section would be rendered as a part of it. */
const CONTEXT_FIELDS = 4;

/** Whether a line is a part of the context of one of the scopes. */
export function isContextLine(value: unknown, head: HeadLine): value is ContextLine {
  const line = asObject(value);
  if (line?.kind !== "context" || !isCount(line.scope) || !isText(line.part)) return false;
  const platform = head.scopes[line.scope]?.platform;
  if (Object.keys(line).length !== CONTEXT_FIELDS || platform === undefined) return false;
  return CONTEXT_PARTS[platform].includes(line.part) && isSection(line.section);
}

/** Whether a line is the end of one of the scopes. */
export function isScopeLine(value: unknown, head: HeadLine): value is ScopeLine {
  const line = asObject(value);
  if (line?.kind !== "scope" || !isCount(line.scope)) return false;
  const name = head.scopes[line.scope];
  return isCoverage(line.coverage) && line.coverage.platform === name?.platform && line.coverage.scope === name.scope;
}

/** Whether a line is the last one. */
export function isEndLine(value: unknown): value is EndLine {
  const line = asObject(value);
  return line?.kind === "end" && isTime(line.finishedAt);
}

/** Whether a line is the head of a file of calls. */
export function isCallsHeadLine(value: unknown): value is CallsHeadLine {
  const line = asObject(value);
  return line?.kind === "calls" && isText(line.of);
}

/** Whether a line is the answer to a call of one of the scopes. */
export function isCallLine(value: unknown, head: HeadLine): value is CallLine {
  const line = asObject(value);
  return (
    isCount(line?.scope) &&
    head.scopes[line.scope] !== undefined &&
    isText(line.operation) &&
    asObject(line.params) !== undefined &&
    line.answer !== undefined &&
    line.answer !== null
  );
}

/** What the clean view asks every record of Odin. Others may be missing. */
const ODIN_ALWAYS = ["user", "assignedServices", "serviceAssignment", "serviceSettings"] as const;

function isRecord(value: unknown): value is AnyRecord {
  const record = asObject(value);
  const sections = asObject(record?.sections);
  if (!record || !sections || !Object.values(sections).every(isSection)) return false;
  if (Object.keys(sections).length === 0) return false;
  const { platform, userId, collectedAt, serviceProviderId, groupId, vanished } = record;
  if (platform === "odin" && !(isText(serviceProviderId) && isText(groupId))) return false;
  if (platform === "odin" && ODIN_ALWAYS.some((name) => sections[name] === undefined)) return false;
  return isPlatform(platform) && isText(userId) && isTime(collectedAt) && (vanished === undefined || vanished === true);
}

function isSection(value: unknown): value is Section {
  const section = asObject(value) ?? {};
  switch (section.status) {
    case "ok":
      return section.data !== undefined;
    case "unavailable":
      return isText(section.reason);
    case "forbidden":
      return isTexts(section.permissions);
    case "failed":
      return isSectionError(asObject(section.error));
    default:
      return false;
  }
}

function isSectionError(error: WireObject | undefined): boolean {
  return error !== undefined && isText(error.name) && isCount(error.status) && isText(error.message);
}

function isCoverage(value: unknown): value is Coverage {
  const coverage = asObject(value);
  const users = asObject(coverage?.users);
  return (
    coverage !== undefined &&
    isCount(users?.seen) &&
    isCountOrNull(users.expected) &&
    isOutcomes(coverage.outcomes) &&
    Object.values(asObject(coverage.sections) ?? { none: null }).every(isOutcomes) &&
    Array.isArray(coverage.gaps) &&
    coverage.gaps.map(asObject).every((gap) => isText(gap?.section) && isCount(gap.users) && isTexts(gap.because)) &&
    Array.isArray(coverage.context) &&
    coverage.context.map(asObject).every(isPartSummary) &&
    [coverage.notAsked, coverage.contradicted, coverage.notes].every(isTexts) &&
    [coverage.strategy, coverage.truncated, coverage.stopped].every(isTextOrNull) &&
    [coverage.calls, coverage.elapsedMs].every(isCount)
  );
}

function isPartSummary(value: WireObject | undefined): boolean {
  const isOutcome = OUTCOMES.some((status) => status === value?.status);
  return isOutcome && isText(value?.part) && isTexts(value.because);
}

function isOutcomes(value: unknown): boolean {
  const counts = asObject(value);
  return OUTCOMES.every((status) => isCount(counts?.[status]));
}
