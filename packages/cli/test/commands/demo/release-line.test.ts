import { expect, test } from "vitest";
import { releaseLine } from "../../../src/commands/demo/release-line.js";

test.each([
  ["3.1.0", "3"],
  ["^1.4.2", "1"],
  ["0.2.1", "0.2"],
  ["^0.2.0", "0.2"],
  ["10.0.0-next.1", "10"],
  ["0.0.0-next-20261129", "0.0"],
  ["workspace:^", undefined],
  ["", undefined],
])("%s belongs to %s", (version, line) => {
  expect(releaseLine(version)).toBe(line);
});
