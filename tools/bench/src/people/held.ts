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
  return { matcher, people: matcher.match(WHOLE), count };
}

// What is read once, such as the plans of countries and the code itself, is no user's.
await match();
const before = held();
const result = await match();
const bytes = held() - before;
// The result is used here, so it was not collected before.
console.log(JSON.stringify({ count: result.people.matched.length > 0 ? result.count : 0, bytes }));
