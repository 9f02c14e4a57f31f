import { describe, expect, test } from "vitest";
import { redact } from "../../../../src/core/errors/redact.js";
import { rejection, serve, testClient } from "../../../helpers/kit.js";
import { printed } from "../../../helpers/printed.js";

/** How a server may write what it got. */
const writers: [string, (text: string) => string][] = [
  ["in plain text", (text) => text],
  ["as JSON", (text) => JSON.stringify(text)],
  ["as JSON in JSON in JSON", (text) => JSON.stringify(JSON.stringify(JSON.stringify(text)))],
  ["for a URL", (text) => encodeURIComponent(text)],
  ["for a URL, twice", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["every character for a URL", (text) => Buffer.from(text).toString("hex").replace(/../g, "%$&")],
  ["as a form", (text) => String(new URLSearchParams({ a: text }))],
  ["for HTML", (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)],
  ["in hexadecimal", (text) => Buffer.from(text).toString("hex")],
  ["in capital hexadecimal", (text) => Buffer.from(text).toString("hex").toUpperCase()],
  ["in base64", (text) => Buffer.from(text).toString("base64")],
  ["in base64 after one character", (text) => Buffer.from(`:${text}`).toString("base64")],
  ["in base64 after two characters", (text) => Buffer.from(`u:${text}`).toString("base64")],
  ["in base64url, for a URL", (text) => encodeURIComponent(Buffer.from(text).toString("base64url"))],
  ["in lines of seven", (text) => text.replace(/.{7}/gsu, "$&\r\n")],
  ["in lines of base64", (text) => Buffer.from(text).toString("base64").replace(/.{7}/g, "$&\n")],
  ["with what nobody sees between its letters", (text) => [...text].join("\u200b")],
];
/** Lists of bytes. They are masked from 8 bytes on, as a whole. */
const hex = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, "0"));
const lists: [string, (text: string) => string][] = [
  ["in hexadecimal with colons", (text) => hex(text).join(":")],
  ["in hexadecimal with blanks", (text) => hex(text).join(" ").toUpperCase()],
  [
    "in hexadecimal as C writes it",
    (text) =>
      hex(text)
        .map((byte) => `0x${byte}`)
        .join(", "),
  ],
  ["by escapes of JavaScript", (text) => Buffer.from(text).toString("hex").replace(/../g, "\\x$&")],
  [
    "by escapes with braces",
    (text) =>
      hex(text)
        .map((byte) => `\\u{${byte}}`)
        .join(""),
  ],
  [
    "as mail writes it",
    (text) =>
      hex(text)
        .map((byte) => `=${byte.toUpperCase()}`)
        .join(""),
  ],
  ["as a list of bytes", (text) => JSON.stringify([...Buffer.from(text)])],
  ["by numbers of HTML", (text) => [...Buffer.from(text)].map((byte) => `&#${byte}`).join(" ")],
  ["in octal", (text) => [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")],
  ["in base64 twice", (text) => btoa(Buffer.from(text).toString("base64"))],
  ["in base64 twice, with a user", (text) => btoa(Buffer.from(`u:${text}`).toString("base64"))],
  ["in base64 of UTF-16", (text) => Buffer.from(text, "utf16le").toString("base64")],
];
const quoted = ["Sup3r+S3cret/Passw0rd!", 'pä55 wörd & <more> "of" it', "0a1b2c3d-4e5f-6789-abcd-ef0123456789"];

describe.each(writers)("a known secret that is quoted %s", (_, write) => {
  test.each(quoted)("%s: no part of 8 characters stays", (secret) => {
    for (let from = 0; from + 8 <= secret.length; from++) {
      for (const to of [from + 8, from + 11, secret.length]) {
        const clean = redact(`before ~${write(secret.slice(from, to))}~ after`, [secret]);
        const rest = clean.replace("[redacted]", "");
        expect(clean).toContain("[redacted]");
        // A form has a name, JSON has quotes, and base64 has up to two characters at each end that are not the secret's alone.
        expect(rest).toMatch(/^before ~(?:a=|[\\"]{1,9}|[\w+/=%-]{0,6}?)(?:[\\"]{0,9}|[\w+/=%\r\n-]{0,6}?)~ after$/);
      }
    }
  });

  test.each(["\\n%41%2B\\u0041-tail", "C:\\temp\\new &amp; old"])("%s, which looks like escapes", (secret) => {
    const clean = redact(`before ~${write(secret)}~ after`, [secret]);
    expect(clean).toContain("[redacted]");
    expect(clean).not.toContain(write(secret).slice(4, -4));
  });
});

describe.each(lists)("a known secret that is quoted %s", (_, write) => {
  test.each(["Sup3r+S3cret/Passw0rd!", "0a1b2c3d-4e5f-6789-abcd-ef0123456789"])("%s", (secret) => {
    for (const [from, to] of [[0], [3], [2, -3]]) {
      const written = write(secret.slice(from, to));
      const clean = redact(`before ~${written}~ after`, [secret]);
      expect(clean).toMatch(/^before ~.{0,3}\[redacted\].{0,3}~ after$/);
      // Another text in the same form stays.
      const other = `before ~${write("Nothing to be hidden here")}~ after`;
      expect(redact(other, [secret])).toBe(other);
    }
  });
});

describe("long secrets", () => {
  const long = Array.from({ length: 24_000 }, (_, at) => `${(at * 7919) % 99_991}+/`.padEnd(10, "x")).join("");

  test("240,000 characters and 64 kB of text cost 100 ms of CPU at most", () => {
    const text = `${"~".repeat(32_000)}${long.slice(50_000, 82_000)}`;
    let best = Infinity;
    for (let run = 0; run < 5; run++) {
      const before = process.cpuUsage();
      expect(redact(text, [long])).toBe(`${"~".repeat(32_000)}[redacted]`);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    expect(best).toBeLessThan(100);
  });

  test.each([4_000, 240_000])(
    "of %i characters, as a cookie or an assertion: an ApiError, which can be retried",
    async (length) => {
      const secret = long.slice(0, length);
      const { url, requests } = await serve((response, { body }) => response.writeHead(503).end(body.slice(0, 60_000)));
      const client = testClient(url, { retry: { unsafe: true, maxDelayMs: 10 } });
      const error = await rejection(client.postThing({ body: { assertion: secret } }));
      expect(error).toMatchObject({ name: "ApiError", status: 503 });
      expect(printed(error)).not.toContain(secret.slice(100, 110));
      expect(requests).toHaveLength(3);
    },
  );
});
