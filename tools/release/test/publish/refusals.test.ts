import { expect, test } from "vitest";
import { refusals } from "../../src/publish/publish.ts";

const remedy =
  "\nDo: fix what it names, and run the same command again. What is published stays, and the rest follows.";

test("who was refused, and why, without the progress bar", () => {
  const printed = `npx --yes pnpm exec changeset publish exited with 1
\u001b[?25l◒  ━━━ Publishing packages\u001b[1G\u001b[J◐  ━━━ Publishing packages
Some packages failed to publish:
@rollcall/clients@0.1.1
└ ERR_PNPM_FAILED_TO_PUBLISH: Failed to publish package (status 500)
@rollcall/specs@0.1.1
└ pnpm: the publish request failed
🦋 Exited with code 1`;
  expect(refusals(printed)).toBe(`not published:
  @rollcall/clients@0.1.1: ERR_PNPM_FAILED_TO_PUBLISH: Failed to publish package (status 500)
  @rollcall/specs@0.1.1: pnpm: the publish request failed${remedy}`);
});

test("all of it, where it says nothing of the kind", () => {
  expect(refusals("ENOSPC: no space left\n")).toBe(`ENOSPC: no space left${remedy}`);
});
