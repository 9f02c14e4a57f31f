import { expect, test } from "vitest";
import { notesOf } from "../../src/pack/pack.ts";

const changelog = `# @rollcall/clients

## 0.10.0

### Minor Changes

- The newest.

## 0.1.0

### Minor Changes

- The first.
`;

test.each([
  ["0.10.0", "### Minor Changes\n\n- The newest.\n"],
  ["0.1.0", "### Minor Changes\n\n- The first.\n"],
  ["0.2.0", "No changes of its own: it goes with the others.\n"],
])("the notes of %s", (version, notes) => {
  expect(notesOf(changelog, version)).toBe(notes);
});

test("without a changelog", () => {
  expect(notesOf("", "0.1.0")).toBe("No changes of its own: it goes with the others.\n");
});
