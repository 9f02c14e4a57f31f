import { expect, test } from "vitest";
import { odin } from "../../src/kit/index.ts";
import { playground } from "../sandbox.ts";

const play = playground();

test("an undo accepts a record of the same instance, however its URL ends", async () => {
  const named = (end: string) => odin.organisation?.(play.odin, { "odin-url": `${play.sandbox.odinUrl}${end}` });
  const name = await named("");
  expect(name).toContain(play.sandbox.odinUrl);
  for (const end of ["/", "/api/v2", "/api/v2/"]) expect(await named(end)).toBe(name);
  expect(await named("/other")).not.toBe(name);
});
