import { startSandbox } from "@rollcall/sandbox";
import { expect, test } from "vitest";
import { clientsOf } from "../src/clients-of.ts";

test("clients keep to the limits of the platforms if they must", async () => {
  const sandbox = await startSandbox({ users: 1, rateLimits: false });
  try {
    const { odin } = clientsOf(sandbox, { isLimited: true });
    const begun = performance.now();
    await Promise.all(Array.from({ length: 16 }, () => odin.getSession()));
    expect(performance.now() - begun).toBeGreaterThan(2900);
  } finally {
    await sandbox.close();
  }
});
