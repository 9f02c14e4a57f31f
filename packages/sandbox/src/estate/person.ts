import type { Blueprint } from "./blueprint.js";
import { dice } from "./dice.js";
import type { Person } from "./estate.js";
import { departments } from "./work.js";

/** Anyone who has one of these, or nearly has it, has left. */
const LEFT = ["purecloud-01", "both-01"];

/** The department is that of the person under the top who leads to this one. The title shows how high the person is. */
function work({ seed, tree, populations }: Blueprint, rank: number) {
  const { start, size } = populations.range("purecloud");
  const node = rank < start ? (rank * 8 + 1) % Math.max(1, size) : tree.node(rank - start);
  let under = node;
  while (under > departments.length) under = tree.parent(under) ?? 0;
  const department = departments[Math.max(0, under - 1)] as (typeof departments)[number];
  if (node === 0) return { department: "Management", title: "Managing Director" };
  if (node <= departments.length) return { department: department.name, title: department.head };
  const leads = rank >= start && !tree.isLeaf(node);
  const title = leads ? department.lead : dice(seed, "title", rank).pick(department.titles);
  return { department: department.name, title };
}

/** Computes everything about a person. */
export function makePerson(blueprint: Blueprint, index: number): Person {
  const { populations, identities, sites, planting, managers } = blueprint;
  const rank = populations.rank(index);
  const planted = planting.of(rank);
  const nearMisses = new Set(planted.nearMiss.map(({ id }) => id));
  const problems = new Set(planted.has.flatMap(({ id, implies }) => (implies ? [id, implies] : [id])));
  const group = sites.group(rank);
  const manager = managers.manager(rank);
  // Of two namesakes, the second has the name of the first.
  const namesake = nearMisses.has("both-07") && rank % 2 === 1;
  const { firstName, lastName, mailbox } = identities.of(namesake ? populations.index(rank ^ 1) : index);
  const telephone = problems.has("both-09") || (blueprint.hasTelephone(rank) && !nearMisses.has("both-09"));
  return {
    index,
    firstName,
    lastName,
    email: `${mailbox}${namesake ? "2" : ""}@${sites.domain(group)}`,
    employeeId: identities.of(index).employeeId,
    ...work(blueprint, rank),
    site: group.site,
    extension: telephone ? sites.extension(rank) : undefined,
    number: telephone && !problems.has("odin-23") ? sites.number(rank) : undefined,
    manager: manager === undefined ? undefined : populations.index(manager),
    on: {
      odin: rank < populations.range("odin").size,
      purecloud: rank >= populations.range("purecloud").start,
    },
    left: LEFT.some((id) => problems.has(id) || nearMisses.has(id)),
    problems,
    nearMisses,
  };
}
