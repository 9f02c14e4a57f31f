import { appendFileSync, copyFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OdinRecord, ok } from "../../src/index.js";
import type { JournalError } from "../../src/journal/index.js";
import { sealed, unsealed } from "../../src/journal/seal.js";
import { add, coverage, finish, folder, HEAD, kill, odin, open, purecloud, text, users } from "./kit.js";

const PARTS = [
  { part: "group", section: ok({ userCount: 2 }) },
  { part: "services", section: ok({ userServices: [] }) },
];
const RECORDS = [
  [0, odin("a")],
  [2, purecloud("p1")],
  [0, odin("b")],
  [2, purecloud("p2")],
  [1, odin("c", "h")],
] as const;
const IN_ORDER = ["a", "b", "c", "p1", "p2"];
const call = (userId: string) => ({ operation: "getUser", params: { userId } });

/** The folder of an audit that was killed after its last record. It has the calls of one more user. */
async function killed(): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  add(journal, RECORDS);
  for (const userId of ["x", "ÿ", "z"]) journal.scopes[0]?.keep(call(userId), { userId });
  await kill(journal);
  return path;
}

/** The same with a part of the context as its third line. */
async function killedWithContext(): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  for (const part of PARTS) journal.scopes[0]?.addPart(part);
  await kill(journal);
  return path;
}

/** Changes one line of a file, without its line break. */
function spoil(path: string, name: string, line: number, change: (bytes: Buffer) => Buffer): void {
  const bytes = readFileSync(join(path, name));
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  const [from = 0, to = bytes.length] = [starts[line - 1], starts[line]];
  const middle = change(bytes.subarray(from, to - 1));
  writeFileSync(join(path, name), Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to - 1)]));
}

/** Changes a line, and gives it the right checksum again. So what is in it is judged. */
const as = (change: (line: { [name: string]: unknown }) => object) => (bytes: Buffer) => {
  const { sum: _, ...line } = JSON.parse(bytes.toString());
  return Buffer.from(sealed(JSON.stringify(change(line))));
};

const insert = (bytes: Buffer, at: number, byte: number) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);

const DAMAGES: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ["garbage", () => Buffer.from("\u0000\u0000 not ours")],
  ["nothing", () => Buffer.alloc(0)],
  ["half a line run into the next", (bytes) => bytes.subarray(0, 40)],
  ["what is no UTF-8", (bytes) => insert(bytes, bytes.indexOf('"userId":"') + 10, 0xff)],
  ["JSON of another shape", () => Buffer.from('{"kind":"note"}')],
  ["a second head", () => Buffer.from('{"kind":"head"}')],
  ["a record of no scope", as((line) => ({ ...line, scope: 17 }))],
  ["a record of the other platform's scope", as((line) => ({ ...line, scope: 1 }))],
  ["a record without a user", as((line) => ({ ...line, record: { ...Object(line.record), userId: 5 } }))],
  [
    "a section without an outcome",
    as((line) => ({ ...line, record: { ...Object(line.record), sections: { user: {} } } })),
  ],
  ["a record without sections", as((line) => ({ ...line, record: { ...Object(line.record), sections: {} } }))],
  ["a record as another program would write it", (bytes) => Buffer.from(` ${bytes}`)],
  ["a line break of another system", (bytes) => Buffer.from(`${bytes}\r`)],
  ["something that was put after the record", as((line) => ({ ...line, note: "checked" }))],
];

