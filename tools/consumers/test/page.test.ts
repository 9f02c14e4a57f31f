import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { servePage } from "../src/checks/chromium.ts";

test("the page is served", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-page-"));
  await writeFile(join(folder, "index.html"), "<p>");
  await writeFile(join(folder, "own.js"), "1");
  const { url, close } = await servePage(folder);
  onTestFinished(async () => {
    await close();
    await rm(folder, { recursive: true });
  });
  const get = async (path: string) => {
    const response = await fetch(url + path);
    return [response.status, response.headers.get("content-type"), await response.text()];
  };
  expect(await get("/?odinUrl=x")).toEqual([200, "text/html", "<p>"]);
  expect(await get("/own.js")).toEqual([200, "text/javascript", "1"]);
  expect(await get("/none.js")).toEqual([404, null, ""]);
});
