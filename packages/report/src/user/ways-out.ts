import type {
  CallPermissions,
  CleanOdinUser,
  CleanPureCloudUser,
  Fact,
  InForce,
  OdinForwarding,
} from "@rollcall/audit";
import { inWords } from "../terminal/facts.js";
import type { UserCard } from "./card.js";
import type { CardRow } from "./row.js";
import { dayOf, few, fewOf, ifAny, listIfAny, permissionWords } from "./words.js";

/** The most forwards and schedules that a card shows. */
const MOST = 5;

/** Where calls of the person go now. */
export const wayOutRows = ({ odin, purecloud }: UserCard): readonly CardRow[] => [
  { label: "shut off", odin: odin && interceptOf(odin.user) },
  {
    label: "forwards",
    odin: odin && fewOf(odin.user.forwarding, forwarding, "no calls", MOST),
    purecloud: purecloud && forwardedOf(purecloud.user),
  },
  { label: "away", purecloud: purecloud && ifAny(purecloud.user.absence, absence) },
];

/** Where calls of the person may go, by the plans in force. PureCloud has no such plans for a user. */
export const planRows = ({ odin }: UserCard): readonly CardRow[] => {
  if (!odin) return [];
  const { user } = odin;
  return [
    { label: "may dial", odin: planOf(user.plans.originating) },
    { label: "may forward", odin: planOf(user.plans.redirecting) },
    { label: "outside", odin: outsideOf(user) },
    { label: "by portal", odin: ifAny(user.portalCalling, (isOn) => (isOn ? "may call" : undefined)) },
    { label: "codes", odin: codesOf(user) },
    { label: "voice mail", odin: listIfAny(user.mailTargets, ({ what, address }) => `${what} to ${address}`, MOST) },
    { label: "schedules", odin: listIfAny(user.schedules, scheduleOf, MOST) },
  ];
};

function interceptOf({ intercept }: CleanOdinUser): string | undefined {
  return ifAny(intercept, ({ isOn, inbound, outbound }) => {
    if (isOn === false) return undefined;
    const modes = [inbound, outbound].filter((mode) => mode !== null).join(", ");
    return `${isOn === null ? "not known" : "yes"}${modes === "" ? "" : `: ${modes}`}`;
  });
}

function forwarding({ service, state, when, targets }: OdinForwarding): string {
  const to = targets === null ? "a number that was not read" : targets.join(" and ") || "nowhere";
  return `${when === null ? service : `${service} (${when})`} to ${to}${state === "on" ? "" : ", if it is on (not read)"}`;
}

const forwardedOf = ({ forwarding: fact }: CleanPureCloudUser): string =>
  inWords(
    fact,
    ({ enabled, targets, ownStation }) => {
      if (!enabled || (targets.length === 0 && ownStation)) return "no calls";
      return `calls to ${targets.join(", ") || "nowhere"}`;
    },
    "no calls",
  );

function absence({ active, indefinite, end }: { active: boolean; indefinite: boolean; end: string | null }) {
  if (!active) return undefined;
  return `out of office${!indefinite && end !== null ? ` until ${dayOf(end)}` : ""}`;
}

const whose = ({ of }: InForce<unknown>): string => (of === "user" ? "own plan" : "the group's plan");

const planOf = (plan: Fact<InForce<CallPermissions>>): string =>
  inWords(plan, (one) => `${permissionWords(one.value)} (${whose(one)})`, "no plan");

const outsideOf = ({ plans }: CleanOdinUser): string | undefined =>
  ifAny(plans.redirected, (one) => (one.value ? `calls may be sent outside the group (${whose(one)})` : undefined));

function codesOf({ plans: { codes, groupCodes } }: CleanOdinUser): string | undefined {
  const own = codes.known ? (codes.value?.length ?? 0) : undefined;
  const group = groupCodes.known ? (groupCodes.value ?? 0) : undefined;
  const parts = [
    ...(own === undefined ? ["own not read"] : own > 0 ? [`${own} own`] : []),
    ...(group !== undefined && group > 0 ? [`${group} of the group`] : []),
  ];
  return parts.length === 0 ? undefined : `authorization codes: ${few(parts, MOST)}`;
}

const scheduleOf = ({ name, type, level }: { name: string | null; type: string | null; level: string | null }) =>
  `${name ?? "without a name"} (${[type, level]
    .filter((word) => word !== null)
    .join(", ")
    .toLowerCase()})`;
