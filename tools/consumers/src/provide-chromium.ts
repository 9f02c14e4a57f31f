import { provideProgram } from "@rollcall/config/provide-program";
import type { Browser } from "playwright-core";

/** The path of Debian's Chromium, or of the one that the usual CI machines have. @throws Error that names the remedy */
export const provideChromium = (): Promise<string> =>
  provideProgram({ title: "Chromium", debian: "chromium", names: ["chromium", "google-chrome"] });

/** It needs these in a container. It keeps nothing, and calls only the page's own servers. */
const FLAGS: readonly string[] = [
  ...["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-quic"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad"],
];

/** Starts Chromium without a window. */
export async function startChromium(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  // Loaded late, because the list of checks does not need it.
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: await provideChromium(), args: [...FLAGS], env });
}
