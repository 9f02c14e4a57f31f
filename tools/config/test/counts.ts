/**
 * How often a test repeats something. `npm test` repeats it fewer times than the heavy checks.
 *
 * A test reads its number here:
 *
 *     import { counts } from "@rollcall/config/counts";
 *     fc.assert(property, { numRuns: counts.badDays });
 *
 * The heavy checks run every test file that has this import, with the larger numbers (`pnpm run test:heavy` in the
 * package). So import it in the `*.test.ts` file itself, not in a file that it imports.
 */
const numbers = {
  kills: [4, 30], // Kills of one audit, in cli
  cuts: [2, 8], // Journals that are cut off somewhere, in cli
  planted: [1, 20], // Audits by one strategy whose answers hold secrets, killed a few times, in audit
  flippedLines: [7, 200], // Lines of a journal with a changed bit, one of each kind or more, in audit
  damages: [30, 100], // Damaged journals, in audit
  sockets: [0, 2], // Sockets of an organisation on a bad day, in sandbox
  badDays: [25, 200], // Runs on a bad day that ends, in sandbox
  lastingFaults: [10, 60], // Runs with a fault that lasts, in sandbox
  unknowns: [4, 60], // Organisations that answer what nobody knows of PureCloud, in sandbox
  refusedOneIn: [4, 1], // Each refusal is tried on one in so many operations, in sandbox
  estates: [10, 50], // Estates, in sandbox
  judgedPeople: [30, 100], // People whose audit Prism judges, in sandbox
  neededPeople: [60, 400], // People of an organisation whose rules are judged without parts of what they need, in sandbox
  answeredPeople: [100, 300], // People of whom each answer of PureCloud is checked by the spec, in sandbox
  plannedPeople: [80, 130], // People of the larger estate whose calls are planned, in sandbox
  likelyPeople: [250, 2_000], // People whose likely number of calls is compared with the calls, in sandbox
  chosenRules: [12, 200], // Sets of rules whose calls are planned, in sandbox
  troubledPeople: [400, 3_000], // People of an organisation in which each problem shows, in sandbox
  laterPeople: [750, 1_500], // People of one in which each problem shows on both days, in sandbox
  peopleOfTwoDays: [150, 300], // People of an organisation whose two days are read, in sandbox
  crowd: [600, 5_000], // The most people among whom each change happens, in sandbox
  leavers: [1_200, 12_000], // People who have all left and are listed, in sandbox
  changedPeople: [300, 5_000], // People of an organisation of which two days are compared, in bench
  shownPeople: [250, 250], // People of the organisation whose report browsers open, in pages
  nightlyPeople: [60, 120], // People of the organisation that is audited three nights, in pages
  walks: [8, 1_000], // Random orders of writes to a platform, in sandbox
  changingPages: [200, 1_000], // Listings that change while they are read, in clients
  peopleOfPage: [60, 60], // People whose presences a page shows, in examples/presence-page
  killedJobs: [1, 100], // Jobs that are killed, of each test file, in examples/jobs
  sdkJobs: [0, 100], // Jobs that are compared with those of an SDK, in examples/jobs
  auditedJobs: [40, 300], // People of an organisation that is audited after a job, in examples/jobs
  jobKills: [1, 30], // Kills of each of these jobs
  paces: [3, 10], // Seeds of a server's limit, in clients
} as const satisfies Record<string, readonly [npmTest: number, heavy: number]>;

/** vitest sets MODE, from `--mode heavy`. */
const column = process.env.MODE === "heavy" ? 1 : 0;

export const counts = Object.fromEntries(
  Object.entries(numbers).map(([name, pair]) => [name, pair[column]]),
) as Readonly<Record<keyof typeof numbers, number>>;
