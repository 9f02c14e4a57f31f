import type { CallForwarding } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { absenceOf } from "../../purecloud/presence/absence.js";
import { isAgent } from "../../purecloud/routing/agents.js";
import { QUEUES, skilled } from "../../purecloud/routing/queue-catalogue.js";
import { queueMembers } from "../../purecloud/routing/queue-membership.js";
import { ABILITIES, type Kind as Ability, abilityId } from "../../purecloud/routing/skill-catalogue.js";
import { abilitiesOf } from "../../purecloud/routing/skills.js";
import { forwardingOf } from "../../purecloud/telephony/forwarding.js";
import { heldBy, stationIdOf, stationOf } from "../../purecloud/telephony/stations.js";
import type { Effect, Kind, Who } from "../kind.js";

/** The forwarding of a user, without what only answers have. */
function forwardingBefore({ org, purecloud }: Who): CallForwarding {
  const { id: _, user: __, selfUri: ___, ...forwarding } = forwardingOf(org, purecloud);
  return forwarding;
}

/** A forwarding that changed today. */
function forwarded(who: Who, change: Partial<CallForwarding>, values: readonly [unknown, unknown]): Effect {
  const modifiedDate = ago(1, "hours", who.estate.now);
  return {
    purecloud: { callForwarding: { ...forwardingBefore(who), ...change, modifiedDate } },
    values: { purecloud: values },
  };
}

const FORWARDING = { population: "purecloud", touches: ["purecloud forwarding"] } as const;

/** Whether a user's calls go only to the user's own desk, or nowhere. */
const isDesk = ({ calls = [] }: CallForwarding): boolean =>
  calls.every(({ targets = [] }) => targets.every(({ type }) => type === "STATION"));

const number = (value: string) => [{ targets: [{ type: "PHONENUMBER", value }] }];

/** The skills or languages of a user. */
const abilities = ({ org, purecloud }: Who, kind: Ability) => abilitiesOf(org, purecloud, kind);

/** A further skill or language in use. Undefined if the user has all, or none so far. */
function further(who: Who, kind: Ability, proficiency: number): Effect | undefined {
  const names = abilities(who, kind).map(({ name }) => name);
  const name = ABILITIES[kind].find((one) => one.state === "active" && !names.includes(one.name))?.name;
  if (names.length === 0 || name === undefined || who.person.left) return undefined;
  const level = new Map([[abilityId(who.estate, kind, name), { proficiency }]]);
  return {
    purecloud: kind === "skill" ? { skills: level } : { languages: level },
    values: { purecloud: [null, name] },
  };
}

