import { type CleanUser, type Fact, printable } from "@rollcall/audit";
import { PLATFORMS } from "../platforms.js";
import { type Look, labelled } from "../terminal/text.js";
import type { UserCard } from "./card.js";

/** The most reasons that a card shows of a platform. */
const MOST = 6;

/** A reason why something of a user is not known. */
export interface NotReadOf {
  readonly platform: CleanUser["platform"];
  readonly because: string;
}

/** Why values of a card are not known. Each reason once. */
export function notReadOf({ odin, purecloud }: UserCard): readonly NotReadOf[] {
  return [odin?.user, purecloud?.user].flatMap((user) =>
    user ? [...new Set(reasonsIn(user))].map((because) => ({ platform: user.platform, because })) : [],
  );
}

/** The reasons in a clean user. Facts may be within others. */
function reasonsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (isUnknown(value)) return [value.because];
  return Object.values(value).flatMap(reasonsIn);
}

const isUnknown = (value: object): value is Extract<Fact<never>, { known: false }> =>
  "known" in value && value.known === false && "because" in value;

/** What could not be read, so nobody treats it as none. */
export function notReadLines(card: UserCard, look: Look): string[] {
  const reasons = notReadOf(card);
  if (reasons.length === 0) return [];
  const layout = { indent: 1, column: 12, width: look.width };
  const of = (platform: CleanUser["platform"]) =>
    reasons.flatMap((one) => (one.platform === platform ? [one.because] : []));
  return [
    look.paint.bold("Not read"),
    ...(["odin", "purecloud"] as const).flatMap((platform) => {
      const because = of(platform);
      const more = because.length - MOST;
      const shown = [...because.slice(0, MOST), ...(more > 0 ? [`and ${more} more`] : [])];
      return shown.flatMap((reason, at) => labelled(at === 0 ? PLATFORMS[platform] : "", printable(reason), layout));
    }),
    "",
  ];
}
