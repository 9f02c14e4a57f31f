import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Flags } from "../src/kit/flags.ts";
import type { Startable } from "../src/kit/startable.ts";
import { jobs, linesOf } from "./lines.ts";
import { programs } from "./programs.ts";

/** The made part of docs/jobs.md. It says what each job does and needs, and compares its lines with those of others. */
export async function jobsText(): Promise<string> {
  const all = await Promise.all(programs.map(async (program) => ({ ...program, job: await jobIn(program.ours) })));
  const about = all.map(
    ({ ours, job: { name, about, needs } }) =>
      `| [\`${name}\`](../examples/jobs/${ours}) | ${about} | ${needs.join("<br>")} |`,
  );
  const commands = all.map(({ ours, job }) => `node examples/jobs/${ours}${flagsOf(job)}`);
  const lines = all.map(({ ours, theirs, job: { name } }) => {
    const [own, other] = [linesOf(ours), linesOf(theirs)];
    return `| [\`${name}\`](../examples/jobs/${theirs}) | ${own} | ${other} | ${Math.round((own / other) * 100)} % |`;
  });
  return [
    table(["job", "what it does", "needs"], about),
    ["```sh", ...commands, "```"].join("\n"),
    table(["the same job with other tools", "lines here", "lines there", "share"], lines),
  ].join("\n\n");
}

const table = (titles: readonly string[], rows: readonly string[]): string =>
  [`| ${titles.join(" | ")} |`, `|${titles.map(() => "---").join("|")}|`, ...rows].join("\n");

/** The job that a program exports. */
async function jobIn(program: string): Promise<Startable> {
  const module = (await import(pathToFileURL(join(jobs, program)).href)) as Readonly<Record<string, unknown>>;
  const job = Object.values(module).find((value) => typeof (value as Partial<Startable>)?.start === "function");
  if (job === undefined) throw new Error(`${program} exports no job`);
  return job as Startable;
}

/** Optional flags of which a job needs at least one. The examples give this one. */
const SHOWN: ReadonlySet<string> = new Set(["purecloud-region", "deny"]);

/** The flags of a command line that must be given, and the record of a job that can be undone. */
function flagsOf({ allFlags }: Startable): string {
  const isShown = (name: string, { value, optional }: Flags[string] & { optional?: true }) =>
    value !== undefined && (!optional || SHOWN.has(name) || (name === "record" && "undo" in allFlags));
  return Object.entries(allFlags)
    .filter(([name, flag]) => isShown(name, flag))
    .map(([name, { value }]) => ` --${name} ${EXAMPLES[name] ?? value}`)
    .join("");
}

const EXAMPLES: Readonly<Record<string, string>> = {
  "purecloud-region": "eu_west_1",
  "odin-url": "https://tenant.prod.odinapi.net",
  file: "people.csv",
  tokens: "tokens.csv",
  queue: "Support",
  users: "users.csv",
  service: '"Call Waiting"',
  sp: "ent.odin",
  group: "grp.odin",
  department: "Sales",
  deny: "international,casual",
  out: "passcodes.csv",
  numbers: '"+18135551003, 5551004"',
  people: "leavers.csv",
  record: "record.ndjson",
};
