import { type Fact, printable } from "@rollcall/audit";
import { type FindingsLook, lookOf } from "../findings/look.js";
import { type Look, labelled } from "../terminal/text.js";
import { minuteOf } from "../terminal/words.js";
import type { CardSource, UserCard } from "./card.js";
import { sectionLines } from "./columns.js";
import { deviceRows } from "./devices.js";
import { findingLines } from "./findings.js";
import { identityRows } from "./identity.js";
import { licenceRows, serviceRows } from "./licences.js";
import { matchLines } from "./match.js";
import { notReadLines } from "./not-read.js";
import { roleRows } from "./roles.js";
import type { CardSection } from "./row.js";
import { signInRows } from "./sign-in.js";
import { planRows, wayOutRows } from "./ways-out.js";

/** Who a person is. A live search prints it before the rest is read. */
export function identityReport(card: UserCard, options: FindingsLook = {}): string {
  const look = lookOf(options);
  return [...headLines(card, look), "", ...sectionLines({ heading: "Identity", rows: identityRows(card) }, look)].join(
    "\n",
  );
}

/** All that follows on a card: devices, ways out, licences, roles, findings, and what was not read. */
export function detailsReport(card: UserCard, options: FindingsLook = {}): string {
  const look = lookOf(options);
  const sections: readonly CardSection[] = [
    { heading: "Sign-in", rows: signInRows(card) },
    { heading: "Devices", rows: deviceRows(card) },
    { heading: "Ways out", rows: wayOutRows(card) },
    { heading: "May call", rows: planRows(card) },
    { heading: "Licences", rows: licenceRows(card) },
    { heading: "Services", rows: serviceRows(card) },
    { heading: "Roles", rows: roleRows(card) },
  ];
  return [
    ...sections.flatMap((section) => sectionLines(section, look)),
    ...findingLines(card, look),
    ...notReadLines(card, look),
  ].join("\n");
}

function headLines(card: UserCard, look: Look): string[] {
  const name = printable(nameOf(card));
  const from = fromWords(card.source);
  const [first = "", ...rest] = labelled("", `${name}  ${printable(from)}`, {
    indent: 0,
    column: 0,
    width: look.width,
  });
  return [first.replace(name, look.paint.bold), ...rest, ...matchLines(card, look)];
}

const textIn = (fact: Fact<string> | undefined): string | undefined =>
  fact?.known && fact.value !== null ? fact.value : undefined;

/** The name, or an id if there is none. */
const nameOf = ({ odin, purecloud }: UserCard): string =>
  textIn(odin?.user.name) ?? textIn(purecloud?.user.name) ?? odin?.user.userId ?? purecloud?.user.userId ?? "";

const fromWords = (source: CardSource): string =>
  source.kind === "audit"
    ? `from the audit of ${minuteOf(source.startedAt)} UTC in ${source.folder}`
    : `read from the platforms at ${minuteOf(source.readAt)} UTC`;
