import { provideBrowser } from "./provide-browser.ts";

/** The path of a Firefox with long support. @throws Error that names the remedy */
export const provideFirefox = (): Promise<string> =>
  provideBrowser({ title: "Firefox", debian: "firefox-esr", names: ["firefox-esr", "firefox"] });
