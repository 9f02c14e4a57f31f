import { createCircles } from "./circles.js";
import { dice } from "./dice.js";
import type { Circle } from "./estate.js";
import type { Grouping } from "./groups.js";
import { createIdentities, type Identities } from "./identity.js";
import { withLeftovers } from "./leavers.js";
import { createManagers, type Managers, TOO_MANY } from "./managers.js";
import { createPartners } from "./partners.js";
import { permutation } from "./permutation.js";
import { createPlanting, type Planting } from "./planting.js";
import { sharedBy } from "./policy.js";
import { createPopulations, type Populations } from "./populations.js";
import type { Profile, Shared } from "./profile.js";
import { remembering } from "./remembering.js";
import { createSites, type Sites } from "./sites.js";
import { createTree, type Tree } from "./tree.js";

/** Everything that an estate is computed from. It stays small for any number of people. */
export interface Blueprint {
  readonly seed: number;
  readonly profile: Profile;
  readonly populations: Populations;
  readonly identities: Identities;
  readonly sites: Sites;
  readonly planting: Planting;
  readonly managers: Managers;
  readonly tree: Tree;
  hasTelephone(rank: number): boolean;
  /** The other person of a case of matching. */
  partner(rank: number): number | undefined;
  circle(rank: number): Circle | undefined;
  /** The settings that the person shares with most others. */
  shares(rank: number): ReadonlySet<Shared>;
  /** Ranks of managers who may lead too many. */
  crowded(): number[];
}

const WITHOUT_TELEPHONE = 0.03;

/** One in eight hundred people leads too many, and as many nearly do. They are managers with a wide tree below them. */
function createCrowd(seed: number, { wide, size }: Tree) {
  const shuffle = permutation(Math.max(1, wide.to - wide.from), seed, "too many");
  const count = Math.min(Math.max(1, Math.round(size / 800)), Math.floor((wide.to - wide.from) / 2));
  return {
    nodes: () => Array.from({ length: 2 * count }, (_, place) => wide.from + shuffle.of(place)),
    kind(node: number): "has" | "nearMiss" | undefined {
      if (node < wide.from || node >= wide.to) return undefined;
      const place = shuffle.at(node - wide.from);
      if (place < count) return "has";
      return place < 2 * count ? "nearMiss" : undefined;
    },
  };
}

export function createBlueprint(seed: number, size: number, grouping: Grouping, profile: Profile): Blueprint {
  const populations = createPopulations(seed, size);
  const identities = createIdentities(seed, size);
  const sites = createSites(seed, populations, identities.companies, grouping);
  const { start, size: onPurecloud } = populations.range("purecloud");
  const tree = createTree(seed, onPurecloud);
  const node = (rank: number) => tree.node(rank - start);
  const crowd = createCrowd(seed, tree);
  const hasTelephone = (rank: number) => !dice(seed, "telephone", rank).chance(WITHOUT_TELEPHONE);
  const dealt = createPlanting(seed, populations, {
    hasNumber: (rank) => hasTelephone(rank) && sites.number(rank) !== undefined,
    hasExtension: hasTelephone,
    hasEnhancedPlan: (rank) => sites.group(rank).hasEnhancedPlan,
    isLeaf: (rank) => tree.isLeaf(node(rank)),
    byPlace(rank) {
      const kind = rank < start ? undefined : crowd.kind(node(rank));
      return kind && { problem: TOO_MANY, kind };
    },
  });
  const suits = (rank: number) => hasTelephone(rank) && sites.number(rank) !== undefined;
  const partners = createPartners(seed, dealt, populations, sites, suits);
  const all = withLeftovers(seed, partners.planting, hasTelephone);
  const planting = { ...all, of: remembering(all.of) };
  const shares = (rank: number) => sharedBy(profile, seed, rank, planting.of(rank));
  const isUnled = (rank: number) => shares(rank).has("manager");
  const managers = createManagers(tree, populations, planting, isUnled);
  const crowded = () => crowd.nodes().map((at) => start + tree.member(at));
  const circle = createCircles(planting);
  const parts = { populations, identities, sites, planting, managers, tree, hasTelephone, crowded };
  return { seed, profile, ...parts, partner: partners.of, circle, shares };
}
