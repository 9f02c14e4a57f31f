import { expect, test } from "vitest";
import { defineReport, failed, UsageError } from "../../src/kit/index.ts";
import { startJob } from "../../src/kit/main.ts";

const report = defineReport({
  name: "people",
  about: "Shows people.",
  needs: [],
  platforms: {},
  flags: { ends: { help: "ends early" }, wrong: { help: "is refused" } },
  columns: ["name", "phone"],
  async *rows(_, { ends, wrong }) {
    if (wrong) throw new UsageError("--wrong is wrong");
    yield { name: 'Ada "A", the first', phone: "+18135550142" };
    yield { name: "=HYPERLINK(1)", phone: "+1-813-5550142" };
    yield failed("Bob", new Error("no\nanswer"));
    if (ends) throw new Error("the list ended early");
    yield { name: "Carl", phone: "" };
  },
});

async function start(...words: string[]) {
  const [out, errors] = [[], []] as [string[], string[]];
  const code = await startJob(report, words, {}, { log: (line) => out.push(line), error: (line) => errors.push(line) });
  return { code, out, errors };
}

test("a report is CSV, in which no cell is a formula, and a row that could not be read has its reason", async () => {
  expect(await start()).toEqual({
    code: 1,
    out: [
      "name,phone,failed",
      '"Ada ""A"", the first",+18135550142,',
      "'=HYPERLINK(1),'+1-813-5550142,",
      "Bob,,no answer",
      "Carl,,",
    ],
    errors: [],
  });
});

test("a report takes the dry run of all jobs, and shows the same", async () => {
  expect(await start("--dry-run")).toEqual(await start());
});

test("a report that breaks off says so, and its exit code is 2", async () => {
  expect(await start("--ends")).toMatchObject({ code: 2, errors: ["people: the list ended early"] });
});

test("a mistake in the command line is told before anything is printed", async () => {
  expect(await start("--wrong")).toEqual({ code: 2, out: [], errors: ["people: --wrong is wrong"] });
});