/** The work of a user of PureCloud, and the way of the calls. */
export const purecloudWork: readonly Kind[] = [
  {
    ...FORWARDING,
    id: "forwarding-outside-off",
    title: "A forwarding to an outside number was switched off",
    ends: "purecloud-06",
    shows: { purecloud: ["forwarding", "forwardingSteps"] },
    effect(who) {
      const { enabled } = forwardingBefore(who);
      return enabled && !who.person.problems.has("purecloud-08")
        ? forwarded(who, { enabled: false }, [true, false])
        : undefined;
    },
  },
  {
    ...FORWARDING,
    id: "forwarding-outside-on",
    title: "Calls are forwarded to an outside number",
    brings: "purecloud-06",
    shows: { purecloud: ["forwarding", "forwardingSteps"] },
    effect(who) {
      const { enabled } = forwardingBefore(who);
      if (enabled || who.person.left) return undefined;
      const outside = who.estate.outsideNumber(who.index, "day two");
      return forwarded(who, { enabled: true, calls: number(outside) }, [null, outside]);
    },
  },
  {
    ...FORWARDING,
    id: "forwarding-on",
    title: "Calls are forwarded to the user's own station",
    shows: { purecloud: ["forwarding", "forwardingSteps"] },
    effect(who) {
      const { enabled } = forwardingBefore(who);
      const own = heldBy(who.org, who.purecloud).default;
      if (enabled || who.person.left || own === undefined) return undefined;
      const calls = [{ targets: [{ type: "STATION", value: own }] }];
      return forwarded(who, { enabled: true, calls }, [false, true]);
    },
  },
  {
    ...FORWARDING,
    id: "forwarding-off",
    title: "A forwarding was switched off",
    shows: { purecloud: ["forwarding", "forwardingSteps"] },
    effect(who) {
      const before = forwardingBefore(who);
      return before.enabled && isDesk(before) && !who.person.left
        ? forwarded(who, { enabled: false }, [true, false])
        : undefined;
    },
  },
  {
    ...FORWARDING,
    id: "forwarding-target",
    title: "A forwarding has another target",
    shows: { purecloud: ["forwarding", "forwardingSteps"] },
    effect(who) {
      const before = forwardingBefore(who);
      const manager = who.person.manager === undefined ? undefined : who.estate.person(who.person.manager);
      const line = manager?.number ?? manager?.extension;
      if (!before.enabled || !isDesk(before) || line === undefined || manager?.left) return undefined;
      return forwarded(who, { calls: number(line) }, ["own station", line]);
    },
  },
  {
    id: "out-of-office",
    title: "The user is away from today on",
    population: "purecloud",
    touches: ["purecloud absence"],
    shows: { purecloud: ["outOfOffice", "absence"] },
    effect({ org, purecloud, person, estate }) {
      if (person.left || absenceOf(org, purecloud).active) return undefined;
      const [startDate, endDate] = [ago(6, "hours", estate.now), ago(-10, "days", estate.now)];
      return {
        purecloud: { outOfOffice: { startDate, endDate, active: true, indefinite: false } },
        values: { purecloud: [false, true] },
      };
    },
  },
  {
    id: "queue-added",
    title: "The agent is in a further queue",
    population: "purecloud",
    touches: ["purecloud queues"],
    shows: { purecloud: ["queues"] },
    effect(who) {
      const own = queueMembers.of(who.org, who.purecloud);
      const name = skilled(who.estate).find((one) => !own.has(QUEUES(who.estate).id(one)));
      if (who.person.left || own.size === 0 || name === undefined || abilities(who, "skill").length === 0)
        return undefined;
      return {
        purecloud: { queues: new Map([[QUEUES(who.estate).id(name), { isAdded: true }]]) },
        values: { purecloud: [null, name] },
      };
    },
  },
  {
    id: "queue-removed",
    title: "The agent is no longer in a queue",
    population: "purecloud",
    touches: ["purecloud queues"],
    shows: { purecloud: ["queues"] },
    effect({ org, purecloud, person, estate }) {
      const own = [...queueMembers.of(org, purecloud)];
      // The last one is always joined, so the agent keeps it.
      const [id, { by } = { by: "group" }] = own[0] ?? [];
      if (person.left || own.length < 2 || id === undefined || by !== "user") return undefined;
      const queues = new Map([[id, { isAdded: false }]]);
      // A user who also serves the queue through a group stays in it.
      if (queueMembers.of(org, { ...purecloud, written: { ...purecloud.written, queues } }).has(id)) return undefined;
      return {
        purecloud: { queues },
        values: { purecloud: [QUEUES(estate).withId(id), null] },
      };
    },
  },
  {
    id: "skill-added",
    title: "A further skill",
    population: "purecloud",
    touches: ["purecloud skills"],
    shows: { purecloud: ["skills"] },
    effect: (who) => further(who, "skill", 1),
  },
  {
    id: "language-added",
    title: "A further language",
    population: "purecloud",
    touches: ["purecloud skills"],
    shows: { purecloud: ["languages"] },
    effect: (who) => further(who, "language", 2.5),
  },
  {
    id: "proficiency",
    title: "Another proficiency of a skill",
    population: "purecloud",
    touches: ["purecloud skills"],
    shows: { purecloud: ["skills"] },
    effect(who) {
      const levels = abilities(who, "skill");
      const [first] = levels;
      const after = [1, 2, 3, 4].find((one) => levels.every(({ proficiency }) => proficiency !== one));
      if (who.person.left || first?.id === undefined || after === undefined) return undefined;
      return {
        purecloud: { skills: new Map([[first.id, { proficiency: after }]]) },
        values: { purecloud: [first.proficiency, after] },
      };
    },
  },
  {
    id: "default-station-given",
    title: "The user got a default station",
    population: "purecloud",
    touches: ["purecloud station"],
    shows: { purecloud: ["station", "stations"] },
    effect(who) {
      const { org, purecloud, person } = who;
      const { default: before, associated, last } = heldBy(org, purecloud);
      if (person.left || isAgent(org, person) || (forwardingBefore(who).calls ?? []).length > 0) return undefined;
      if ([before, associated, last].some((one) => one !== undefined)) return undefined;
      const after = stationIdOf(purecloud.id);
      return { purecloud: { defaultStation: after }, values: { purecloud: [null, stationOf(org, after).name] } };
    },
  },
  {
    id: "default-station-taken",
    title: "The default station was taken away",
    population: "purecloud",
    touches: ["purecloud station"],
    shows: { purecloud: ["station", "stations"] },
    effect(who) {
      const { org, purecloud, person } = who;
      const { default: before, associated } = heldBy(org, purecloud);
      const isFree = person.left || isAgent(org, person) || before === undefined || associated !== undefined;
      // A forwarding to the station would then lead to nobody's station.
      if (isFree || (forwardingBefore(who).calls ?? []).length > 0) return undefined;
      return { purecloud: { defaultStation: null }, values: { purecloud: [stationOf(org, before).name, null] } };
    },
  },
  {
    id: "trust",
    title: "The trust of another organisation is in force",
    population: "purecloud",
    touches: [],
    brings: "purecloud-22",
    nearly: "some",
    shows: { purecloud: ["trustors", "trusts"] },
    effect: () => ({ purecloud: { isTrusted: true }, values: { purecloud: [false, true] } }),
  },
];
