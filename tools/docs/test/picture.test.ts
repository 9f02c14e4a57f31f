/** What README.md shows of a method is what the spec, the clients, the mock and the changeset really say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { withMade } from "@rollcall/config/made";
import { expect, test } from "vitest";
import { hoverLines, picture, specLines } from "../src/picture/picture.ts";

const page = readFileSync(join(root, "README.md"), "utf8");
const made = await picture();

test("it is as the tools make it today (pnpm readme:update writes it again)", () => {
  expect(page).toBe(withMade(page, "readme:update", made));
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

test("a page gets what a command makes between its own marks, and the rest of it stays", () => {
  const page = (text: string) =>
    `# Page\n\n<!-- Made by pnpm one -->${text}<!-- /Made -->\n<!-- Made by pnpm two -->\nold\n<!-- /Made -->\n\nMore.\n`;
  expect(withMade(page(""), "one", "<!-- a note -->\n\n$& new")).toBe(page("\n\n<!-- a note -->\n\n$& new\n\n"));
  expect(withMade(page("\nold\n"), "one", "new")).toBe(page("\n\nnew\n\n"));
  expect(withMade(page("old"), "two", "new").startsWith("# Page\n\n<!-- Made by pnpm one -->old<!-- /Made -->")).toBe(
    true,
  );
});

test.each(["# Rollcall", "<!-- /Made --> <!-- Made by pnpm one -->"])(
  "a page without a place for it is refused",
  (page) => {
    expect(() => withMade(page, "one", "")).toThrow("no place for the text");
  },
);
