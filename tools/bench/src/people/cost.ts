import { sized } from "../audit/sandbox.ts";
import { collected } from "../collected.ts";
import { ours, type Row } from "../row.ts";
import { filesOf, heldBy } from "../rules/speed.ts";
import { median } from "../statistics.ts";
import type { Measurement } from "../suite.ts";
import { matched, organisationOf, READ, type User, usersOf } from "./organisation.ts";
import { CROWDED_EXTENSION, DEFAULT } from "./profiles.ts";

const PEOPLE = 20_000;
/** A part of the people, and not another estate, so both have the same mixture. */
const PART = 4;
const ROUNDS = 7;

/** The organisations in which growth is measured. In the second one thousands are left over, and share an extension. */
const GROWN = [
  ["peopleGrowth", DEFAULT],
  ["peopleCrowd", CROWDED_EXTENSION],
] as const;

/** CPU time in microseconds. */
function cpuOf(users: readonly User[]): number {
  const before = process.cpuUsage();
  matched(users);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The CPU time of all users over that of a part of them. */
function growthOf(all: readonly User[]) {
  const some = all.filter(({ index }) => index % PART === 0);
  const times = { all: [] as number[], some: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.some.push(cpuOf(some));
    times.all.push(cpuOf(all));
  }
  const [whole, part] = [median(times.all), median(times.some)];
  return { value: whole / part, detail: `${(whole / 1e6).toFixed(2)} s over ${(part / 1e6).toFixed(2)} s` };
}

export const cost: Measurement = {
  note: `**CPU time and memory.** CPU time to add the clean users of ${PEOPLE.toLocaleString("en")} people and to match them, over the same for every fourth person. It is the ratio of the medians of ${ROUNDS} runs in turns.
It is measured again where every third person is left over, and all of these have one extension.
The memory is what a process holds more, after a collection, of a matcher and its result. Each user comes five times, each time as another person.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    await using audit = await collected({ users: sized(PEOPLE, scale), seed: 1 }, workplace, READ);
    const organisation = await organisationOf(audit);
    for (const [budget, profile] of GROWN) {
      const { value, detail } = growthOf(usersOf(profile.change(organisation)));
      yield ours(budget, value, detail);
    }
    yield ours("peopleMemory", Math.round(await heldBy("match", filesOf(audit))));
  },
};
