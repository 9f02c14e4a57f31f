import { Buffer } from "node:buffer";
import { expect } from "vitest";
import type { Seen } from "../../../helpers/kit.js";
import { formsOf, printed } from "../../../helpers/printed.js";

export const TOKEN = "canary-token-7f3a9c";
export const PASSWORD = 'canary"pass/wörd 5e';
export const SECRET = "canary-client-secret-é";
/** Every form in which one of them may be written. */
export const forms = formsOf([TOKEN, PASSWORD, SECRET, Buffer.from(`id:${SECRET}`).toString("base64")]);

export function expectClean(error: unknown): void {
  expect(error).toBeInstanceOf(Error);
  for (const form of forms) expect(printed(error)).not.toContain(form);
}

/** Echoes everything that it gets, in several ways. */
export const echo = ({ method, url, headers, body }: Seen) => ({
  message: `${method} ${url} with ${headers.authorization} and ${body}`,
  headers,
  body,
  raw: JSON.stringify({ headers, body }),
  contextId: headers.authorization,
});

export const passwordBody = { newPassword: PASSWORD, oldPassword: PASSWORD, nested: [{ portalPasscode: PASSWORD }] };
export const query = `?token=${encodeURIComponent(PASSWORD)}&code=${encodeURIComponent(PASSWORD)}&password=${encodeURIComponent(PASSWORD)}`;
