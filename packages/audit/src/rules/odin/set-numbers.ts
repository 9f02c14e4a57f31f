import type { OdinSetNumber } from "../../record/odin/set-numbers.js";
import { RISKY, riskOf } from "../engine/risk.js";
import { later, odinRule } from "../engine/rule.js";
import { anyOf } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import type { Origin } from "../engine/world.js";
import { originOf } from "./leading.js";

interface Kept {
  /** Place and number of each, as text, because objects take three times the memory. */
  readonly numbers: string;
  readonly from: Origin;
}

type Placed = Pick<OdinSetNumber, "place" | "number">;

const packed = (numbers: readonly Placed[]): string =>
  numbers.map(({ place, number }) => `${place}\t${number}`).join("\n");

const unpacked = (text: string): readonly Placed[] =>
  text.split("\n").map((line) => {
    const [place = "", number = ""] = line.split("\t");
    return { place, number };
  });

/** Digits alone. Two spellings of a number are then the same. */
function digitsOf(text: string): string {
  let digits = "";
  for (const one of text) if (one >= "0" && one <= "9") digits += one;
  return digits;
}

/** Speed codes whose digits another speed code has too. */
function doubledIn(numbers: readonly Placed[]): readonly Placed[] {
  const codes = numbers.filter(({ place }) => place.startsWith("Speed Dial"));
  if (codes.length < 2) return [];
  const all = codes.map(({ number }) => digitsOf(number));
  return codes.filter(
    (_, at) => all[at] !== "" && all.indexOf(all[at] as string) !== all.lastIndexOf(all[at] as string),
  );
}

/** Numbers that are set for a user and lead out, or are there twice. */
export const setNumbers = odinRule<Kept>({
  id: "odin-28",
  title: "Speed dial, fax or alternate number outside, or the same twice",
  severity: "low",
  category: "hygiene",
  why: "A number that was right for the one who had the telephone before leads to strangers. An alternate number outside makes strangers ring here.",
  when: `A number of \`Speed Dial 8.speedCodes\`, \`Speed Dial 100.speedCodes\` or \`Alternate Numbers.alternateEntries\`, or the \`phoneNumber\` of \`Fax Messaging\`, is external. Or two entries of \`speedCodes\`, of these services together, have a \`phoneNumber\` with the same digits. It is \`medium\` if an external number is ${RISKY}.`,
  guards: [
    "Extensions, numbers of the group and own numbers of the configuration are inside. A number that no user has is inside too, if it is the group's.",
    "Keys without a number do not count.",
  ],
  unknown: "Nobody knows whether one of the numbers is external, and no other is, and no two are the same.",
  remedy: {
    words: "Ask the user whether the number is right. If not, set another, or remove it.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services/settings",
      body: {
        userId: "{userId}",
        "Speed Dial 8": { speedCodes: [{ speedCode: "{speedCode}", phoneNumber: "{phoneNumber}" }] },
      },
    },
  },
  controls: [],
  needs: { sections: ["serviceSettings", "assignedServices", "serviceAssignment"], numbers: true },
  look({ user, scope }) {
    if (!user.setNumbers.known) return notEvaluated([user.setNumbers.because]);
    const numbers = user.setNumbers.value ?? [];
    return numbers.length === 0 ? clear() : later({ numbers: packed(numbers), from: originOf(user, scope) });
  },
  check({ numbers: kept, from }, world) {
    const numbers = unpacked(kept);
    const doubled = doubledIn(numbers);
    const led = numbers.map((one) => ({ ...one, ...world.where(one.number, from) }));
    const truth = anyOf(doubled.length > 0, ...led.map(({ external }) => external));
    const shown = led.filter(({ external, place }) => external !== false || doubled.some((one) => one.place === place));
    return verdictOf(
      truth,
      shown.map(
        ({ place, number, country, destination }): Evidence => ({
          path: `serviceSettings.${place}.phoneNumber`,
          value: [number, destination, ...(country === null ? [] : [country])],
        }),
      ),
      riskOf(
        led.filter(({ external }) => external === true),
        world.config,
        "medium",
      ),
    );
  },
});
