import { expect, test } from "vitest";
import { readArguments } from "../src/command.ts";

const two = "release:snapshot NAME FOLDER";

test.each([
  [two, ["try", "out"], ["try", "out"]],
  [two, ["", "out"], undefined],
  [two, ["out"], undefined],
  [two, ["try", "out", "more"], undefined],
  ["release:publish FOLDER", ["out"], ["out"]],
  ["release:publish FOLDER", [], undefined],
  ["release:publish FOLDER", ["--tag", "try", "out"], undefined],
])("%s: %j", (usage, args, read) => {
  expect(readArguments(usage, args)).toEqual(read);
});
