import { printable } from "@rollcall/audit";
import type { NamedUser } from "../audit/people-line.js";
import { type Look, labelled } from "../terminal/text.js";
import type { UserCard } from "./card.js";
import { few } from "./words.js";

/** The most other users that are named. */
const MOST = 3;

/** Who the other user is, or why there is none. */
export function matchLines({ match, odin, source }: UserCard, look: Look): string[] {
  const layout = { indent: 0, column: 0, width: look.width };
  const other = odin ? "PureCloud" : "Odin";
  const told = (text: string) => labelled("", printable(text), layout);
  switch (match.is) {
    case "person": {
      const differs = match.differences.map(
        (one) => `${one.topic}: ${valuesOf(one.odin)} on Odin, ${valuesOf(one.purecloud)} on PureCloud`,
      );
      return [
        ...told(`One person on both platforms, by ${match.by.join(", ")}`),
        ...differs.flatMap((text) =>
          labelled("!", printable(`Different ${text}`), { ...layout, column: 2 }).map(look.paint.yellow),
        ),
      ];
    }
    case "deleted":
      return told(`PureCloud deleted this person, by ${match.by.join(", ")}: ${nameOf(match.purecloud)}`).map(
        look.paint.yellow,
      );
    case "ambiguous": {
      const others = few([...match.odin, ...match.purecloud].map(nameOf), 2 * MOST);
      const shared = others === "" ? "" : `. Users who share keys: ${others}`;
      return told(`Nobody can say who this is on ${other}, because of ${match.because.join(" and ")}${shared}`).map(
        look.paint.yellow,
      );
    }
    case "alone": {
      const none = source.kind === "audit" ? `Nobody on ${other} in this audit` : `Nobody was found on ${other}`;
      const [first, ...more] = match.because;
      const isOne = first !== undefined && more.length === 0;
      const perhaps =
        match.perhaps.length === 0 ? "" : `. Perhaps ${few(match.perhaps.map(nameOf), MOST)}, who has the same name`;
      const reasons = isOne ? [] : match.because;
      return [
        ...told(`${none}${isOne ? `: ${first}` : ""}${perhaps}`),
        ...reasons.flatMap((reason) => labelled("-", printable(reason), { ...layout, indent: 1, column: 2 })),
      ];
    }
  }
}

const valuesOf = (values: readonly string[]): string => few(values, MOST) || "none";

const nameOf = ({ name, userId }: NamedUser): string => (name === null ? userId : `${name} (${userId})`);
