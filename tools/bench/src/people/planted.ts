import type { Estate } from "@rollcall/sandbox";
import type { Matched } from "./organisation.ts";

/** A planted case that was not found as its group. */
export interface Astray {
  readonly problem: string;
  readonly index: number;
  readonly why: string;
}

/** The people of a case. One of them may have a user more than a person should. */
interface Case {
  readonly problem: string;
  readonly index: number;
  readonly people: readonly number[];
  readonly extra?: { readonly platform: "odin" | "purecloud"; readonly index: number };
}

/** The second user on Odin, and the leaver on PureCloud whose number somebody else has on Odin. */
const EXTRA = { "both-13": "odin", "both-15": "purecloud" } as const;

/**
 * Each planted case must be found as its group. Those who are on both platforms are matched. A user more is ambiguous, in a group
 * with the person who has the same value, and with nobody outside the case.
 */
export class Planted {
  readonly #estate: Estate;
  readonly #matched: Matched;
  readonly #numbers: Readonly<Record<"odin" | "purecloud", ReadonlyMap<number, number>>>;

  constructor(estate: Estate, matched: Matched, isPureCloud: (user: number) => boolean) {
    this.#estate = estate;
    this.#matched = matched;
    const side = (wanted: boolean) =>
      new Map(matched.indices.flatMap((index, user) => (isPureCloud(user) === wanted ? [[index, user] as const] : [])));
    this.#numbers = { odin: side(false), purecloud: side(true) };
  }

  /** The problem of each case. Those whose user the audit does not read are none. */
  get problems(): readonly string[] {
    return this.#cases().map(({ problem }) => problem);
  }

  /** The cases that are split, wider or wrong. */
  astray(): Astray[] {
    return this.#cases().flatMap(({ problem, index, ...one }) => {
      const why = one.people.map((person) => this.#whyNotMatched(person)).find(Boolean) ?? this.#whyNotGroup(one);
      return why === undefined ? [] : [{ problem, index, why }];
    });
  }

  #cases(): Case[] {
    return this.#estate.ledger().flatMap(({ problem, has }) => {
      if (!/^both-1[3-8]$/.test(problem)) return [];
      return has.flatMap((index) => this.#caseOf(problem, index) ?? []);
    });
  }

  #caseOf(problem: string, index: number): Case | undefined {
    const other = this.#estate.partner(index) ?? this.#estate.peer(index);
    const platform = EXTRA[problem as keyof typeof EXTRA];
    if (platform === undefined) {
      const isCase = problem === "both-14" || problem === "both-16";
      return { problem, index, people: isCase && other !== undefined ? [index, other] : [index] };
    }
    if (other === undefined || !this.#numbers[platform].has(index)) return undefined;
    return { problem, index, people: [other], extra: { platform, index } };
  }

  #whyNotMatched(person: number): string | undefined {
    const [odin, purecloud] = [this.#numbers.odin.get(person), this.#numbers.purecloud.get(person)];
    if (odin === undefined || purecloud === undefined) return undefined;
    const match = this.#matched.people.matched.find((one) => one.odin === odin || one.purecloud === purecloud);
    return match?.odin === odin && match.purecloud === purecloud ? undefined : `${person} is not matched`;
  }

  #whyNotGroup({ people, extra }: Pick<Case, "people" | "extra">): string | undefined {
    if (!extra) return undefined;
    const user = this.#numbers[extra.platform].get(extra.index) as number;
    const group = this.#matched.people.ambiguous.find((one) => one[extra.platform].includes(user));
    if (!group) return `${extra.index} is in no group`;
    const { sharers } = group;
    const members = [...group.odin, ...group.purecloud, ...sharers.odin, ...sharers.purecloud];
    const own = new Set([extra.index, ...people]);
    const foreign = members.find((member) => !own.has(this.#matched.indices[member] as number));
    if (foreign !== undefined) return `the group has ${this.#matched.indices[foreign]} as well`;
    const partner = this.#numbers.odin.get(people[0] as number) as number;
    return sharers.odin.includes(partner) || group.odin.includes(partner)
      ? undefined
      : "the partner is not in the group";
  }
}
