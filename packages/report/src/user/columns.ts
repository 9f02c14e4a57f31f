import { printable } from "@rollcall/audit";
import type { Look } from "../terminal/text.js";
import { labelled } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import type { CardRow, CardSection } from "./row.js";

/** Columns of the labels, with a space before and after. */
const LABEL = 13;
const GAP = 2;
/** The fewest columns of PureCloud, which are those of an id. */
const ID = 36;
/** Fewer columns leave no room for two platforms next to each other. */
const NARROWEST = 78;

/** What stands where a platform has nothing to say. */
const NOTHING = "-";

/**
 * A section with both platforms next to each other. If only one has lines, or there is no room, they stand alone.
 *
 * @param most lines of a row of both
 */
export function sectionLines({ heading, rows }: CardSection, look: Look, most = Number.POSITIVE_INFINITY): string[] {
  const full = rows.filter(({ odin, purecloud }) => odin !== undefined || purecloud !== undefined);
  if (full.length === 0) return [];
  const [hasOdin, hasPureCloud] = [
    full.some(({ odin }) => odin !== undefined),
    full.some((row) => row.purecloud !== undefined),
  ];
  if (!hasOdin || !hasPureCloud) return alone(heading, full, hasOdin ? "odin" : "purecloud", look);
  if (look.width < NARROWEST)
    return [...alone(heading, full, "odin", look), ...alone(heading, full, "purecloud", look)];
  const head = `${heading.padEnd(LABEL)}${NAMES.odin.padEnd(leftOf(look) + GAP)}${NAMES.purecloud}`;
  return [look.paint.bold(head), ...full.flatMap((row) => beside(row, look, most)), ""];
}

/** The same without headings and in fewer lines. Lines of only one platform take the whole width. */
export function briefLines(rows: readonly CardRow[], look: Look): string[] {
  return rows.flatMap((row) => {
    const texts = [row.odin, row.purecloud].filter((text) => text !== undefined);
    if (texts.length === 0) return [];
    if (texts.length === 2 && look.width >= NARROWEST) return beside(row, look, BRIEF);
    const room = look.width - LABEL;
    const layout = { indent: 1, column: LABEL - 1, width: look.width };
    const lines = labelled(row.label, broken(printable(texts.join(" | ")), room), layout);
    return cut(lines, BRIEF, look.width);
  });
}

/** The most lines of a row that is short. */
const BRIEF = 2;

/** The first lines. What is left out shows as `…`. */
export function cut(lines: readonly string[], most: number, width: number): string[] {
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  return last === undefined || lines.length <= most ? [...shown] : [...shown.slice(0, -1), `${fit(last, width - 1)}…`];
}

const NAMES = { odin: "Odin", purecloud: "PureCloud" } as const;

function alone(heading: string, rows: readonly CardRow[], platform: "odin" | "purecloud", look: Look): string[] {
  const layout = { indent: 1, column: LABEL - 1, width: look.width };
  return [
    `${look.paint.bold(heading)} (${NAMES[platform]})`,
    ...rows.flatMap(({ label, [platform]: text }) =>
      text === undefined ? [] : labelled(label, broken(printable(text), look.width - LABEL), layout),
    ),
    "",
  ];
}

function beside({ label, odin = NOTHING, purecloud = NOTHING }: CardRow, look: Look, most: number): string[] {
  const left = leftOf(look);
  const right = look.width - LABEL - GAP - left;
  const [ours, theirs] = [cut(cell(odin, left), most, left), cut(cell(purecloud, right), most, right)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => {
    const start = ` ${at === 0 ? label : ""}`.padEnd(LABEL);
    return `${start}${(ours[at] ?? "").padEnd(left + GAP)}${theirs[at] ?? ""}`.trimEnd();
  });
}

/** The columns of Odin. */
function leftOf({ width }: Look): number {
  const both = width - LABEL - GAP;
  return both - Math.max(ID, Math.floor(both / 2));
}

const cell = (text: string, width: number): string[] =>
  labelled("", broken(printable(text), width), { indent: 0, column: 0, width });

/** Breaks words that are longer than a column, such as addresses. The next column must not move. */
const broken = (text: string, width: number): string =>
  text
    .split(" ")
    .flatMap((word) => piecesOf(word, width))
    .join(" ");

/** Pieces of a long word, broken after a mark if there is one. */
function piecesOf(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const at = letters.slice(0, width).findLastIndex((letter) => MARKS.has(letter));
  const end = at > 0 ? at + 1 : width;
  return [letters.slice(0, end).join(""), ...piecesOf(letters.slice(end).join(""), width)];
}

const MARKS = new Set(["@", "/", ",", ";", ":", "_", "-"]);
