import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { OdinService } from "../../record/odin/services.js";
import { later, odinRule, type Sight } from "../engine/rule.js";
import { allOf, anyIn, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, type Evidence, found, notEvaluated, verdictOf } from "../engine/verdict.js";
import { listedIn } from "./listed-services.js";
import { type Contents, PackContents } from "./pack-contents.js";

const DIRECT = "serviceAssignment.userServices";
const PACKS = "serviceAssignment.servicePackServices";

const LEARNT =
  "What a pack contains is learnt from all users of the service provider who have exactly that pack, in any state. A service is in the pack if at least `thresholds.packUsers` of them have it in `assignedServices.userServices`, and not directly. It is not in the pack if that many have the pack alone, and none has the service so. Otherwise nobody knows.";

/** What all users show of packs. */
interface PacksOfAll {
  readonly contents: PackContents;
  /** How many users of a group have a pack, of how many. */
  readonly groups: Map<CleanOdinGroup, { with: number; all: number }>;
}

const packsOfAll = (): PacksOfAll => ({ contents: new PackContents(), groups: new Map() });

function countPacks({ user, scope, survey }: Sight<CleanOdinUser, CleanOdinGroup, PacksOfAll>): void {
  survey.contents.add(user);
  if (!user.packs.known) return;
  const group = survey.groups.get(scope) ?? { with: 0, all: 0 };
  survey.groups.set(scope, group);
  group.all += 1;
  if (user.packs.value?.length) group.with += 1;
}

/** The lists are shared by many users. */
interface Licensed {
  readonly serviceProviderId: string;
  readonly direct: readonly string[];
  readonly packs: readonly string[];
}

/** Services that are assigned twice. */
export const doubleLicence = odinRule<Licensed, PacksOfAll>({
  id: "odin-20",
  title: "Licensed twice: in a pack and directly",
  severity: "low",
  category: "licence",
  why: "The service is paid for twice, and stays when the pack is taken away.",
  when: `A service has \`assigned\` true in \`serviceAssignment.userServices\`, and a pack with \`assigned\` true contains it. ${LEARNT}`,
  guards: ["A direct service of a pack that the user does not have is no problem."],
  unknown: "Nobody knows of a direct service whether it is in a pack of the user, and none is known to be.",
  remedy: {
    words: "Take away the direct assignment. The pack keeps the service.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services",
      body: { userId: "{userId}", userServices: [{ serviceName: "{serviceName}", assigned: false }] },
    },
  },
  controls: [],
  thresholds: ["packUsers"],
  everybody: true,
  needs: { sections: ["serviceAssignment", "assignedServices"] },
  survey: packsOfAll,
  count: countPacks,
  look({ user: { directServices, packs }, scope: { serviceProviderId }, survey: { contents } }) {
    if (!packs.known) return notEvaluated([packs.because]);
    if (!directServices.known) return notEvaluated([directServices.because]);
    const direct = directServices.value ?? [];
    if (!packs.value?.length || direct.length === 0) return clear([{ path: PACKS, value: packs.value ?? [] }]);
    return later({ serviceProviderId, direct: contents.listOf(direct), packs: contents.listOf(packs.value) });
  },
  check({ serviceProviderId, direct, packs }, { survey, config }) {
    const learnt = packs.map((pack) => survey.contents.of(serviceProviderId, pack, config.thresholds.packUsers));
    const twice = direct.filter((service) => learnt.some((content) => content?.sure.has(service)));
    const isOpen = (content: Contents | undefined) => !content || direct.some((service) => content.maybe.has(service));
    const truth = anyOf(twice.length > 0, ...packs.map((pack, at) => (isOpen(learnt[at]) ? notLearnt(pack) : false)));
    return verdictOf(truth, [
      { path: DIRECT, value: twice.length > 0 ? twice : direct },
      { path: PACKS, value: packs },
    ]);
  },
});

const notLearnt = (pack: string): Truth => unsure(`what the pack ${pack} contains is not learnt`);

/** Paid services that are off. */
export const unusedService = odinRule({
  id: "odin-21",
  title: "A paid service that is not used",
  severity: "low",
  category: "licence",
  why: "A service that is switched off costs as much as one that is used.",
  when: `\`assignedServices.userServices\` has a service of \`paidServices\` in the configuration, and its \`isActive\` is false. A name in the configuration may end with \`*\`.`,
  guards: ["A paid service that is on is no problem."],
  unknown: "A paid service has no `isActive`, because it has no switch. Its use does not show.",
  remedy: {
    words: "Ask whether the user needs the service. If not, take it away.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services",
      body: { userId: "{userId}", userServices: [{ serviceName: "{serviceName}", assigned: false }] },
    },
  },
  controls: [],
  everybody: true,
  needs: { sections: ["assignedServices", "serviceAssignment"] },
  look({ user: { services }, config }) {
    if (!services.known) return notEvaluated([services.because]);
    const isPaid = listedIn(config.paidServices);
    const paid = (services.value ?? []).filter(({ name }) => isPaid(name));
    const truth = anyIn(paid, isIdle);
    const shown = paid.filter(({ isActive }) => truth !== true || isActive === false);
    return verdictOf(
      truth,
      shown.map(({ name, isActive }) => ({ path: `assignedServices.userServices.${name}.isActive`, value: isActive })),
    );
  },
});

