import type { LedgerEntry } from "./estate.js";

/** Problems that are one danger if one person has them together. */
interface Chain {
  readonly id: string;
  readonly title: string;
  /** Of each part, the person has at least one problem. */
  readonly parts: readonly (readonly string[])[];
}

const CHAINS: readonly Chain[] = [
  {
    id: "chain-01",
    title: "Calls are forwarded outside, and forwarding may go where dialling may not",
    parts: [["odin-06"], ["odin-02"]],
  },
  {
    id: "chain-02",
    title: "The voice portal calls numbers that cost money",
    parts: [["odin-09"], ["odin-01", "odin-04"]],
  },
  {
    id: "chain-03",
    title: "An administrator without a second factor has not logged in for a long time",
    parts: [["purecloud-02"], ["purecloud-25"], ["purecloud-04"]],
  },
  {
    id: "chain-04",
    title: "The line of somebody who left sends calls outside",
    parts: [["both-01"], ["odin-06", "odin-08", "odin-32", "odin-33", "odin-34"]],
  },
  { id: "chain-05", title: "An unknown device may call abroad", parts: [["odin-17"], ["odin-01"]] },
];

/** Who has all parts of a chain. */
export interface ChainEntry extends Pick<LedgerEntry, "title" | "has" | "nearMiss"> {
  /** `chain-01` to `chain-05`. */
  readonly chain: string;
  /** Ids of the ledger. A person of `has` has one of each list. A person of `nearMiss` lacks exactly one part. */
  readonly parts: readonly (readonly string[])[];
}

/** Computes who has which chain from who has which problem. */
export function chainsIn(ledger: readonly LedgerEntry[]): readonly ChainEntry[] {
  const having = new Map(ledger.map(({ problem, has }) => [problem, has]));
  return CHAINS.map(({ id, title, parts }) => {
    const numbers = new Map<number, number>();
    for (const any of parts)
      for (const index of new Set(any.flatMap((problem) => having.get(problem) ?? [])))
        numbers.set(index, (numbers.get(index) ?? 0) + 1);
    const lacking = (count: number) =>
      [...numbers].flatMap(([index, found]) => (parts.length - found === count ? [index] : [])).sort((a, b) => a - b);
    return { chain: id, title, parts, has: lacking(0), nearMiss: lacking(1) };
  });
}
