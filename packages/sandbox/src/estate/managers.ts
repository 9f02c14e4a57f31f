import type { Planting } from "./planting.js";
import type { Populations } from "./populations.js";
import { problems } from "./problems/index.js";
import type { Problem } from "./problems/problem.js";
import type { Tree } from "./tree.js";

/** Who leads whom, problems included. People are ranks. */
export interface Managers {
  manager(rank: number): number | undefined;
  /** People on PureCloud whose manager is this one. */
  reports(rank: number): number[];
}

const problem = (id: string) => problems.find((one) => one.id === id) as Problem;
const MANAGER = problem("purecloud-17");
export const TOO_MANY = problem("purecloud-18");

/** Under a manager who nearly has too many reports, this number of own reports lead nobody. */
const PASSED_OVER = 3;

export function createManagers(tree: Tree, populations: Populations, planting: Planting): Managers {
  const { start, size } = populations.range("purecloud");
  const node = (rank: number) => tree.node(rank - start);
  const rank = (member: number) => start + tree.member(member);
  const top = () => rank(0);

  /** How many reports give their own reports to this manager. */
  const adopts = (leader: number): number => {
    if (leader < tree.wide.from || leader >= tree.wide.to) return 0;
    const { has, nearMiss } = planting.of(rank(leader));
    return has.includes(TOO_MANY) ? Number.POSITIVE_INFINITY : nearMiss.includes(TOO_MANY) ? PASSED_OVER : 0;
  };
  /** Whether this node's reports go to its manager. */
  const passedOver = (at: number): boolean => {
    const above = tree.parent(at);
    return above !== undefined && tree.children(above).indexOf(at) < adopts(above);
  };

  let lasting: { broken: readonly number[]; gone: readonly number[] } | undefined;
  /** Pairs with a manager problem, in order, and managers who left. */
  const exceptions = () => {
    lasting ??= { broken: planting.dealt("purecloud-17", "has"), gone: planting.dealt("purecloud-01", "has") };
    return lasting;
  };
  /** The manager of a person with problem 17. In turn, a pair has none, one who left, or each other. */
  const broken = (of: number): number | undefined => {
    const { broken: all, gone } = exceptions();
    const pair = Math.floor(all.indexOf(of) / 2);
    if (pair % 3 === 0) return undefined;
    if (pair % 3 === 1 && gone.length > 0) return gone[Math.floor(pair / 3) % gone.length];
    return of ^ 1;
  };

  const manager = (of: number): number | undefined => {
    // People on Odin only are nobody's reports on PureCloud. Somebody leads them nevertheless.
    if (of < start) return rank(of % Math.max(1, Math.floor(size / 8)));
    const { has, nearMiss } = planting.of(of);
    if (has.includes(MANAGER)) return broken(of);
    if (nearMiss.includes(MANAGER)) return top();
    const above = tree.parent(node(of));
    if (above === undefined) return undefined;
    const over = tree.parent(above);
    return rank(over !== undefined && passedOver(above) ? over : above);
  };

  return {
    manager,
    reports(of) {
      if (of < start) return [];
      const at = node(of);
      const own = passedOver(at) ? [] : tree.children(at);
      const adopted = tree.children(at).slice(0, adopts(at)).flatMap(tree.children);
      const direct = at === 0 ? planting.dealt("purecloud-17", "nearMiss") : [];
      const others = [...direct, ...exceptions().broken];
      return [...new Set([...[...own, ...adopted].map(rank), ...others])].filter((member) => manager(member) === of);
    },
  };
}
