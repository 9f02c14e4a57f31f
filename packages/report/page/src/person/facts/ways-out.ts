import type { Fact, OdinPermission } from "@rollcall/audit";
import type { OdinSide, PureCloudSide } from "../person-data.js";
import { of } from "./identity.js";
import { type FactGroup, joined, type Said, said } from "./said.js";

/** The destinations of a person's calls, as they are in force. */
export function waysOut(odin: OdinSide | undefined, purecloud: PureCloudSide | undefined): FactGroup {
  return {
    title: "Ways out",
    facts: [
      {
        label: "forwards",
        ...of(odin, "odin", ({ forwarding }) => said(forwarding, (ways) => ways.map(wayWords))),
        ...of(purecloud, "purecloud", ({ forwarding }) =>
          said(forwarding, ({ enabled, targets }) =>
            enabled ? (targets.length > 0 ? targets : ["on, without a target"]) : [],
          ),
        ),
      },
      { label: "dials abroad", ...of(odin, "odin", ({ international }) => permission(international?.dialling)) },
      { label: "forwards abroad", ...of(odin, "odin", ({ international }) => permission(international?.forwarding)) },
      { label: "dials premium numbers", ...of(odin, "odin", ({ plans }) => premiumWords(plans?.originating)) },
      { label: "forwards to premium numbers", ...of(odin, "odin", ({ plans }) => premiumWords(plans?.redirecting)) },
      {
        label: "calls by the voice portal",
        ...of(odin, "odin", ({ portalCalling }) => said(portalCalling, (isOn) => (isOn ? "on" : "off"))),
      },
      {
        label: "intercept",
        ...of(odin, "odin", ({ intercept }) =>
          said(intercept, ({ isOn, inbound, outbound, transferNumber, rerouteNumber }) =>
            joined([
              isOn === null ? "not known whether it is on" : isOn ? "on" : "off",
              inbound,
              outbound,
              transferNumber && `transfers to ${transferNumber}`,
              rerouteNumber && `reroutes to ${rerouteNumber}`,
            ]),
          ),
        ),
      },
      {
        label: "voice messages by e-mail",
        ...of(odin, "odin", ({ mailTargets }) =>
          said(mailTargets, (all) =>
            all.map(({ what, address, state }) => `${address} (${what}${state === "on" ? "" : ", perhaps off"})`),
          ),
        ),
      },
      {
        label: "out of office",
        ...of(purecloud, "purecloud", ({ outOfOffice }) => said(outOfOffice, (isOn) => (isOn ? "on" : "off"))),
      },
    ],
  };
}

interface Way {
  readonly service: string;
  readonly state: "on" | "unknown";
  readonly when: string | null;
  readonly targets: readonly string[] | null;
}

function wayWords({ service, state, when, targets }: Way): string {
  const where =
    targets === null ? "to numbers that were not read" : targets.length > 0 ? `to ${targets.join(", ")}` : "";
  return joined([
    joined([service, when && `(${when})`, where], " "),
    state === "on" ? null : "not known whether it is on",
  ]);
}

const permission = (fact: Fact<OdinPermission> | undefined): Said =>
  said(fact, ({ kind, value }) => `${value} (${ownerWords(kind)})`);

type PlanInForce = NonNullable<OdinSide["plans"]>["originating"];

const premiumWords = (plan: PlanInForce | undefined): Said =>
  said(
    plan,
    ({ of: owner, value }) =>
      `${value.premiumServicesI ?? "not read"} / ${value.premiumServicesII ?? "not read"} (${ownerWords(owner)})`,
  );

const ownerWords = (owner: "own" | "user" | "group"): string =>
  owner === "group" ? "the group's plan" : "the user's own plan";
