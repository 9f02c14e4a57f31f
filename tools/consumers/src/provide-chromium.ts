import { provideProgram } from "@rollcall/config/provide-program";

/** The path of Debian's Chromium, or of the one that the usual CI machines have. @throws Error that names the remedy */
export const provideChromium = (): Promise<string> =>
  provideProgram({ title: "Chromium", debian: "chromium", names: ["chromium", "google-chrome"] });

/** It needs these in a container. It keeps nothing, and calls only the page's own servers. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-quic"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad"],
];
