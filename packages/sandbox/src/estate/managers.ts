import type { Planted, Planting } from "./planting.js";
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

/** Whose reports go one level up, because a manager has, or nearly has, too many. */
function createPassing({ wide, parent, children }: Tree, planted: (node: number) => Planted) {
  /** How many reports give their own reports to this manager. */
  const adopts = (leader: number): number => {
    if (leader < wide.from || leader >= wide.to) return 0;
    const { has, nearMiss } = planted(leader);
    return has.includes(TOO_MANY) ? Number.POSITIVE_INFINITY : nearMiss.includes(TOO_MANY) ? PASSED_OVER : 0;
  };
  return {
    adopts,
    /** Whether this node's reports go to its manager. */
    passedOver(at: number): boolean {
      const above = parent(at);
      return above !== undefined && children(above).indexOf(at) < adopts(above);
    },
  };
}

/** People who left. Some are deleted. */
const leaversIn = (planting: Planting): readonly number[] =>
  [...planting.dealt("purecloud-01", "has"), ...planting.dealt("purecloud-01", "nearMiss")].sort((a, b) => a - b);

/** So many people on PureCloud have one pair that reports to the top. More would give the top too many reports. */
const PEOPLE_A_PAIR = 2_500;

/**
 * In a near miss of problem 17, most pairs have a second top: the first has no manager, and leads the other. The others report
 * to the top of the organisation.
 */
const secondTops =
  (size: number) =>
  (rank: number): boolean =>
    (rank >> 1) % Math.max(2, Math.ceil(size / PEOPLE_A_PAIR)) !== 0;

/** Managers of people with problem 17. In turn, a pair has none, one who left, or each other. */
function createBroken(planting: Planting) {
  let lasting: { readonly all: readonly number[]; readonly gone: readonly number[] } | undefined;
  const exceptions = () => {
    lasting ??= { all: planting.dealt("purecloud-17", "has"), gone: leaversIn(planting) };
    return lasting;
  };
  return {
    all: () => exceptions().all,
    manager(of: number): number | undefined {
      const { all, gone } = exceptions();
      const pair = Math.floor(all.indexOf(of) / 2);
      if (pair % 3 === 0) return undefined;
      if (pair % 3 === 1 && gone.length > 0) return gone[Math.floor(pair / 3) % gone.length];
      return of ^ 1;
    },
  };
}

/** @param isUnled whether a person shares the policy that nobody has a manager */
export function createManagers(
  tree: Tree,
  populations: Populations,
  planting: Planting,
  isUnled: (rank: number) => boolean,
): Managers {
  const { start, size } = populations.range("purecloud");
  const node = (rank: number) => tree.node(rank - start);
  const rank = (member: number) => start + tree.member(member);
  const broken = createBroken(planting);
  const hasSecondTop = secondTops(size);
  const { adopts, passedOver } = createPassing(tree, (leader) => planting.of(rank(leader)));

  const manager = (of: number): number | undefined => {
    // People on Odin only are nobody's reports on PureCloud. Somebody leads them nevertheless.
    if (of < start) return rank(of % Math.max(1, Math.floor(size / 8)));
    const { has, nearMiss } = planting.of(of);
    if (has.includes(MANAGER)) return broken.manager(of);
    if (nearMiss.includes(MANAGER)) return hasSecondTop(of) ? (of % 2 === 0 ? undefined : of ^ 1) : rank(0);
    const above = tree.parent(node(of));
    if (above === undefined) return undefined;
    const over = tree.parent(above);
    const leader = over !== undefined && passedOver(above) ? over : above;
    return isUnled(of) && adopts(leader) === 0 ? undefined : rank(leader);
  };

  return {
    manager,
    reports(of) {
      if (of < start) return [];
      const at = node(of);
      const own = passedOver(at) ? [] : tree.children(at);
      const adopted = tree.children(at).slice(0, adopts(at)).flatMap(tree.children);
      const others = [...planting.dealt("purecloud-17", "nearMiss"), ...broken.all()];
      return [...new Set([...[...own, ...adopted].map(rank), ...others])].filter((member) => manager(member) === of);
    },
  };
}