describe("a journal with a damaged line", () => {
  test.each(DAMAGES)("%s: cut back to the line before, and reported", async (_, damage) => {
    const path = await killed();
    spoil(path, "unfinished.ndjson", 3, damage);
    const journal = await open(path);
    expect(journal.repaired).toEqual([
      expect.stringMatching(
        /^unfinished\.ndjson: line 3 \(byte \d+\) is damaged. This line and all after it are collected again$/,
      ),
    ]);
    expect(journal.scopes.map(({ finished }) => finished)).toEqual([1, 0, 0]);
    add(journal, RECORDS);
    await finish(journal);
    expect(users(path)).toEqual(IN_ORDER);
    expect(
      text(path, "journal.ndjson")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).kind),
    ).toEqual(["head", ...RECORDS.map(() => "record"), ...HEAD.scopes.map(() => "scope"), "end"]);
  });

  test("that was removed: a scope that ended well lacks a record, and is collected again", async () => {
    const path = await killed();
    await finish(await open(path));
    const lines = text(path, "journal.ndjson").split("\n");
    writeFileSync(join(path, "journal.ndjson"), lines.toSpliced(1, 1).join("\n"));
    const journal = await open(path);
    expect(journal.repaired).toEqual([
      expect.stringMatching(/: line 6 \(byte \d+\) is damaged\. This line and all after it are/),
    ]);
    expect(journal.left).toHaveLength(3);
    add(journal, RECORDS);
    await finish(journal);
    expect(users(path).sort()).toEqual(IN_ORDER);
  });

  test("that ends it too early is not believed: what is not done is left to do", async () => {
    const path = await killed();
    const end = sealed('{"kind":"end","finishedAt":"2026-01-01T00:00:00.000Z"}');
    appendFileSync(join(path, "unfinished.ndjson"), `${end}\n`);
    renameSync(join(path, "unfinished.ndjson"), join(path, "journal.ndjson"));
    const journal = await open(path);
    expect([journal.isFinished, journal.left.length]).toEqual([false, 3]);
    expect(journal.repaired).toEqual([expect.stringMatching(/: line 7 \(byte \d+\) is damaged/)]);
  });

  test.each([
    ["another format", as((line) => ({ ...line, format: "rollcall-journal/9" })), "has the format rollcall-journal/9"],
    [
      "the format of an earlier version, without checksums",
      (bytes: Buffer) => Buffer.from(`${bytes}`.replace("journal/3", "journal/1").replace(/,"sum":"\w+"/, "")),
      "has the format rollcall-journal/1, and this version reads rollcall-journal/3",
    ],
    [
      "the format of an earlier version, without context",
      as((line) => ({ ...line, format: "rollcall-journal/2" })),
      "has the format rollcall-journal/2, and this version reads rollcall-journal/3",
    ],
    [
      "a changed letter",
      (bytes: Buffer) => Buffer.from(`${bytes}`.replace("1.2.3", "1.2.4")),
      "has a damaged first line",
    ],
  ])("in its head (%s) is refused, because nobody knows whose journal it is", async (_, damage, words) => {
    const path = await killed();
    spoil(path, "unfinished.ndjson", 1, damage);
    await expect(open(path)).rejects.toMatchObject({
      blame: "request",
      message: expect.stringMatching(new RegExp(`${words}.*\\. Run again with --restart to begin again$`)),
    });
  });
});

describe("a damaged line of the context", () => {
  test.each<readonly [string, (bytes: Buffer) => Buffer]>([
    ["of no scope", as((line) => ({ ...line, scope: 17 }))],
    ["of the other platform's scope", as((line) => ({ ...line, scope: 2 }))],
    ["of a part that nobody knows", as((line) => ({ ...line, part: "weather" }))],
    ["without an outcome", as((line) => ({ ...line, section: {} }))],
    ["with something after the section", as((line) => ({ ...line, note: "checked" }))],
    ["as another program would write it", as(({ kind, section, ...line }) => ({ kind, section, ...line }))],
    ["with a changed letter", (bytes) => Buffer.from(`${bytes}`.replace("userServices", "userServicez"))],
  ])("%s: it is cut off and collected again", async (_, damage) => {
    const path = await killedWithContext();
    spoil(path, "unfinished.ndjson", 3, damage);
    const journal = await open(path);
    expect(journal.repaired).toEqual([expect.stringMatching(/line 3 \(byte \d+\) is damaged/)]);
    expect([...(journal.scopes[0]?.context.keys() ?? [])]).toEqual(["group"]);
  });

  test("that was removed: a scope that ended well lacks a part, and is collected again", async () => {
    const path = await killedWithContext();
    const journal = await open(path);
    const context = PARTS.map(({ part }) => ({ part, status: "ok", because: [] }) as const);
    journal.scopes[0]?.end({ ...coverage(0), context });
    await finish(journal);
    const lines = text(path, "journal.ndjson").split("\n");
    writeFileSync(join(path, "journal.ndjson"), lines.toSpliced(2, 1).join("\n"));
    const next = await open(path);
    expect(next.repaired).toEqual([expect.stringMatching(/: line 3 \(byte \d+\) is damaged\. This line and all/)]);
    expect(next.left).toHaveLength(3);
  });
});

