/** Each mistake has one line with the place, the key and what was expected. */
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkedFile } from "../../../src/config/file/checked-file.js";
import { peopleOf } from "../../../src/config/file/people/lists.js";
import { folder } from "../../kit/run.js";
import { load, mistakes, write } from "./kit.js";

const TENANT = "tenants:\n  - name: acme\n";

test.each<[string, string, ...string[]]>([
  ["a key that nobody knows", "tenant: []\n", "c.yaml:1:1 tenant is not known. Did you mean tenants?"],
  [
    "a key of a block",
    `${TENANT}    odin:\n      url: https://a.example\n      passwort: x\n`,
    "c.yaml:5:17 tenants[0].odin.passwort is a secret, and a file may hold none. Name where it comes from: { env: NAME }, { fd: NUMBER } or { command: [PROGRAM, …] }",
  ],
  [
    "a value that is missing",
    "tenants:\n  - odin:\n      rate: 5\n    name: a\n",
    "c.yaml:2:5 tenants[0].odin.url is missing",
  ],
  ["a value of another kind", `${TENANT}    numbers: 5\n`, "c.yaml:3:14 tenants[0].numbers must be a list"],
  [
    "digits that YAML would shorten",
    `${TENANT}    odin: { url: "https://a.example", serviceProviders: [0042] }\n`,
    "c.yaml:3:58 tenants[0].odin.serviceProviders[0] must be text. Put it in quotes",
  ],
  [
    "a name with a slip",
    "output:\n  failOn: hig\n",
    "c.yaml:2:11 output.failOn must be one of critical, high, medium, low, info, off. Did you mean high?",
  ],
  ["a number out of bounds", "output:\n  minCoverage: 101\n", "c.yaml:2:16 output.minCoverage must be at most 100"],
  ["an empty list", "tenants: []\n", "c.yaml:1:1 tenants must have at least 1 value"],
  [
    "an unknown region",
    `${TENANT}    purecloud: { region: eu_west_9 }\n`,
    "c.yaml:3:26 tenants[0].purecloud.region is none of the 18 names that it may be. Did you mean eu_west_1?",
  ],
  [
    "no region and no host",
    `${TENANT}    purecloud: { rate: 5 }\n`,
    "c.yaml:3:5 tenants[0].purecloud needs a region or a url",
  ],
  [
    "groups of nobody",
    `${TENANT}    odin: { url: https://a.example, groups: [b] }\n`,
    "c.yaml:3:37 tenants[0].odin.groups needs one serviceProviders, the service provider of the groups",
  ],
  [
    "a path as a name",
    "tenants:\n  - name: ../a\n",
    "c.yaml:2:11 tenants[0].name must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk",
  ],
  ["one name twice", "tenants:\n  - name: a\n  - name: A\n", "c.yaml:3:11 tenants[1].name is the name of two tenants"],
  [
    "a number that is none",
    `${TENANT}    numbers: ["12"]\n`,
    'c.yaml:3:15 tenants[0].numbers[0] must be a number such as "+18135551000", or a range such as "+18135551000 - +18135551999"',
  ],
  [
    "an unknown rule",
    "rules:\n  severities:\n    odin-999: off\n",
    "c.yaml:3:5 rules.severities.odin-999 names no rule. Did you mean odin-09? See rollcall rules",
  ],
  [
    "a suppression of a whole rule",
    "suppressions:\n  - id: odin-06\n    reason: a\n    owner: b\n    until: 2027-03-31\n",
    "c.yaml:2:5 suppressions[0] is about a whole rule. Add of: a group, a division, a department or users",
  ],
  [
    "a day that does not exist",
    "suppressions:\n  - { id: odin-06, of: { group: a/b }, reason: a, owner: b, until: 2027-02-31 }\n",
    'c.yaml:2:68 suppressions[0].until must be a day in quotes, such as "2027-03-31"',
  ],
  [
    "a leaver without a key",
    `${TENANT}    people:\n      left:\n        - name: Ada\n`,
    "c.yaml:5:11 tenants[0].people.left[0] needs an email, a login or an employeeNumber. A name is no proof",
  ],
  ["two folders", "output:\n  out: a\n  history: b\n", "c.yaml:2:8 output.out cannot be used with history. Keep one"],
  ["a key twice", "rules: {}\nrules: {}\n", "c.yaml:2:1 the key is there twice. Keep one"],
  ["a tab", "rules:\n\tallow: {}\n", "c.yaml:2:1 a tab indents the line. Use spaces"],
  ["an alias", "rules: &a {}\noutput: *a\n", "c.yaml:2:9 an alias (*name) cannot be used here. Write the value"],
  ["a tag", 'rules: !!binary "aGk="\n', "c.yaml:1:17 a tag (!name) cannot be used here. Leave it out"],
  ["another YAML", "%YAML 1.1\n---\nrules: {}\n", "c.yaml:1:1 a directive (%YAML) cannot be used here. Leave it out"],
  ["a list as a key", "? [hunter2]\n: a\n", "c.yaml:1:3 this cannot be a key. Use a name, or put it in quotes"],
  ["no key", "rules:\n  null: 1\n", "c.yaml:2:3 this cannot be a key. Use a name, or put it in quotes"],
  ["two keys with one name", 'rules:\n  1: a\n  "1": b\n', "c.yaml:3:3 the key is there twice. Keep one"],
  [
    "lists within lists without an end",
    `a: 1\nb: ${"[".repeat(400_000)}\n`,
    "c.yaml:2 the lists or blocks are nested too deeply",
  ],
  ["items within items without an end", "- ".repeat(400_000), "c.yaml:1 the lists or blocks are nested too deeply"],
  ["more than a person writes", `a: 1\n${"#".repeat(1_000_000)}\n`, "c.yaml is larger than 1 MB"],
  [
    "a key that would be dropped",
    "rules:\n  severities:\n    __proto__: off\n",
    "c.yaml:3:5 this cannot be a key. Use a name, or put it in quotes",
  ],
  [
    "a rate that is more exact than its flag",
    `${TENANT}    odin: { url: https://a.example, rate: 0.00001 }\n`,
    "c.yaml:3:43 tenants[0].odin.rate must have at most three digits after the point",
  ],
  ["a list as a whole", "- a\n", "c.yaml:1:1 must be a block of keys"],
  [
    "two mistakes, in the order of the file",
    "output:\n  keep: 0\nbogus: 1\n",
    "c.yaml:2:9 output.keep must be at least 1",
    "c.yaml:3:1 bogus is not known. Known are $schema, tenants, rules, suppressions, prices, output",
  ],
])("%s", async (_, text, ...lines) => {
  expect(await mistakes(text)).toEqual(lines);
});

