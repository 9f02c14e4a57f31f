/** The first picture of README.md shows what the spec, the clients, the mock and the changeset really say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { hoverLines, specLines } from "../src/picture/facts.ts";
import { picture, withPicture } from "../src/picture/picture.ts";

const page = readFileSync(join(root, "README.md"), "utf8");
const made = await picture();

test("it is as the tools make it today (pnpm readme:update writes it again)", () => {
  expect(page).toBe(withPicture(page, made));
});

test("it has seven lines of YAML, and each part says something", () => {
  expect(specLines()).toHaveLength(7);
  expect(hoverLines()).toStrictEqual([
    expect.stringMatching(/^getUserCallforwarding\(params: .*Promise<CallForwarding>$/),
    expect.stringMatching(/\w/),
    "`GET /api/v2/users/{userId}/callforwarding`",
    expect.stringContaining("conversation:callForwarding:view"),
  ]);
  expect(made).toMatch(/^- .*`getUserCallforwarding`: New/m);
});

test("a page without the marks is refused", () => {
  expect(() => withPicture("# Rollcall", "")).toThrow("lacks");
});
