import { byCodeUnits } from "../code-units.js";
import { GapReasons } from "../gap-reasons.js";
import type { ChangeEvent, ChangesSummary } from "./events.js";
import type { Unread } from "./roll.js";

type Platform = "odin" | "purecloud";
type Counted = "lost" | "gained" | "neither";

/** Counts the events of a comparison, and keeps none. */
export class ChangesTally {
  readonly #users = { compared: 0, changed: 0, added: 0, removed: 0, renamed: 0, notSeen: 0 };
  readonly #findings = { new: 0, open: 0, resolved: 0, unknown: 0, suppressed: 0 };
  readonly #sections = new Map<
    string,
    Record<Counted, number> & { platform: Platform; section: string; why: GapReasons }
  >();
  #changes = 0;
  #context = 0;
  #lastChanged = "";

  /** Counts a user of both audits. */
  compared(): void {
    this.#users.compared += 1;
  }

  /** Counts sections of a user that neither audit read. */
  neither(platform: Platform, sections: readonly Unread[]): void {
    for (const { section, why } of sections) this.#section(platform, section, "neither", why);
  }

  /** Counts an event. Those of one user come together. */
  add(event: ChangeEvent): void {
    if (event.about === "user") this.#user(event.change);
    else if (event.about === "field") this.#field(`${event.platform} ${event.userId}`);
    else if (event.about === "context") this.#context += 1;
    else if (event.about === "finding") this.#finding(event);
    else if (event.about === "not compared") this.#section(event.platform, event.section, LOST[event.side], event.why);
    else if (event.about === "context not compared") {
      this.#section(event.platform, `context.${event.part} of ${event.scope}`, LOST[event.side], event.why);
    }
  }

  get summary(): ChangesSummary {
    return {
      users: { ...this.#users },
      changes: this.#changes,
      context: this.#context,
      findings: { ...this.#findings },
      notCompared: [...this.#sections]
        .sort(([one], [other]) => byCodeUnits(one, other))
        .map(([, { why, ...counts }]) => ({ ...counts, because: why.words })),
    };
  }

  #finding({ suppressed, partOf, status }: ChangeEvent & { about: "finding" }): void {
    if (suppressed) this.#findings.suppressed += 1;
    else if (partOf === undefined) this.#findings[status] += 1;
  }

  #user(change: (ChangeEvent & { about: "user" })["change"]): void {
    if (change === "not seen") this.#users.notSeen += 1;
    else if (change === "added" || change === "removed") this.#users[change] += 1;
    else this.#users.renamed += 1;
  }

  #field(user: string): void {
    this.#changes += 1;
    if (user !== this.#lastChanged) this.#users.changed += 1;
    this.#lastChanged = user;
  }

  #section(platform: Platform, section: string, counted: Counted, why: string): void {
    const key = `${platform} ${section}`;
    const counts = this.#sections.get(key) ?? {
      ...{ platform, section, lost: 0, gained: 0, neither: 0 },
      why: new GapReasons(),
    };
    counts[counted] += 1;
    counts.why.add([why]);
    this.#sections.set(key, counts);
  }
}

const LOST = { after: "lost", before: "gained", both: "neither" } as const;
