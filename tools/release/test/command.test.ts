import { expect, test } from "vitest";
import { readArguments } from "../src/command.ts";

const tagged = "release:pack [--tag NAME] FOLDER";

test.each([
  [tagged, ["out"], { folder: "out", tag: undefined }],
  [tagged, ["--tag", "try", "out"], { folder: "out", tag: "try" }],
  [tagged, ["--tag", "", "out"], undefined],
  [tagged, [], undefined],
  [tagged, ["out", "more"], undefined],
  ["release:publish FOLDER", ["--tag", "try", "out"], undefined],
  ["release:publish FOLDER", ["out"], { folder: "out", tag: undefined }],
])("%s: %j", (usage, args, read) => {
  expect(readArguments(usage, args)).toEqual(read);
});
