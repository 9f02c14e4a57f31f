import { type FindingsLook, lookOf } from "../findings/look.js";
import { briefDetails, briefIdentity } from "./brief.js";
import type { UserCard } from "./card.js";
import { sectionLines } from "./columns.js";
import { deviceRows } from "./devices.js";
import { findingLines } from "./findings.js";
import { headLines } from "./head.js";
import { identityRows } from "./identity.js";
import { licenceRows, serviceRows } from "./licences.js";
import { notReadLines } from "./not-read.js";
import { roleRows } from "./roles.js";
import type { CardSection } from "./row.js";
import { signInRows } from "./sign-in.js";
import { planRows, wayOutRows } from "./ways-out.js";

/** Who a person is. A live search prints it before the rest is read. Without `isDetailed`, it is what a help desk needs. */
export function identityReport(card: UserCard, options: FindingsLook = {}): string {
  if (!options.isDetailed) return briefIdentity(card, options);
  const look = lookOf(options);
  return [...headLines(card, look), "", ...sectionLines({ heading: "Identity", rows: identityRows(card) }, look)].join(
    "\n",
  );
}

/**
 * What follows on a card: devices, ways out, licences, roles, findings, and what was not read. Without `isDetailed`, both parts have
 * 40 lines at most on a terminal of 80 columns.
 */
export function detailsReport(card: UserCard, options: FindingsLook = {}): string {
  if (!options.isDetailed) return briefDetails(card, options);
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
