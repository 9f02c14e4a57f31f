import type { Progress } from "./collect/progress.js";
import { GapReasons } from "./gap-reasons.js";
import { CONTEXT_PARTS, type ContextPart, type PartSummary } from "./record/context.js";
import { countedPart } from "./record/context-shapes.js";
import { countedSections } from "./record/misread.js";
import { contradictedSections } from "./record/odin/group-services.js";
import type { OdinRecord } from "./record/odin/record.js";
import { OUTCOMES, type OutcomeStatus, type Section } from "./record/outcome.js";
import type { PureCloudRecord } from "./record/purecloud/record.js";
import { reasonsOf } from "./record/reasons.js";

/** How often each outcome occurred. */
export type OutcomeCounts = Readonly<Record<OutcomeStatus, number>>;

/** One section that could not be read, and why. */
export interface GapSummary {
  readonly section: string;
  readonly status: "unavailable" | "forbidden" | "failed";
  /** How many users. */
  readonly users: number;
  /**
   * The permissions to ask for, the platform's words, or the error. Each once, at most five. Errors that differ only in ids are
   * one, with the first as an example: `… (one of 26)`.
   */
  readonly because: readonly string[];
  /** True if only the listing has the section, and leaves it out. No call could read it, so it does not lower the share that was read. */
  readonly notReturned?: true;
}

/** How much of one scope was read. */
export interface Coverage {
  readonly platform: "odin" | "purecloud";
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** How the records were filled. `null` if the run ended before that was decided. */
  readonly strategy: string | null;
  readonly users: {
    readonly seen: number;
    /** How many the platform counts. For a shard, its part of them. `null` if the platform gives no count. */
    readonly expected: number | null;
    /** Listed users who were gone when they were read. They are among the seen. */
    readonly vanished: number;
  };
  /** All sections of all records together. */
  readonly outcomes: OutcomeCounts;
  /** By section, in the order of the record. */
  readonly sections: Readonly<Record<string, OutcomeCounts>>;
  /** What is not `ok`, by section. Vanished users count only if they are more than half of all. `unavailable` is an answer, and is here for information only. */
  readonly gaps: readonly GapSummary[];
  /** What is read once for the scope, part by part. A part that nobody needed is absent. */
  readonly context: readonly PartSummary[];
  /** Sections that were given up after twenty refusals in a row. */
  readonly notAsked: readonly string[];
  /**
   * Sections that users have, although the group lacks their service by its own list of services. So the list is not believed, and
   * `composed` asks each user. Empty without the list, and on PureCloud.
   */
  readonly contradicted: readonly string[];
  /** What else a reader should know, such as why a section was not read in bulk. */
  readonly notes: readonly string[];
  /** Why users are missing. The listing ended before its last user, or a requested user was not found. `null` if none is. */
  readonly truncated: string | null;
  /** Why the run ended before its last user. `null` if it did not. */
  readonly stopped: string | null;
  readonly calls: number;
  readonly elapsedMs: number;
}

/** Counts what was read, record by record, so no record has to be kept. */
export class CoverageCounter {
  readonly #platform: Coverage["platform"];
  readonly #scope: string;
  readonly #startedAt: number;
  readonly #now: () => number;
  readonly #sections = new Map<string, Record<OutcomeStatus, number>>();
  readonly #gaps = new Gaps();
  /** The same with vanished users. */
  readonly #allGaps = new Gaps();
  readonly #context = new Map<string, PartSummary>();
  #services: Section | undefined;
  #progress: Progress | undefined;
  #seen = 0;
  #vanished = 0;

  constructor(platform: Coverage["platform"], scope: string, now: () => number = () => performance.now()) {
    this.#platform = platform;
    this.#scope = scope;
    this.#now = now;
    this.#startedAt = now();
  }

  /** Observes how far the run is. Made for `onProgress`. */
  progress(progress: Progress): void {
    this.#progress = progress;
  }

  /** Calls made so far, by the last progress. */
  get calls(): number {
    return this.#progress?.calls ?? 0;
  }

  /** Counts one record. */
  add(record: OdinRecord | PureCloudRecord): void {
    this.#seen += 1;
    if (record.vanished) this.#vanished += 1;
    for (const [name, section] of countedSections(record)) {
      const counts = this.#sections.get(name) ?? { ok: 0, unavailable: 0, forbidden: 0, failed: 0 };
      counts[section.status] += 1;
      this.#sections.set(name, counts);
      if (section.status === "ok") continue;
      this.#allGaps.add(name, section);
      if (!record.vanished) this.#gaps.add(name, section);
    }
  }

  /** Counts a part of the context. A later outcome of the same part replaces the earlier one. */
  addPart({ part, section }: Pick<ContextPart, "part" | "section">): void {
    const counted = countedPart({ part, section });
    this.#context.set(part, { part, status: counted.status, because: reasonsOf(counted) });
    if (part === "services") this.#services = counted;
  }

  /** What was counted so far. @param stopped why the run ended early, if it did */
  result(stopped: string | null = null): Coverage {
    const outcomes = { ok: 0, unavailable: 0, forbidden: 0, failed: 0 };
    for (const counts of this.#sections.values()) for (const status of OUTCOMES) outcomes[status] += counts[status];
    return {
      platform: this.#platform,
      scope: this.#scope,
      strategy: this.#progress?.strategy ?? null,
      users: { seen: this.#seen, expected: this.#progress?.expected ?? null, vanished: this.#vanished },
      outcomes,
      sections: Object.fromEntries([...this.#sections].map(([name, counts]) => [name, { ...counts }])),
      // Some users leave while an audit runs. If most seem to, the platform is at fault.
      gaps: (this.#vanished * 2 > this.#seen ? this.#allGaps : this.#gaps).summaries,
      context: CONTEXT_PARTS[this.#platform].flatMap((part) => this.#context.get(part) ?? []),
      notAsked: this.#progress?.notAsked ?? [],
      contradicted: contradictedSections(
        this.#services?.status === "ok" ? this.#services.data : undefined,
        (section) => (this.#sections.get(section)?.ok ?? 0) > 0,
      ),
      notes: this.#progress?.notes ?? [],
      truncated: this.#progress?.truncated ?? null,
      stopped,
      calls: this.calls,
      elapsedMs: Math.round(this.#now() - this.#startedAt),
    };
  }
}

/** Sections that could not be read, each with how many users and why. */
class Gaps {
  readonly #gaps = new Map<
    string,
    Omit<GapSummary, "users" | "because"> & { users: number; readonly because: GapReasons }
  >();

  get summaries(): GapSummary[] {
    return [...this.#gaps.values()].map((gap) => ({ ...gap, because: gap.because.words }));
  }

  add(section: string, outcome: Exclude<Section, { status: "ok" }>): void {
    const isNotReturned = outcome.status === "failed" && outcome.notReturned === true;
    const key = `${section} ${outcome.status} ${isNotReturned}`;
    const gap = this.#gaps.get(key) ?? {
      ...{ section, status: outcome.status, users: 0, because: new GapReasons() },
      ...(isNotReturned && { notReturned: true as const }),
    };
    gap.users += 1;
    gap.because.add(reasonsOf(outcome));
    this.#gaps.set(key, gap);
  }
}
