import { printable } from "@rollcall/audit";
import type { Look } from "../terminal/text.js";
import { labelled } from "../terminal/text.js";
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

/** A section with both platforms next to each other. If only one has lines, or there is no room, they stand alone. */
export function sectionLines({ heading, rows }: CardSection, look: Look): string[] {
  const full = rows.filter(({ odin, purecloud }) => odin !== undefined || purecloud !== undefined);
  if (full.length === 0) return [];
  const [hasOdin, hasPureCloud] = [
    full.some(({ odin }) => odin !== undefined),
    full.some((row) => row.purecloud !== undefined),
  ];
  if (!hasOdin || !hasPureCloud) return alone(heading, full, hasOdin ? "odin" : "purecloud", look);
  if (look.width < NARROWEST)
    return [...alone(heading, full, "odin", look), ...alone(heading, full, "purecloud", look)];
  return beside(heading, full, look);
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

function beside(heading: string, rows: readonly CardRow[], { paint, width }: Look): string[] {
  const both = width - LABEL - GAP;
  const right = Math.max(ID, Math.floor(both / 2));
  const left = both - right;
  const head = `${heading.padEnd(LABEL)}${NAMES.odin.padEnd(left + GAP)}${NAMES.purecloud}`;
  return [
    paint.bold(head),
    ...rows.flatMap(({ label, odin = NOTHING, purecloud = NOTHING }) => {
      const [ours, theirs] = [cell(odin, left), cell(purecloud, right)];
      return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => {
        const start = ` ${at === 0 ? label : ""}`.padEnd(LABEL);
        return `${start}${(ours[at] ?? "").padEnd(left + GAP)}${theirs[at] ?? ""}`.trimEnd();
      });
    }),
    "",
  ];
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
