import { expect, test } from "vitest";
import { progressForm } from "../../src/config/progress.js";
import { paintFor } from "../../src/terminal/paint.js";
import { columnsOf } from "../../src/terminal/standard-output.js";

const TTY = { isTTY: true };

test.each([
  [TTY, {}, true],
  [TTY, { NO_COLOR: "" }, true],
  [TTY, { NO_COLOR: "1" }, false],
  [TTY, { TERM: "dumb" }, false],
  [TTY, { FORCE_COLOR: "0" }, false],
  [TTY, { FORCE_COLOR: "false" }, false],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
  [{}, { FORCE_COLOR: "" }, true],
  [{}, { FORCE_COLOR: "1" }, true],
  [{}, { FORCE_COLOR: "2" }, true],
  [{}, { FORCE_COLOR: "3", NO_COLOR: "1", TERM: "dumb" }, true],
  [{}, { FORCE_COLOR: "0" }, false],
])("colours on %j with %j: %o", (stream, environment, isColoured) => {
  expect(paintFor(stream, environment).bold("x") !== "x").toBe(isColoured);
});

test.each([
  [120, undefined, 120],
  [120, "60", 60],
  [undefined, "60", 60],
  [undefined, undefined, 80],
  [0, undefined, 80],
  [120, "wide", 120],
  [120, "0", 120],
  [120, "-5", 120],
])("a terminal of %s columns with COLUMNS=%s is %i wide", (columns, given, width) => {
  expect(columnsOf(columns, given)).toBe(width);
});

test.each([
  ["auto", TTY, {}, "block"],
  ["auto", TTY, { NO_COLOR: "1" }, "block"],
  ["auto", TTY, { TERM: "dumb" }, "plain"],
  ["auto", {}, {}, "plain"],
  ["plain", TTY, {}, "plain"],
  ["json", TTY, {}, "json"],
  ["none", TTY, {}, "none"],
] as const)("--progress %s on %j with %j is %s", (mode, look, environment, form) => {
  const stderr = { ...look, write: () => {}, pin: () => {} };
  expect(progressForm(mode, stderr, environment)).toBe(form);
});
