import { expect, test } from "vitest";
import { readArguments } from "../src/arguments.ts";

test.each([
  [["odin"], { api: "odin", port: 0 }],
  [["purecloud", "--port", "4010"], { api: "purecloud", port: 4010 }],
  [["--port=4010", "odin"], { api: "odin", port: 4010 }],
])("%j", (args, expected) => {
  expect(readArguments(args)).toEqual(expected);
});

test.each([
  [[], "which API?"],
  [["genesys"], 'no mock of "genesys"'],
  [["toString"], 'no mock of "toString"'],
  [["odin", "purecloud"], '"purecloud" is one argument too many'],
  [["odin", "--port=-1"], '"-1" is not a port'],
  [["odin", "--port", "x"], '"x" is not a port'],
  [["odin", "--port", "65536"], '"65536" is not a port'],
  [["odin", "--prot", "1"], "--prot"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