test.each(["", " \n", "# all of it is a comment\n", "---\n", "null\n"])(
  "a file that lost its keys is refused, because a job would go on without failOn: %j",
  async (text) => {
    for (const name of ["c.yaml", "c.json"])
      expect(await mistakes(text, name)).toEqual([
        `${name} has no keys. Write them again, or leave it out with --config none`,
      ]);
    const { config } = await load("c.yaml", write("c.yaml", "{}\n"));
    expect(config).toEqual({});
  },
);

test("JSON is read by the same parser, with tabs and a byte order mark", async () => {
  expect(await mistakes('\uFEFF{\n\t"tenants": [\n\t\t{ "name": "a", "odn": {} }\n\t]\n}\n', "c.json")).toEqual([
    "c.json:3:18 tenants[0].odn is not known. Did you mean odin?",
  ]);
});

test("at most ten lines are printed, and the rest is counted", async () => {
  const keys = Array.from({ length: 13 }, (_, at) => `key${at}: 1\n`).join("");
  const lines = await mistakes(keys);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe("3 more mistakes are not shown");
});

/** CPU time. Other processes make a reader wait, and this does not count that. */
async function spent(read: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How many times as long sixteen times the size takes. One pass takes about sixteen times, and a pass for each key 256 times. */
async function growth(read: (size: number) => unknown, size: number): Promise<number> {
  await read(size);
  const small = Math.min(await spent(() => read(size)), await spent(() => read(size)));
  return (await spent(() => read(16 * size))) / small;
}
const ONE_PASS = 22;

test.each([
  ["c.json", "", 16],
  ["c.mjs", "export default ", 3],
])("a file of many keys is read in one pass: %s", async (name, before, column) => {
  const read = async (size: number) => {
    const classes = Object.fromEntries(Array.from({ length: size }, (_, at) => [`+4470${at}`, "premium"]));
    const text = JSON.stringify({ rules: { destinations: classes, countries: 5 } }, null, 1);
    const line = `${name}:${size + 5}:${column} rules.countries must be a list`;
    expect(await mistakes(before + text, name)).toEqual([line]);
  };
  expect(await growth(read, 1_600)).toBeLessThan(ONE_PASS);
});

test("a list of many people is read in one pass", async () => {
  const read = (size: number) => {
    const ids = Array.from({ length: size }, (_, at) => `u${at}@acme.example`);
    const path = write("map.yaml", ids.map((id) => `${id}: ${id}\n`).join(""));
    expect(Object.keys(peopleOf({ map: "map.yaml" }, dirname(path)).map ?? {})).toHaveLength(ids.length);
  };
  expect(await growth(read, 2_500)).toBeLessThan(ONE_PASS);
});

const TOKEN = "Zx8mQ2rT7vKp4LwN9sYb3HcJ6dFg1AeU";

test.each([
  ["a password", `${TENANT}    odin: { url: https://a.example, password: hunter2-${TOKEN} }\n`],
  ["a client's secret", `${TENANT}    purecloud: { region: eu_west_1, clientSecret: ${TOKEN} }\n`],
  ["credentials in a URL", `${TENANT}    odin: { url: "https://user:${TOKEN}@a.example" }\n`],
  [
    "a token as an argument",
    `${TENANT}    odin: { url: https://a.example, password: { command: [login, ${TOKEN}] } }\n`,
  ],
  ["a token under another name", `apiToken: ${TOKEN}\n`],
  ["a token as a name", `rules: { severities: { "eyJhbGciOiJIUzI1NiJ9.e30.${TOKEN}": off } }\n`],
])("%s is refused, and not repeated", async (_, text) => {
  const lines = (await mistakes(text)).join("\n");
  expect(lines).toMatch(/^c\.yaml:\d+:\d+ \S+ (?:is a secret|looks like a secret|has a key that looks like a secret)/);
  expect(lines).not.toContain(TOKEN);
});

test("ids of PureCloud and long names are no secrets", async () => {
  const id = "6b1f5a52-8f5e-4b0e-9d8a-0a4f1a2b3c4d";
  const text = `${TENANT}    purecloud: { region: eu_west_1, users: [${id}], groups: ["Support Team Level 2 of Northern Europe 24x7"] }\n`;
  const { config } = await load("c.yaml", write("c.yaml", text));
  expect(config.tenants?.[0]?.purecloud?.users).toEqual([id]);
});

test("a file that cannot be loaded does not repeat what is in it", async () => {
  expect(await mistakes(`export default { tenants: [ "${TOKEN}" oops ] };\n`, "c.mjs")).toEqual([
    expect.stringMatching(/^c\.mjs(:1)? cannot be loaded \(\w*Error\)\. Run node \S+c\.mjs to see the error$/),
  ]);
  expect(await mistakes("export const a = 1;\n", "c.mjs")).toEqual([
    "c.mjs exports nothing by default. Write export default defineConfig({ … })",
  ]);
});

test("in JavaScript the key has its line if the text has it once", async () => {
  const text = "export default {\n  output: { keep: 0 },\n  rules: { thresholds: { unusedDays: -1 } },\n};\n";
  expect(await mistakes(text, "c.mjs")).toEqual([
    "c.mjs:2:13 output.keep must be at least 1",
    "c.mjs:3:26 rules.thresholds.unusedDays must be at least 0",
  ]);
});

test.each<[string, string, string]>([
  [
    "contains itself",
    "const a = {};\na.rules = { a };\nexport default a;\n",
    "cannot be read, because a value contains itself",
  ],
  [
    "fails where it is read",
    `export default { get rules() { throw Error("${TOKEN}"); } };\n`,
    "cannot be read, because reading one of its values fails",
  ],
  ["is a Map", "export default new Map();\n", "must be a block of keys"],
  [
    "has lists that contain another list twice",
    "let rules = [];\nfor (let at = 0; at < 40; at++) rules = [rules, rules];\nexport default { rules };\n",
    "cannot be read, because it has more than 200,000 values",
  ],
])("a module that %s", async (_, text, words) => {
  expect(await mistakes(text, "c.mjs")).toEqual([`c.mjs ${words}`]);
});

test.each(["await new Promise(() => {});\nexport default {};\n", "export default new Promise(() => {});\n"])(
  "a module whose await has no answer ends no command as if all were done",
  async (text) => {
    // A test never runs out of work, so it says itself that nothing is left to do.
    const idle = setInterval(() => process.emit("beforeExit", 0), 50);
    onTestFinished(() => clearInterval(idle));
    expect(await mistakes(text, "c.mjs")).toEqual([expect.stringContaining("an await has no answer")]);
  },
);

test("a module may promise its configuration", async () => {
  const { config } = await load("c.mjs", write("c.mjs", "export default Promise.resolve({ output: { keep: 3 } });\n"));
  expect(config.output?.keep).toBe(3);
});

test.skipIf(process.platform === "win32")("a pipe is not a file, and nothing waits for it", async () => {
  const root = folder();
  execFileSync("mkfifo", ["-m", "600", join(root, "c.yaml")]);
  await expect(checkedFile("c.yaml", join(root, "c.yaml"))).rejects.toThrow("is not a file. Name a file");
  expect(() => peopleOf({ left: "c.yaml" }, root)).toThrow("c.yaml is not a file. Name a file");
});
