import type { CleanOdinUser } from "@rollcall/audit";
import type { UserCard } from "./card.js";
import type { CardRow } from "./row.js";
import { fewOf } from "./words.js";

/** The most services that a card names. */
const MOST = 12;

/** What the person has, and what it costs. */
export const licenceRows = ({ odin, purecloud }: UserCard): readonly CardRow[] => [
  {
    label: "licences",
    odin: odin && fewOf(odin.user.packs, (pack) => `pack ${pack}`, "no pack", MOST),
    purecloud: purecloud && fewOf(purecloud.user.licenses, (id) => id, "none", MOST),
  },
];

/** The services of Odin that do something now. */
export const serviceRows = ({ odin }: UserCard): readonly CardRow[] => [
  { label: "on", odin: odin && switchedOn(odin.user) },
];

/** The services that are switched on. Most services have no switch. */
const switchedOn = ({ services }: CleanOdinUser): string =>
  services.known
    ? fewOf(
        { known: true, value: (services.value ?? []).filter(({ isActive }) => isActive) },
        ({ name }) => name,
        "none",
        MOST,
      )
    : "not read";
