import type { Api } from "./errors.js";

/** A connection that others can read on its way, because it is neither encrypted nor within this machine. */
const OPEN = /^http:\/\/(?!([\w.-]+\.)?localhost[:/]|127(\.\d+){3}[:/]|\[::1\])/;

/** Where a client sends to. */
export interface Hosts {
  readonly api: Api;
  readonly baseUrl: string;
  readonly loginUrl: string | undefined;
}

/** Warns of the first host of a client that is reached over an open connection. */
export function warn({ api, baseUrl, loginUrl }: Hosts): void {
  const open = [baseUrl, loginUrl].find((url) => OPEN.test(`${url}/`));
  if (open) console.warn(`${api}: ${open} is not encrypted, so others can read passwords and tokens. Use https://`);
}