const isIdle = ({ name, isActive }: OdinService): Truth =>
  isActive === null ? unsure(`the use of ${name} does not show`) : !isActive;

interface Packed {
  readonly scope: CleanOdinGroup;
  readonly packs: readonly string[];
}

/** Packs that overlap, and users without one. */
export const packs = odinRule<Packed, PacksOfAll>({
  id: "odin-22",
  title: "Service packs that overlap, or none",
  severity: "low",
  category: "licence",
  why: "Two packs with the same services cost twice. A user without a pack in a group that uses packs was forgotten, or costs more.",
  when: `Two of the user's packs with \`assigned\` true contain the same service. ${LEARNT} If no two packs are known to overlap, but nobody knows whether two do, it is \`info\`. Or the user has no pack, and the share of the group's users who have one is \`thresholds.packShare\` or more. The user counts in that share.`,
  guards: [
    "Several packs without a common service are add-ons, and no problem.",
    "A pack that is offered, but not assigned, does not count.",
    "In a group that mostly uses no packs, a user without one is no problem.",
  ],
  remedy: {
    words: "Keep one of the packs that overlap. Give a user without a pack the one of the group.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services",
      body: { userId: "{userId}", servicePackServices: [{ serviceName: "{serviceName}", assigned: false }] },
    },
  },
  controls: [],
  thresholds: ["packUsers", "packShare"],
  compares: true,
  everybody: true,
  needs: { sections: ["serviceAssignment", "assignedServices"] },
  survey: packsOfAll,
  count: countPacks,
  look({ user, scope, survey }) {
    if (!user.packs.known) return notEvaluated([user.packs.because]);
    const names = survey.contents.listOf(user.packs.value ?? []);
    if (names.length === 1) return clear([{ path: PACKS, value: names }]);
    return later({ scope, packs: names });
  },
  check({ scope, packs: names }, { survey: { contents, groups }, config: { thresholds } }) {
    const evidence: Evidence[] = [{ path: PACKS, value: names }];
    if (names.length === 0) {
      const group = groups.get(scope) ?? { with: 0, all: 1 };
      const share = group.with / group.all;
      evidence.push({ path: PACKS, value: Math.round(share * 100) / 100, of: "group" });
      return share >= thresholds.packShare ? found(evidence) : clear(evidence, "most of the group have no pack");
    }
    const learnt = names.map((pack) => contents.of(scope.serviceProviderId, pack, thresholds.packUsers));
    const common = commonIn(learnt.map((content) => content?.sure ?? []));
    if (common.length > 0) return found([...evidence, { path: "assignedServices.userServices", value: common }]);
    const possible = commonIn(learnt.map((content) => (content ? [...content.sure, ...content.maybe] : [])));
    if (possible.length === 0 && !learnt.includes(undefined))
      return clear(evidence, "the packs have no common service");
    return found(evidence, { severity: "info", because: "what the packs contain is not learnt" });
  },
});

/** What is in more than one of the lists. None has anything twice. */
function commonIn(lists: readonly Iterable<string>[]): readonly string[] {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const list of lists) for (const one of list) (seen.has(one) ? common : seen).add(one);
  return [...common].sort();
}

/** Users whom nobody uses. */
export const staleUser = odinRule({
  id: "odin-23",
  title: "Nobody uses this user",
  severity: "low",
  category: "licence",
  why: "A user without a device, a number and an active service costs licences. Nobody misses the user, and nobody looks after it.",
  when: "`endpointType` is `none`. There is no `phoneNumber`, no registration, and no service of `assignedServices.userServices` has `isActive` true.",
  guards: [
    "A mailbox, or a name that callers reach, has an active service.",
    "A telephone in a lobby has a device, so it is no such user.",
  ],
  unknown: "The registrations or the services were not read, and the rest holds.",
  remedy: {
    words: "Ask who needs the user. If nobody does, delete it. That frees its licences, and cannot be undone.",
  },
  controls: [],
  everybody: true,
  needs: { sections: ["user", "assignedServices", "serviceAssignment", "registration"] },
  look({ user }) {
    return verdictOf(isStale(user), [
      { path: "user.endpointType", value: user.endpoint.known ? (user.endpoint.value?.type ?? null) : null },
      { path: "user.phoneNumber", value: user.phoneNumber.known ? user.phoneNumber.value : null },
    ]);
  },
});

/** The raw condition of odin-23. */
export const isStale = ({ endpoint, phoneNumber, registrations, services }: CleanOdinUser): Truth =>
  allOf(
    truthOf(endpoint, (one) => one?.type === "none"),
    truthOf(phoneNumber, (number) => number === null),
    truthOf(registrations, (rows) => (rows ?? []).length === 0),
    not(truthOf(services, (all) => (all ?? []).some(({ isActive }) => isActive === true))),
  );
