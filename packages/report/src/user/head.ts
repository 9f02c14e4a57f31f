import { type Fact, printable } from "@rollcall/audit";
import { type Look, labelled } from "../terminal/text.js";
import { minuteOf } from "../terminal/words.js";
import type { CardSource, UserCard } from "./card.js";
import { matchLines } from "./match.js";

/** The name, where the facts are from, and who the other user is. */
export function headLines(card: UserCard, look: Look): string[] {
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
