/** `node --expose-gc held.ts PEOPLE SEED`: prints how many users a matcher matched, and the bytes that it holds of them. */
import { normalise } from "@rollcall/audit";
import { Matcher } from "@rollcall/audit/people";
import { scopeOf, WHOLE } from "./organisation.ts";
import { collected } from "./records.ts";

const [users = 1_000, seed = 1] = process.argv.slice(2).map(Number);
const { records } = await collected({ users, seed });

/** Typed arrays are outside the heap. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function match() {
  const matcher = new Matcher({ country: "US" });
  let count = 0;
  for await (const record of records()) {
    const user = normalise(record);
    matcher.add(user, scopeOf(user));
    count += 1;
  }
  return { count, matcher, people: matcher.match(WHOLE) };
}

// The first matcher also pays for what is read once, such as the plans of countries. So the second is measured.
const kept = [await match()];
const before = held();
kept.push(await match());
const bytes = held() - before;
// Other memory became free meanwhile, which hides what a user takes.
if (bytes <= 0) throw new Error("the memory of a matcher could not be measured. Do: run it again");
console.log(JSON.stringify({ count: kept[1]?.count, bytes }));
