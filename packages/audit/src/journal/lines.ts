import type { Coverage } from "../coverage.js";
import type { OdinRecord } from "../record/odin/record.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";

/** Names the shape of a journal, so that a later version can be told apart. */
export const JOURNAL_FORMAT = "rollcall-journal/1";

/** A record of either platform. */
export type AnyRecord = OdinRecord | PureCloudRecord;

/** One part of an audit: an Odin group, or a PureCloud organisation. */
export interface JournalScopeName {
  readonly platform: Coverage["platform"];
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
}

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/** What makes an audit this one and no other: a journal is only gone on with where all of it is the same. */
export interface JournalHead {
  /** The version of the program: another one may collect otherwise. */
  readonly version: string;
  /** In the order of the report. */
  readonly scopes: readonly JournalScopeName[];
  /** What was asked for: hosts, groups, strategy, states and the like, without secrets. Names of its fields are shown to people. */
  readonly selection: { readonly [name: string]: Json | undefined };
  /** Who looks, by platform, as {@link fingerprint}s: another login may see something else. */
  readonly login: { readonly [platform: string]: string };
}

/** The first line of a journal. */
export interface HeadLine extends JournalHead {
  readonly kind: "head";
  readonly format: typeof JOURNAL_FORMAT;
  /** Made up for each audit: tells whose calls stand in the file beside it. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

/** A user who is finished. */
export interface RecordLine {
  readonly kind: "record";
  /** The place of the scope in the head. */
  readonly scope: number;
  /** Calls of this scope so far, those of earlier runs included. */
  readonly calls: number;
  /** Secrets masked. */
  readonly record: AnyRecord;
}

/** A scope that ended; `coverage.stopped` says if early. A later line of the same scope takes its place. */
export interface ScopeLine {
  readonly kind: "scope";
  readonly scope: number;
  readonly coverage: Coverage;
}

/** The last line: every scope has ended well. */
export interface EndLine {
  readonly kind: "end";
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
}

/** One line of a journal. */
export type Line = HeadLine | RecordLine | ScopeLine | EndLine;

/** The first line of the file of calls: which journal it belongs to. */
export interface CallsHeadLine {
  readonly kind: "calls";
  readonly of: string;
}

/** What one call was answered. */
export interface CallLine {
  readonly scope: number;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Secrets masked; never `null`. */
  readonly answer: unknown;
}
