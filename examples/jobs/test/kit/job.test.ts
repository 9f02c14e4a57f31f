import {
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start as startProcess } from "@rollcall/config/processes";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { defineJob, each } from "../../src/kit/index.ts";
import { openLines, readLines } from "../../src/kit/lines-file.ts";
import { locked } from "../../src/kit/lock.ts";
import { startJob } from "../../src/kit/main.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "job-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the job of the tests changes. */
const lamps = new Map<string, boolean>();
beforeEach(() => {
  lamps.clear();
  for (const name of ["hall", "attic", "broken"]) lamps.set(name, false);
  lamps.set("cellar", true);
});

/** A house has lamps. */
const house = {
  flags: { house: { value: "NAME", help: "name of the house", optional: true } },
  variables: [],
  client: (given: Readonly<Record<string, unknown>>) => String(given.house ?? "home"),
  organisation: async (name: string) => name,
} as const;

const job = defineJob({
  name: "lamps",
  about: "Switches lamps on.",
  needs: ["a hand"],
  platforms: { house },
  flags: { names: { value: "NAMES", help: "names of lamps" } },
  plan: async (_, { names }) =>
    each(
      names.split(",").map((label) => ({ label })),
      ({ label }) => ({ what: `switches ${label} on`, key: label, from: lamps.get(label), to: true }),
    ),
  async write(_, name: string, on: boolean | undefined) {
    if (name === "broken") throw new Error("no\ncurrent");
    lamps.set(name, on ?? false);
  },
  read: async (_, name) => lamps.get(name),
});

async function start(...words: string[]) {
  const [out, errors] = [[], []] as [string[], string[]];
  const code = await startJob(job, words, {}, { log: (line) => out.push(line), error: (line) => errors.push(line) });
  return { code, out, errors };
}

