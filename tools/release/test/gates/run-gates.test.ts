import { rmSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@rollcall/config/tool";
import { expect, test } from "vitest";
import { type Compared, type Gate, gates, runGates } from "../../src/gates/gates.ts";
import { isCheckout } from "../../src/git.ts";
import { scratchRepo } from "../kit.ts";

const gate = (name: string, check: Gate["check"]): Gate => ({ name, protects: `It protects ${name}.`, check });
const three = [
  gate("one", async () => ({ ok: true, lines: ["All is well."] })),
  gate("two", async () => ({ ok: false, lines: ["x differs. Do: mend x."] })),
  gate("three", () => Promise.reject(new Error("y cannot be read. Do: mend y."))),
];

async function run(names: readonly string[], some: readonly Gate[] = three, compared: Compared = {}) {
  const printed: string[] = [];
  const outcome = await runGates("/root", some, names, compared, (line) => printed.push(line));
  return { ...outcome, printed: [...printed, ...outcome.lines].join("\n") };
}

test("each gate prints what it protects, what it found and how to mend it; a failure stops no other gate", async () => {
  const { ok, printed } = await run([]);
  expect(ok).toBe(false);
  expect(printed).toBe(`ok   one: It protects one.
     All is well.
FAIL two: It protects two.
     x differs. Do: mend x.
FAIL three: It protects three.
     y cannot be read. Do: mend y.

To run what failed again: pnpm release:check two three`);
});

test("one gate alone, with what is compared", async () => {
  const asked: unknown[] = [];
  const listen = gate("four", async (_, compared) => {
    asked.push(compared);
    return { ok: true, lines: [] };
  });
  expect(await run(["four"], [...three, listen], { base: "v1", affected: true })).toMatchObject({
    ok: true,
    printed: "ok   four: It protects four.",
  });
  expect(asked).toEqual([{ base: "v1", affected: true }]);
});

test("an unknown gate is refused with the names of all", async () => {
  await expect(run(["spec"])).rejects.toThrow(
    new UsageError('there is no gate "spec"', "choose one of one, two, three"),
  );
});

test("a mistake of ours is thrown", async () => {
  await expect(run([], [gate("five", () => Promise.reject(new TypeError("no")))])).rejects.toThrow(TypeError);
});

test("an unpacked archive without git has nothing to compare with", async () => {
  const repo = scratchRepo("0.0.0");
  try {
    // A checkout above the folder does not count. It belongs to somebody else.
    expect(await isCheckout(repo.root)).toBe(true);
    expect(await isCheckout(join(repo.root, "specs"))).toBe(false);
    rmSync(join(repo.root, ".git"), { recursive: true });
    for (const { name, check } of gates.filter((one) => one.name !== "api-reports"))
      expect(await check(repo.root), name).toEqual({ ok: true, lines: ["There is no git checkout to compare with."] });
  } finally {
    repo.dispose();
  }
});