describe("a changed bit", () => {
  /** So many lines of a journal and of its calls, and at least one of each kind. With their line breaks. */
  async function lines(count: number): Promise<Buffer[]> {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    journal.scopes[1]?.keep(call("x"), { userId: "x" });
    journal.scopes[0]?.addPart({ part: "group", section: ok({ userCount: count }) });
    for (let index = 0; index < count; index += 1) {
      const user = { ...odin(`u${index}`), sections: { user: ok({ userId: `u${index}` }) } } as unknown as OdinRecord;
      journal.scopes[0]?.add(user, index);
    }
    const calls = text(path, "calls.ndjson");
    await finish(journal);
    const all = `${calls}${text(path, "journal.ndjson")}`.trimEnd().split("\n");
    const kinds = new Map(all.map((line) => [JSON.parse(line).kind ?? "call", line]));
    expect([...kinds.keys()].sort()).toEqual(["call", "calls", "context", "end", "head", "record", "scope"]);
    expect(count).toBeGreaterThanOrEqual(kinds.size);
    return [...new Set([...kinds.values(), ...all])].slice(0, count).map((line) => Buffer.from(`${line}\n`));
  }

  /** Every bit of a line, one after the other. */
  function* flips(line: Buffer): Generator<Buffer> {
    for (let bit = 0; bit < line.length * 8; bit += 1) {
      const copy = Buffer.from(line);
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      yield copy;
    }
  }

  test("is noticed in a line of any kind, whichever bit it is", async () => {
    const some = await lines(counts.flippedLines);
    expect(some).toHaveLength(counts.flippedLines);
    for (const line of some) {
      expect(unsealed(line)).toBe(`${line.toString().replace(/,"sum":"\w{16}"\}\n$/, "")}}`);
      for (const flipped of flips(line))
        if (unsealed(flipped) !== undefined) throw new Error(`not noticed: ${flipped}`);
    }
  });

  test("is noticed in any record of an audit, and the record is collected again", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    const many = Array.from(
      { length: Math.min(40, counts.flippedLines) },
      (_, index) => [0, odin(`u${index}`)] as const,
    );
    add(journal, many);
    await kill(journal);
    const whole = readFileSync(join(path, "unfinished.ndjson"));
    const ends = [...whole.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
    for (const [index] of many.entries()) {
      const [from = 0, to = 0] = [ends[index], ends[index + 1]];
      // The last of them is the line break, which joins two lines.
      for (const bit of [0, 7 + index, ((to - from) * 8) >> 1, (to - from) * 8 - 8 + (index % 8)]) {
        const copy = Buffer.from(whole);
        const at = from + (bit >> 3);
        copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(join(path, "unfinished.ndjson"), copy);
        const next = await open(path);
        expect([next.repaired.length, next.scopes[0]?.finished], `bit ${bit} of line ${index + 2}`).toEqual([1, index]);
        await next.close();
      }
    }
  });
});

test("cut off at any byte, in both files: the finished audit is the same, and the cut is reported", async () => {
  const whole = await killed();
  const sizes = ["unfinished.ndjson", "calls.ndjson"].map((name) => readFileSync(join(whole, name)).length);
  const path = folder();
  const cuts = sizes.map((size) => fc.integer({ min: 0, max: size })) as [fc.Arbitrary<number>, fc.Arbitrary<number>];
  await fc.assert(
    fc.asyncProperty(...cuts, async (ofJournal, ofCalls) => {
      rmSync(join(path, "journal.ndjson"), { force: true });
      const ends = [ofJournal, ofCalls].map((cut, index) => {
        const name = index === 0 ? "unfinished.ndjson" : "calls.ndjson";
        copyFileSync(join(whole, name), join(path, name));
        truncateSync(join(path, name), cut);
        const left = readFileSync(join(path, name));
        return left.length === 0 || left.at(-1) === 10;
      });
      const journal = await open(path);
      const said = journal.repaired.join("\n");
      expect(said.includes("unfinished.ndjson")).toBe(!ends[0]);
      if (!journal.isNew) expect(said.includes("calls.ndjson: ")).toBe(!ends[1]);
      for (const userId of ["x", "ÿ", "z"]) {
        const answer = journal.scopes[0]?.recall(call(userId));
        if (answer !== undefined) expect(answer).toEqual({ userId });
      }
      add(journal, RECORDS);
      await finish(journal);
      expect(users(path).sort()).toEqual(IN_ORDER);
    }),
    { numRuns: counts.damages },
  );
});

