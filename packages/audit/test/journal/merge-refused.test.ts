import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { JournalError, mergeJournals } from "../../src/journal/index.js";
import { rejection } from "../kit.js";
import { folder, HEAD } from "./kit.js";
import { type Made, shard, shards } from "./shards.js";

describe("what does not belong together is refused, by the folder's name and why, before anything is written", () => {
  const refusal = async (folders: readonly string[], out: string): Promise<string> => {
    const error = await rejection(mergeJournals(folders, out));
    expect(error).toBeInstanceOf(JournalError);
    expect(existsSync(join(out, "unfinished.ndjson"))).toBe(false);
    return error instanceof JournalError ? error.message : "";
  };

  test.each<readonly [string, Made, RegExp]>([
    [
      "another selection",
      { head: { selection: { "--shard": "2/3", odin: { url: "x" } } } },
      /different audit from .*odin\.url/,
    ],
    ["another version", { head: { version: "9" } }, /different audit from .*made by version 9, this is 1\.2\.3/],
    ["another login", { head: { login: { odin: "other", purecloud: "mark-of-purecloud" } } }, /another login of Odin/],
    ["another number of parts", { of: 4 }, /has a shard of 4, and .* a shard of 3\. Merge shards with the same N/],
    [
      "no shard",
      { head: { selection: HEAD.selection } },
      /has a whole audit, not a shard, so there is nothing to merge/,
    ],
  ])("%s", async (_, made, words) => {
    const root = folder();
    const folders = await shards(root, [{}, made]);
    const line = await refusal(folders, join(root, "merged"));
    expect(line).toContain(folders[1]);
    expect(line).toMatch(words);
  });

  test("the same shard twice, by two names", async () => {
    const root = folder();
    const [one = "", two = ""] = await shards(root);
    const copy = await shard(join(root, "copy"), 2);
    const line = await refusal([two, one, copy], join(root, "merged"));
    expect(line).toContain(`${copy} has shard 2 of 3, and so has ${two}. Give one of them`);
    expect(await refusal([one, `${one}/.`], join(root, "merged"))).toContain(`${one}/. is given more than once`);
  });

  test("a folder without a journal, and one that is not there", async () => {
    const root = folder();
    const [one = ""] = await shards(root);
    mkdirSync(join(root, "empty"));
    for (const name of ["empty", "gone"]) {
      const path = join(root, name);
      expect(await refusal([one, path], join(root, "merged"))).toContain(`${path} has no audit journal`);
    }
    expect(existsSync(join(root, "gone"))).toBe(false);
  });

  test("the journal of an earlier version", async () => {
    const root = folder();
    const [one = "", two = ""] = await shards(root);
    const path = join(two, "journal.ndjson");
    writeFileSync(path, readFileSync(path, "utf8").replace("rollcall-journal/3", "rollcall-journal/2"));
    expect(await refusal([one, two], join(root, "merged"))).toContain(
      `${path} has the format rollcall-journal/2, and this version reads rollcall-journal/3. Audit that shard again`,
    );
  });

  test("--out among the sources", async () => {
    const root = folder();
    const folders = await shards(root);
    symlinkSync(folders[1] ?? "", join(root, "link"), "junction"); // Everybody may make a junction, also on Windows.
    for (const out of [folders[1] ?? "", join(root, "link")]) {
      expect(await refusal(folders, out)).toContain("is the folder of the merged audit. Give");
    }
  });
});
