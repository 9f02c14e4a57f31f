/** Another browser opens the same file. */
import { pathToFileURL } from "node:url";
import { counts } from "@rollcall/config/counts";
import { expect, inject, test } from "vitest";
import { startFirefox } from "./firefox.ts";

test("Firefox shows the report, searches it, and logs nothing", async () => {
  await using firefox = await startFirefox();
  const { contexts } = (await firefox.send("browsingContext.getTree", {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  const url = pathToFileURL(inject("report")).href;
  const open = (hash: string) =>
    firefox.send("browsingContext.navigate", { context, url: url + hash, wait: "complete" });
  const told = async (expression: string): Promise<unknown> => {
    const target = { context };
    const answer = await firefox.send("script.evaluate", { expression, target, awaitPromise: true });
    return (answer.result as { value?: unknown } | undefined)?.value;
  };
  await open("#/users?q=purecloud");
  await expect.poll(() => told("document.querySelectorAll('tbody tr[data-index]').length"), POLL).toBeGreaterThan(10);
  const count = `${await told("document.querySelector('.toolbar .count').textContent")}`;
  const [found, all] = count.split(" of ").map((text) => Number.parseInt(text.replaceAll(",", ""), 10));
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all ?? 0);
  expect(all).toBeGreaterThan(counts.shownPeople);
  expect(firefox.said).toEqual([]);
});

const POLL = { timeout: 60_000 };
