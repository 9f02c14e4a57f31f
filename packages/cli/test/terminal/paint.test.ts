import { describe, expect, test } from "vitest";
import { paintFor } from "../../src/terminal/paint.js";

describe("colours", () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
  ])("on %j with %j: %o", (stream, environment, coloured) => {
    expect(paintFor(stream, environment).bold("x") !== "x").toBe(coloured);
  });
});