test.each([
  ["garbage", () => Buffer.from("garbage")],
  ["a call of no scope", as((line: object) => ({ ...line, scope: 17 }))],
  ["a call without an answer", as((line: object) => ({ ...line, answer: null }))],
])("of a file of calls with a damaged line (%s), the lines before are used", async (_, damage) => {
  const path = await killed();
  spoil(path, "calls.ndjson", 3, damage);
  const journal = await open(path);
  expect(journal.repaired).toEqual([
    expect.stringMatching(
      /^calls\.ndjson: line 3 \(byte \d+\) is damaged. This line and all after it are requested again$/,
    ),
  ]);
  expect(["x", "ÿ", "z"].map((userId) => journal.scopes[0]?.recall(call(userId)))).toEqual([
    { userId: "x" },
    undefined,
    undefined,
  ]);
  journal.scopes[0]?.keep(call("z"), { userId: "z", again: true });
  await kill(journal);
  const next = await open(path);
  expect([next.repaired, next.scopes[0]?.recall(call("z"))]).toEqual([[], { userId: "z", again: true }]);
});

describe("another process", () => {
  test("that writes to the journal is noticed within a second, and nothing is lost or doubled by it", async () => {
    const path = folder();
    let onFailure: ((failure: JournalError) => void) | undefined;
    const failed = new Promise<JournalError>((resolve) => {
      onFailure = resolve;
    });
    const journal = await open(path, { mode: "new", onFailure });
    add(journal, RECORDS.slice(0, 3));
    // Somebody removed the lock, or the file system has none.
    rmSync(join(path, "lock.json"));
    const other = await open(path);
    add(other, RECORDS.slice(2, 4));
    add(other, [[0, odin("b2")]]);
    journal.scopes[0]?.add(odin("b2"), 9);
    const failure = await failed;
    expect([failure.blame, failure.message]).toEqual([
      "machine",
      expect.stringMatching(
        /unfinished\.ndjson was changed by another process\. Let one audit at a time use the folder/,
      ),
    ]);
    expect(() => journal.scopes[0]?.add(odin("d"), 1)).toThrow(failure);
    await expect(journal.render("json")).rejects.toThrow(failure);
    await expect(other.sync()).rejects.toThrow("changed by another process");
    await kill(other);
    const next = await open(path);
    add(next, RECORDS);
    await finish(next);
    expect(users(path).sort()).toEqual([...IN_ORDER, "b2"].sort());
  });

  test("that puts another journal in its place is noticed before anything is renamed", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    copyFileSync(join(path, "unfinished.ndjson"), join(path, "copy"));
    // Windows does not replace an open file, but moves it.
    if (process.platform === "win32") renameSync(join(path, "unfinished.ndjson"), join(path, "ours"));
    renameSync(join(path, "copy"), join(path, "unfinished.ndjson"));
    await expect(finish(journal)).rejects.toThrow("changed by another process");
  });

  test("that wrote after the end is not listened to", async () => {
    const path = folder();
    const first = await open(path);
    add(first, [[0, odin("a")]]);
    await finish(first);
    const line = text(path, "journal.ndjson").split("\n")[1] ?? "";
    appendFileSync(join(path, "journal.ndjson"), `${line.replaceAll('"a"', '"z"')}\ngarbage\n`);
    const observed: string[] = [];
    const journal = await open(path, { onRecord: (_, { userId }) => observed.push(userId) });
    expect(observed).toEqual(["a"]);
    expect([journal.isFinished, journal.repaired]).toEqual([true, []]);
  });
});
