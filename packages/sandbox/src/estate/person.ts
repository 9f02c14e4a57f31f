import type { Blueprint } from "./blueprint.js";
import { dice } from "./dice.js";
import type { Person } from "./estate.js";
import type { Identity } from "./identity.js";
import { hasLeft, isDeleted } from "./leavers.js";
import { TOO_MANY } from "./managers.js";
import { marriedMailbox, slug } from "./names.js";
import { judgeByPolicy } from "./policy.js";
import { impliedBy } from "./problems/problem.js";
import { departments } from "./work.js";

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

/** What a person has, nearly or not, by the ledger's ids. */
interface Marks {
  readonly problems: Set<string>;
  readonly nearMisses: Set<string>;
}

function marksOf({ planting }: Blueprint, rank: number): Marks {
  const planted = planting.of(rank);
  return {
    problems: new Set([
      ...planted.has.flatMap((one) => [one.id, ...impliedBy(one, "has")]),
      ...planted.nearMiss.flatMap((one) => impliedBy(one, "nearMiss")),
    ]),
    nearMisses: new Set(planted.nearMiss.map(({ id }) => id)),
  };
}

/** The name, and the e-mail address before the @. Some people have those of another, or nearly. */
function identityOf(blueprint: Blueprint, rank: number, { problems, nearMisses }: Marks): Identity {
  const { identities, populations, partner } = blueprint;
  const of = (other: number) => identities.of(populations.index(other));
  const own = of(rank);
  const other = partner(rank);
  if (problems.has("both-13") && other !== undefined) return of(other);
  const { employeeId } = own;
  if (["both-13", "both-16"].some((id) => nearMisses.has(id) || problems.has(id)) && other !== undefined) {
    const { mailbox, ...name } = of(other);
    return { ...name, mailbox: `${mailbox}.2`, employeeId };
  }
  // Of two namesakes, the second has the name of the first.
  if (nearMisses.has("both-07") && rank % 2 === 1)
    return { ...of(rank ^ 1), mailbox: `${of(rank ^ 1).mailbox}2`, employeeId };
  if (nearMisses.has("both-17")) return { ...own, mailbox: `${of(rank ^ 1).mailbox}+team` };
  if (nearMisses.has("both-18"))
    return { ...own, mailbox: marriedMailbox(own.mailbox, identities.otherLastName(populations.index(rank))) };
  return own;
}

/** The extension and the number, as HR knows them. */
function lineOf(blueprint: Blueprint, rank: number, { problems, nearMisses }: Marks) {
  const { sites, partner } = blueprint;
  const leadsTooMany = problems.has(TOO_MANY.id) || nearMisses.has(TOO_MANY.id);
  const hasLine = problems.has("both-09") || problems.has("purecloud-01");
  // A manager of too many people has no line if Odin does not know the manager. Otherwise both-09 would be a second problem.
  const isLineless = nearMisses.has("both-09") || (leadsTooMany && rank >= blueprint.populations.range("odin").size);
  const telephone = hasLine || (blueprint.hasTelephone(rank) && !isLineless);
  const other = partner(rank);
  const extension = problems.has("both-16") && other !== undefined ? other : rank;
  const number = problems.has("both-15") && other !== undefined ? other : rank;
  return {
    extension: telephone ? sites.extension(extension) : undefined,
    number: telephone && !problems.has("odin-23") ? sites.number(number) : undefined,
  };
}

/** Computes everything about a person. */
export function makePerson(blueprint: Blueprint, index: number): Person {
  const { populations, sites, managers } = blueprint;
  const rank = populations.rank(index);
  const marks = marksOf(blueprint, rank);
  const { problems, nearMisses } = marks;
  const group = sites.group(rank);
  const manager = managers.manager(rank);
  const { firstName, lastName, mailbox, employeeId } = identityOf(blueprint, rank, marks);
  const left = hasLeft(marks);
  const on = { odin: rank < populations.range("odin").size, purecloud: rank >= populations.range("purecloud").start };
  const shares = blueprint.shares(rank);
  const { department, title } = work(blueprint, problems.has("both-13") ? (blueprint.partner(rank) ?? rank) : rank);
  const local = nearMisses.has("both-14") ? `${slug(department)}.desk${rank}` : mailbox;
  const isUnled = () =>
    on.purecloud &&
    !left &&
    manager === undefined &&
    managers.reports(rank).every((one) => isDeleted(blueprint.seed, one, marksOf(blueprint, one)));
  if (blueprint.profile === "policy") judgeByPolicy(marks, shares, { odin: on.odin, isUnled: isUnled() });
  return {
    index,
    firstName,
    lastName,
    email: `${local}@${sites.domain(problems.has("both-13") ? sites.group(blueprint.partner(rank) ?? rank) : group)}`,
    employeeId,
    department,
    title,
    site: group.site,
    ...lineOf(blueprint, rank, marks),
    manager: manager === undefined ? undefined : populations.index(manager),
    on,
    left,
    deleted: isDeleted(blueprint.seed, rank, marks),
    shares,
    problems,
    nearMisses,
  };
}