describe("a job", () => {
  test("each row has a line, and one that fails does not stop the others", async () => {
    const record = join(folder, "lines.ndjson");
    const { code, out, errors } = await start("--names", "hall,broken,cellar,attic", "--record", record);
    expect(out).toEqual([
      "hall: done (switches hall on)",
      "broken: failed: no current",
      "cellar: already so",
      "attic: done (switches attic on)",
      "2 done, 1 already so, 1 failed",
    ]);
    expect([code, errors]).toEqual([1, []]);
  });

  test("a dry run changes nothing, and writes no record", async () => {
    const record = join(folder, "dry.ndjson");
    const { code, out } = await start("--names", "hall,cellar", "--dry-run", "--record", record);
    expect(out).toEqual(["hall: to do (switches hall on)", "cellar: already so", "1 to do, 1 already so"]);
    expect([code, lamps.get("hall")]).toEqual([0, false]);
    await expect(stat(record)).rejects.toThrow("ENOENT");
  });

  test("a record undoes what was done, and only its owner reads it", async () => {
    const record = join(folder, "undo.ndjson");
    await start("--names", "hall,attic", "--record", record);
    expect((await stat(record)).mode & 0o777).toBe(0o600);
    const { out, code } = await start("--undo", record);
    expect(out).toEqual(["attic: done (undoes: switches attic on)", "hall: done (undoes: switches hall on)", "2 done"]);
    expect([code, lamps.get("hall")]).toEqual([0, false]);
    expect((await start("--undo", record)).out).toEqual([
      "attic: already so (undoes: switches attic on)",
      "hall: already so (undoes: switches hall on)",
      "2 already so",
    ]);
  });

  test("an undo brings back the first state of several runs, and can be repeated", async () => {
    const record = join(folder, "twice.ndjson");
    for (const _ of ["one run", "another"]) {
      await start("--names", "hall", "--record", record);
      lamps.set("hall", false);
    }
    lamps.set("hall", true);
    expect((await start("--undo", record)).out).toEqual(["hall: done (undoes: switches hall on)", "1 done"]);
    expect((await start("--undo", record)).out).toEqual([
      "hall: already so (undoes: switches hall on)",
      "1 already so",
    ]);
    expect(lamps.get("hall")).toBe(false);
  });

  test("a line that a kill cut off is removed, because its change was never made", async () => {
    const record = join(folder, "torn.ndjson");
    await start("--names", "hall", "--record", record);
    const whole = await readFile(record, "utf8");
    await writeFile(record, `${whole}{"at":"2026`);
    await start("--names", "attic", "--record", record);
    const lines = (await readFile(record, "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).label)).toEqual(["hall", "attic"]);
    await writeFile(record, `${whole}{}\n`);
    expect(await start("--undo", record)).toMatchObject({
      code: 2,
      errors: [expect.stringContaining("torn.ndjson:2 is no entry")],
    });
  });
});

describe("a record", () => {
  const record = (name: string) => join(folder, name);
  const errorOf = async (...words: string[]) => (await start(...words)).errors.join();

  test("of another organisation is refused, because a user there may have the same id", async () => {
    await start("--names", "hall", "--record", record("home.ndjson"), "--house", "home");
    const before = await readFile(record("home.ndjson"), "utf8");
    const refusal = "home.ndjson is of house home, and this is cottage";
    expect(await errorOf("--undo", record("home.ndjson"), "--house", "cottage")).toContain(refusal);
    const again = ["--names", "attic", "--record", record("home.ndjson"), "--house", "cottage"];
    expect(await errorOf(...again)).toContain(refusal);
    expect([lamps.get("hall"), lamps.get("attic")]).toEqual([true, false]);
    expect(await readFile(record("home.ndjson"), "utf8")).toBe(before);
  });

  test("does not undo what somebody changed since", async () => {
    const dimmer = new Map<string, string>([["hall", "off"]]);
    const dim = defineJob({
      ...{ name: "dim", about: "Dims lamps.", needs: [], platforms: {}, flags: {} },
      plan: async () =>
        each([{ label: "hall" }], () => ({ what: "dims", key: "hall", from: dimmer.get("hall"), to: "half" })),
      write: async (_, name: string, state: string | undefined) => dimmer.set(name, state ?? "off"),
      read: async (_, name) => dimmer.get(name),
    });
    const options = { clients: {}, flags: {}, record: record("dim.ndjson") };
    expect(await dim.run(options)).toMatchObject([{ result: "done" }]);
    dimmer.set("hall", "full");
    expect(await dim.runUndo({ clients: {}, undo: record("dim.ndjson") })).toEqual([
      { label: "hall", result: "failed", steps: [], reason: "somebody changed it since, so it stays as it is" },
    ]);
    expect(dimmer.get("hall")).toBe("full");
  });

  test("of another job is refused, because this job would misread it", async () => {
    await start("--names", "hall", "--record", record("mine.ndjson"));
    const lines = await readFile(record("mine.ndjson"), "utf8");
    await writeFile(record("other.ndjson"), lines.replace('"job":"lamps"', '"job":"pumps"'));
    const refusal = "other.ndjson:1 is of the job pumps, and lamps cannot undo it";
    expect(await errorOf("--undo", record("other.ndjson"))).toContain(refusal);
    expect(await errorOf("--names", "attic", "--record", record("other.ndjson"))).toContain(refusal);
    expect(lamps.get("attic")).toBe(false);
  });

  test("that is another file stays as it is", async () => {
    await writeFile(record("note.txt"), "a line of somebody else");
    for (const flags of [["--undo"], ["--names", "hall", "--record"]])
      expect(await errorOf(...flags, record("note.txt"))).toContain("note.txt is no file of this job");
    expect(await readFile(record("note.txt"), "utf8")).toBe("a line of somebody else");
    expect(await errorOf("--undo", record("none.ndjson"))).toContain("none.ndjson cannot be read (ENOENT)");
  });

  test.skipIf(process.platform === "win32")("that keeps nothing is refused", async () => {
    await expect(readLines("/dev/null", () => "")).rejects.toThrow("/dev/null is no regular file. Name another file");
  });

  test("is used by one run at a time, and the lock of a killed run is replaced", async () => {
    await writeFile(record("busy.ndjson.lock1"), String(process.pid));
    expect(await errorOf("--names", "hall", "--record", record("busy.ndjson"))).toContain("is in use by another run");
    expect(lamps.get("hall")).toBe(false);
    const { child, ended } = startProcess({ file: process.execPath, args: ["--eval", ""] });
    await ended;
    await writeFile(record("busy.ndjson.lock1"), String(child.pid));
    expect(await start("--names", "hall", "--record", record("busy.ndjson"))).toMatchObject({ code: 0 });
    await expect(stat(record("busy.ndjson.lock1"))).rejects.toThrow("ENOENT");
  });

  test("has one lock under all its names, also before it is there", async () => {
    await mkdir(record("inner"));
    await symlink("inner", record("folder"));
    await symlink(join("folder", "real.ndjson"), record("link.ndjson"));
    const names = ["link.ndjson", "inner/real.ndjson", "folder/real.ndjson"].map(record);
    const refused = () =>
      Promise.all(names.map((name) => locked(name, async () => "at work").catch((error: Error) => error.message)));
    for (const name of names) {
      for (const line of await locked(name, refused)) expect(line).toContain("is in use by another run");
      await writeFile(record("inner/real.ndjson"), "");
    }
    await symlink("circle.ndjson", record("circle.ndjson"));
    expect(await errorOf("--names", "hall", "--record", record("circle.ndjson"))).toContain("(ELOOP)");
  });

  test("is taken over by only one of several runs after the run that used it was killed", async () => {
    const { child, ended } = startProcess({ file: process.execPath, args: ["--eval", ""] });
    await ended;
    for (let round = 0; round < 50; round++) {
      const path = record(`wanted-${round}.ndjson`);
      await writeFile(`${path}.lock1`, String(child.pid));
      let [busy, most] = [0, 0];
      const run = () =>
        locked(path, async () => {
          most = Math.max(most, ++busy);
          await new Promise((resolve) => setTimeout(resolve, 2));
          busy--;
        });
      const ends = await Promise.allSettled(Array.from({ length: 6 }, run));
      expect(most).toBe(1);
      for (const end of ends)
        if (end.status === "rejected") expect(String(end.reason)).toContain("is in use by another run");
    }
    expect((await readdir(folder)).filter((name) => /\.lock\d+$/.test(name))).toEqual([]);
  });

  test("notes that a thing was not there, and is refused if an entry lacks the state before", async () => {
    const bulbs = new Map<string, string>();
    const screw = defineJob({
      ...{ name: "bulb", about: "Screws bulbs in.", needs: [], platforms: {}, flags: {} },
      plan: async () =>
        each([{ label: "hall" }], () => ({ what: "adds", key: "hall", from: bulbs.get("hall"), to: "new" })),
      write: async (_, name: string, state: string | undefined) =>
        state ? bulbs.set(name, state) : bulbs.delete(name),
      read: async (_, name) => bulbs.get(name) ?? "",
    });
    await screw.run({ clients: {}, flags: {}, record: record("bulb.ndjson") });
    const text = await readFile(record("bulb.ndjson"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ from: null, to: "new" });
    const undo = (name: string) => screw.runUndo({ clients: {}, undo: record(name) });
    for (const state of ['"from":null,', ',"to":"new"']) {
      expect(text).toContain(state);
      await writeFile(record("cut.ndjson"), text.replace(state, ""));
      await expect(undo("cut.ndjson")).rejects.toThrow("cut.ndjson:1 is no entry of an undo record");
    }
    expect([...bulbs.keys()]).toEqual(["hall"]);
    await undo("bulb.ndjson");
    expect([...bulbs.keys()]).toEqual([]);
  });

  test("has whole lines only, also after a disk that was full for a moment", async () => {
    const lines = await openLines(record("full.ndjson"));
    await lines.add("one");
    const probe = await open(record("full.ndjson"));
    const full = vi.spyOn(Object.getPrototypeOf(probe), "appendFile").mockImplementationOnce(async function (
      this: unknown,
    ) {
      await (this as FileHandle).write("tw");
      throw new Error("ENOSPC");
    });
    await expect(lines.add("two")).rejects.toThrow("ENOSPC");
    full.mockRestore();
    await lines.add("three");
    await Promise.all([lines.close(), probe.close()]);
    expect(await readFile(record("full.ndjson"), "utf8")).toBe("one\nthree\n");
  });
});

test("a line has no character that controls a terminal or begins another line", async () => {
  const names = "\u001b[2Jhall: done\n1 done\u202e";
  lamps.set(names, true);
  const { out } = await start("--names", names, "--dry-run");
  expect(out).toEqual(["\\u001b[2Jhall: done\\u000a1 done\\u202e: already so", "1 already so"]);
});

describe("the command line", () => {
  test.each([
    [[], "lamps: --names NAMES is missing. --help explains it"],
    [["--names", "hall"], "lamps: --record FILE is missing. Without it nothing can be undone"],
    [["--nmes", "hall"], "lamps: unknown flag --nmes. --help lists the flags"],
    [["--names", "hall", "--names", "attic"], "lamps: --names is given more than once"],
    [["--names", "--dry-run"], "lamps: --names needs a value: --names NAMES"],
    [["--undo="], "lamps: --undo needs a value: --undo FILE"],
    [["--dry-run=no", "--names", "hall"], "lamps: --dry-run takes no value"],
    [["--constructor=x"], "lamps: unknown flag --constructor. --help lists the flags"],
    [["--names", "hall", "--record", "/no/such/folder"], "lamps: /no/such/folder cannot be written (ENOENT)"],
    [["--names", "hall", "--undo", "x"], "lamps: --names does not go with --undo FILE"],
    [["--record", "x", "--undo", "x"], "lamps: --record does not go with --undo FILE"],
  ])("%j is refused", async (words, message) => {
    expect(await start(...words)).toEqual({ code: 2, out: [], errors: [message] });
  });

  test.each([
    [["--names", "hall", "hunter2"]],
    [["--password", "hunter2"]],
    [["--password=hunter2"]],
    [["--password hunter2"]],
    [["-phunter2"]],
    [["--dry-run=hunter2"]],
  ])("%j is refused, and what may be a password is not printed", async (words) => {
    const { code, errors } = await start(...words);
    expect({ code, lines: errors.length }).toEqual({ code: 2, lines: 1 });
    expect(errors.join()).not.toContain("hunter2");
  });

  test("--help names flags, needs and exit codes", async () => {
    const { code, out } = await start("--help");
    expect(code).toBe(0);
    for (const text of [
      "Switches lamps on.",
      "--names NAMES",
      "(needed)",
      "--dry-run",
      "--undo FILE",
      "a hand",
      "Exit code",
    ]) {
      expect(out.join("\n")).toContain(text);
    }
  });
});
