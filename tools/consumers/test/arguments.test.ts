import { expect, test } from "vitest";
import { readArguments } from "../src/arguments.ts";

const known = ["node-20", "bun", "deno"];

test("no name is all of them", () => {
  expect(readArguments([], known)).toEqual({ list: false, names: known });
});

test("names are run in the order of the list, each once", () => {
  expect(readArguments(["deno", "node-20", "deno"], known).names).toEqual(["node-20", "deno"]);
});

test("--list", () => {
  expect(readArguments(["--list"], known).list).toBe(true);
});

test("an unknown name is told with those that there are", () => {
  expect(() => readArguments(["bun", "node-18"], known)).toThrow(
    'there is no check "node-18". There are node-20, bun, deno',
  );
});

test("an unknown flag", () => {
  expect(() => readArguments(["--all"], known)).toThrow(/'--all'/);
});
