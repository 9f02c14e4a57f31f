import { type FindingsLook, lookOf } from "../findings/look.js";
import type { Look } from "../terminal/text.js";
import { labelled } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import type { UserCard } from "./card.js";
import { briefLines, sectionLines } from "./columns.js";
import { deviceRows } from "./devices.js";
import { briefFindingLines } from "./findings.js";
import { headLines } from "./head.js";
import { identityRows } from "./identity.js";
import { licenceRows } from "./licences.js";
import { notReadOf } from "./not-read.js";
import { roleRows } from "./roles.js";
import type { CardRow } from "./row.js";
import { signInRows } from "./sign-in.js";
import { planRows, wayOutRows } from "./ways-out.js";

/** The most lines of a card without `--details`. A help desk sees all of it without scrolling. */
const BRIEF_LINES = 40;

/** What a help desk asks first, of all that a card has. */
const IDENTITY: readonly string[] = ["id", "state", "place", "e-mail", "number", "extension"];
const FACTS: readonly string[] = [
  ...["device", "registered", "status", "last login", "password", "portal", "shut off", "forwards", "away"],
  ...["may dial", "may forward", "by portal", "licences", "roles", "queues"],
];

const named = (rows: readonly CardRow[], labels: readonly string[]): readonly CardRow[] =>
  rows.filter(({ label }) => labels.includes(label));

/** The most lines of what differs between the platforms. */
const MOST_HEAD = 5;

/** Who a person is, in short. A live search prints it before the rest is read. */
export function briefIdentity(card: UserCard, options: FindingsLook = {}): string {
  const look = lookOf(options);
  const rows = named(identityRows(card), IDENTITY);
  return [
    ...headLines(card, look).slice(0, MOST_HEAD),
    "",
    ...sectionLines({ heading: "Identity", rows }, look, 2),
  ].join("\n");
}

/** The facts that a help desk needs and the gravest findings. They take at most {@link BRIEF_LINES} lines with what is above. */
export function briefDetails(card: UserCard, options: FindingsLook = {}): string {
  const look = lookOf(options);
  const above = briefIdentity(card, options).split("\n").length;
  const all = [deviceRows, signInRows, wayOutRows, planRows, licenceRows, roleRows].flatMap((rows) => rows(card));
  const end = [...notReadLine(card, look), "All of it: --details"];
  const facts = briefLines(named(all, FACTS), look);
  const room = BRIEF_LINES - above - end.length - facts.length - 2;
  return [...facts, "", ...briefFindingLines(card, look, Math.max(FEWEST, room)), "", ...end].join("\n");
}

/** The heading, a finding and how many more there are. */
const FEWEST = 4;

function notReadLine(card: UserCard, { width, paint }: Look): readonly string[] {
  const { length } = notReadOf(card);
  if (length === 0) return [];
  const text = `Not read: ${length === 1 ? "1 fact" : `${length} facts`}, which --details names`;
  return labelled("", fit(text, width), { indent: 0, column: 0, width }).map(paint.yellow);
}
