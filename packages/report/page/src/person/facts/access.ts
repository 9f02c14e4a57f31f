import type { Expiry } from "@rollcall/audit";
import type { OdinSide, PureCloudSide } from "../person-data.js";
import { of } from "./identity.js";
import { type FactGroup, list, said } from "./said.js";

/** What a person pays for, and may do. */
export function access(odin: OdinSide | undefined, purecloud: PureCloudSide | undefined): FactGroup {
  return {
    title: "Licences and access",
    facts: [
      {
        label: "packs or licences",
        ...of(odin, "odin", ({ packs }) => list(packs)),
        ...of(purecloud, "purecloud", ({ licenses }) => list(licenses)),
      },
      { label: "services without a pack", ...of(odin, "odin", ({ directServices }) => list(directServices)) },
      {
        label: "services on",
        ...of(odin, "odin", ({ services }) =>
          said(services, (all) => all.filter(({ isActive }) => isActive === true).map(({ name }) => name)),
        ),
      },
      {
        label: "roles",
        ...of(purecloud, "purecloud", ({ grants, roles }) =>
          grants?.known ? said(grants, (all) => all.map(grantWords)) : list(roles),
        ),
      },
      { label: "unused roles", ...of(purecloud, "purecloud", ({ unusedRoles }) => list(unusedRoles)) },
      {
        label: "second factors",
        ...of(purecloud, "purecloud", ({ secondFactors }) =>
          said(secondFactors, (all) => all.map(({ name, enabled }) => (enabled ? name : `${name} (off)`))),
        ),
      },
      { label: "password expires", ...of(odin, "odin", ({ passwordExpiry }) => said(passwordExpiry, expiryWords)) },
      {
        label: "voice portal passcode expires",
        ...of(odin, "odin", ({ portalPasscode }) =>
          said(portalPasscode, ({ expiry }) => (expiry === null ? "not known" : expiryWords(expiry))),
        ),
      },
    ],
  };
}

interface Grant {
  readonly role: string;
  readonly division: string;
  readonly group: string | null;
}

const grantWords = ({ role, division, group }: Grant): string =>
  `${role} in ${division}${group === null ? "" : `, by the group ${group}`}`;

function expiryWords(expiry: Expiry): string {
  if (expiry.kind === "never") return "never";
  const { days } = expiry;
  if (days === 0) return "today";
  const words = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
