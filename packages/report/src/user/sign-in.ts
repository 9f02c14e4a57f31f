import type { CleanPureCloudUser, Expiry } from "@rollcall/audit";
import { inWords } from "../terminal/facts.js";
import type { UserCard } from "./card.js";
import type { CardRow } from "./row.js";
import { dayOf, fewOf, ifAny } from "./words.js";

/** How the person signs in, and when that last happened. Only PureCloud tells when. */
export const signInRows = ({ odin, purecloud }: UserCard): readonly CardRow[] => [
  { label: "last login", purecloud: purecloud && inWords(purecloud.user.lastLogin, dayOf, "never") },
  { label: "password", odin: odin && ifAny(odin.user.passwordExpiry, expiryWords) },
  {
    label: "portal",
    odin: odin && ifAny(odin.user.portalPasscode, (one) => (one.isLoginDisabled ? "locked" : undefined)),
  },
  // It is read of administrators alone, so nobody misses it of others.
  {
    label: "factors",
    purecloud: purecloud?.user.secondFactors.known ? factorsOf(purecloud.user.secondFactors) : undefined,
  },
];

const factorsOf = (fact: CleanPureCloudUser["secondFactors"]): string =>
  fewOf(fact, ({ type }) => type ?? "of an unknown kind", "none", 3);

function expiryWords(expiry: Expiry): string {
  if (expiry.kind === "never") return "never expires";
  if (expiry.days < 0) return `expired ${-expiry.days} days ago`;
  return expiry.days === 0 ? "expires today" : `expires in ${expiry.days} days`;
}
