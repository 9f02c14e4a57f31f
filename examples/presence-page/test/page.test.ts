import { getEventListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { counts } from "@rollcall/config/counts";
import { startChromium } from "@rollcall/consumers/chromium";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { pause } from "../src/presences.ts";

const TYPES: Record<string, string> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

let sandbox: Sandbox;
let purecloud: PureCloudClient;
let browser: Browser;
let address: string;
let close: () => void;
beforeAll(async () => {
  sandbox = await startSandbox({ users: counts.peopleOfPage });
  const auth = clientCredentials({ clientId: "any", clientSecret: "any" });
  purecloud = createPureCloudClient({ baseUrl: sandbox.purecloudUrl, loginUrl: sandbox.loginUrl, auth });
  browser = await startChromium();
  [address, close] = await serve(sandbox);
});
afterAll(async () => {
  await browser?.close();
  close?.();
  await sandbox?.close();
});

/** Serves the folder of the page. The page talks to the sandbox. Nothing else differs. */
async function serve({ purecloudUrl, loginUrl }: Sandbox): Promise<[string, () => void]> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname === "/" ? "/index.html" : pathname;
    const file = await readFile(fileURLToPath(new URL(`..${name}`, import.meta.url)), "utf8").catch(() => undefined);
    response.writeHead(file === undefined ? 404 : 200, { "content-type": TYPES[extname(name)] ?? "text/plain" });
    const hosts = `data-base-url="${purecloudUrl}" data-login-url="${loginUrl}"`;
    response.end(file?.replace('data-region="eu_west_1"', hosts).replace("connect-src https:", "connect-src http:"));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, () => server.close()];
}

/** A tab. The login page of the platform sends the user back immediately, as person 3 or with what `back` says. */
async function open(back: Record<string, string> = { code: `${Math.random()}-3` }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(`${error}`));
  await page.route(`${sandbox.loginUrl}/oauth/authorize**`, async (route) => {
    const query = new URL(route.request().url()).searchParams;
    const to = `${query.get("redirect_uri")}?${new URLSearchParams({ state: `${query.get("state")}`, ...back })}`;
    await route.fulfill({ status: 302, headers: { location: to } });
  });
  await page.goto(address);
  return { page, said, [Symbol.asyncDispose]: () => context.close() };
}

const rows = (page: Page) => page.locator("#people tr");

describe("the page", () => {
  test("a user signs in with PKCE, and sees the presence of each member of a group", async () => {
    await using tab = await open();
    const { page, said } = tab;
    expect(await rows(page).count()).toBe(0);
    await page.getByRole("button", { name: "Sign in" }).click();
    await rows(page).first().waitFor();
    expect(page.url()).toBe(address); // without the code
    const groupId = await page.getByLabel("Group").inputValue();
    const { entities = [] } = await purecloud.getGroupMembers({ groupId, pageSize: 100 });
    const shown = await rows(page).evaluateAll((all) => all.map((row) => row.firstElementChild?.textContent));
    expect(shown.sort()).toEqual(entities.map((user) => user?.name).sort());
    expect(await page.locator("#people tr:not([data-presence=unknown])").count()).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test("a change of a presence shows by itself", async () => {
    await using tab = await open();
    const { page } = tab;
    await page.getByRole("button", { name: "Sign in" }).click();
    await rows(page).first().waitFor();
    const name = await rows(page).first().locator("td").first().textContent();
    const { entities: users } = await purecloud.getUsers({ pageSize: 100 });
    const { entities: definitions } = await purecloud.getPresenceDefinitions();
    const user = users?.find((each) => each?.name === name);
    const busy = definitions?.find((each) => each?.systemPresence === "Busy");
    const userId = user?.id ?? "";
    await purecloud.patchUserPresencesPurecloud({ userId, body: { presenceDefinition: { id: busy?.id ?? "" } } });
    await purecloud.patchUserPresencesPurecloud({ userId, body: { message: "<b>Lunch</b>" } });
    await page.locator("#people tr[data-presence=Busy]", { hasText: "<b>Lunch</b>" }).waitFor();
  });

  test("it stays signed in after a reload, until the user signs out", async () => {
    await using tab = await open();
    const { page } = tab;
    await page.getByRole("button", { name: "Sign in" }).click();
    await rows(page).first().waitFor();
    const logins = sandbox.requests.of("postOauthToken");
    await page.reload();
    await rows(page).first().waitFor();
    expect(sandbox.requests.of("postOauthToken")).toBe(logins);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
  });

  test("another group takes the place of the first", async () => {
    await using tab = await open();
    const { page } = tab;
    await page.getByRole("button", { name: "Sign in" }).click();
    await rows(page).first().waitFor();
    const before = await rows(page).first().elementHandle();
    await page.getByLabel("Group").selectOption({ index: 1 });
    await before?.waitForElementState("hidden");
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test.each([
    [{ error: "access_denied", error_description: "no" }, "access_denied"],
    [{ code: "1", state: "of somebody else" }, "does not answer the authorization that was started here"],
  ])("a login that fails is said, and can be repeated: %j", async (back, words) => {
    await using tab = await open(back);
    const { page } = tab;
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText(words).waitFor();
    expect(await rows(page).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Sign in" }).isVisible()).toBe(true);
    expect(page.url()).toBe(address);
  });
});

test("a page that is open for days keeps no listener of an earlier wait, and an abort ends a wait", async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  vi.stubGlobal("document", { hidden: false });
  const controller = new AbortController();
  const { signal } = controller;
  for (let time = 0; time < 3; time += 1) {
    const wait = pause(signal);
    await vi.advanceTimersByTimeAsync(5_000);
    await wait;
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
  const last = pause(signal);
  controller.abort();
  await last;
});
