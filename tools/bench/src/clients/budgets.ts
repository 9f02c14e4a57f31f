import { type Budget, timeRatio } from "../budget.ts";

/** The limits of `@rollcall/clients`, here and nowhere else: the tests fail by them, the bench reports by them. */
export const clientsBudgets = {
  bundle: { title: "First load of a page that names one operation, gzip", limit: 7000, unit: "kB" },
  bundleItems: { title: "... and reads it with `items`", limit: 10_000, unit: "kB" },
  perOperation: { title: "Bytes that each operation adds to the client with all methods, gzip", limit: 24 },
  oneFile: { title: "The client with all methods, everything in one file, gzip", limit: 22_000, unit: "kB" },
  packages: { title: "Packages installed", limit: 3 },
  installed: { title: "Bytes installed", limit: 2_050_000, unit: "MB" },
  installedPerOperation: { title: "... that each operation adds", limit: 6000, unit: "kB" },
  import: { title: "Cold import, over an empty module", limit: 1.1, ...timeRatio },
  types: { title: "Type check of ten lines, over an empty file", limit: 0.25, unit: "+s", isTime: true },
  sequential: { title: "Time per call, one after the other", limit: 1.3, ...timeRatio, belowSdk: true },
  concurrent: { title: "Time per call, 50 together", limit: 1.3, ...timeRatio, belowSdk: true },
  pathSequential: { title: "... by `client.http`, one after the other", limit: 1.3, ...timeRatio, belowSdk: true },
  pathConcurrent: { title: "... by `client.http`, 50 together", limit: 1.3, ...timeRatio, belowSdk: true },
  refusedHeld: { title: "Requests of one call answered 401 forever, token held", limit: 3 },
  refusedNone: { title: "... no token held", limit: 4 },
  refusedOdinHeld: { title: "... on Odin, token held", limit: 4 },
  refusedOdinNone: { title: "... on Odin, no token held", limit: 5 },
  fixed429: { title: "429s in 2,000 calls, fixed window", limit: 0 },
  sliding429: { title: "429s in 2,000 calls, sliding window", limit: 0 },
  fixedPace: { title: "Time of these calls over the least possible, fixed window", limit: 1.05, ...timeRatio },
  writesLost: { title: "Writes that three clients with one limit lose or repeat, of 2,000", limit: 0 },
  slidingPace: { title: "... sliding window", limit: 1.05, ...timeRatio },
} as const satisfies Record<string, Budget>;
