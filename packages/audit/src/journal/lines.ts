import type { Coverage } from "../coverage.js";
import type { OdinRecord } from "../record/odin/record.js";
import type { Section } from "../record/outcome.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import type { Logins, Selection } from "../selection.js";

/**
 * Names the shape of a journal. A later shape gets another name. Since 2, each line ends with its checksum. Since 3, there are
 * lines for what is read once for a scope.
 */
export const JOURNAL_FORMAT = "rollcall-journal/3";

/** A record of either platform. */
export type AnyRecord = OdinRecord | PureCloudRecord;

/** The ids of an Odin scope. A service provider whose groups could not be listed has no group. */
export interface JournalScopeIds {
  readonly serviceProviderId: string;
  readonly groupId?: string | undefined;
}

/** One part of an audit: an Odin group, or a PureCloud organisation. */
export interface JournalScopeName {
  readonly platform: Coverage["platform"];
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** What `scope` is made of, because an id may contain a slash. A resumed audit takes the listed groups from here. */
  readonly ids?: JournalScopeIds | undefined;
}

/** What identifies an audit. A journal is only resumed if all of it is the same. */
export interface JournalHead {
  /** The version of the program. Another version may collect differently. */
  readonly version: string;
  /** In the order of the report. */
  readonly scopes: readonly JournalScopeName[];
  /** The request, such as hosts, groups, strategy and states, without secrets. People see the names of its fields. */
  readonly selection: Selection;
  /** The logins by platform, as {@link fingerprint}s. Another login may see something else. */
  readonly login: Logins;
}

/** The first line of a journal. */
export interface HeadLine extends JournalHead {
  readonly kind: "head";
  readonly format: typeof JOURNAL_FORMAT;
  /** A random id. The file of calls next to the journal names it. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The time that ages and countdowns are judged by. ISO 8601, UTC. */
  readonly asOf: string;
}

/** A user who is finished. */
export interface RecordLine {
  readonly kind: "record";
  /** The index of the scope in the head. */
  readonly scope: number;
  /** Calls of this scope so far. Those of earlier runs count. */
  readonly calls: number;
  /** Secrets masked. */
  readonly record: AnyRecord;
}

/** What is read once for a scope, such as the group's calling plans. A later line of the same part replaces it. */
export interface ContextLine {
  readonly kind: "context";
  /** The index of the scope in the head. */
  readonly scope: number;
  readonly part: string;
  /** Its own outcome. Secrets masked. */
  readonly section: Section;
}

/** A scope that ended, early if `coverage.stopped` is set. A later line of the same scope replaces it. */
export interface ScopeLine {
  readonly kind: "scope";
  readonly scope: number;
  readonly coverage: Coverage;
}

/** The last line. Every scope has ended well. */
export interface EndLine {
  readonly kind: "end";
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
}

/** One line of a journal. */
export type Line = HeadLine | RecordLine | ContextLine | ScopeLine | EndLine;

/** The first line of a file of calls. It names the journal that the file belongs to. */
export interface CallsHeadLine {
  readonly kind: "calls";
  readonly of: string;
}

/** The answer to one call. */
export interface CallLine {
  readonly scope: number;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Secrets masked. Never `null`. */
  readonly answer: unknown;
}
