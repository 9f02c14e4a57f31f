import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { vacant } from "@rollcall/config/loopback";
import { onTestFinished } from "vitest";
import type { Authority } from "./certificates.js";

/** The credentials that a proxy asks for. The password needs percent signs in a URL. */
const credentials = { user: "made-up-user", password: "made-up:p@ss/word" };
const encoded = `${encodeURIComponent(credentials.user)}:${encodeURIComponent(credentials.password)}`;
/** The header that carries them. */
const basic = `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString("base64")}`;
/** Every form in which the password may be seen. */
export const passwords = [credentials.password, encodeURIComponent(credentials.password), basic.slice("Basic ".length)];

interface Options {
  /** A tunnel, a refusal with that status, no answer at all, or a closed connection. @default "tunnel" */
  readonly answer?: "tunnel" | "silence" | "hang up" | number;
  /** Refuses anyone without the credentials with 407. */
  readonly locked?: boolean;
  /** Speaks TLS itself, with a certificate of that authority. */
  readonly tls?: Authority;
}

/** A real HTTP CONNECT proxy on loopback, which counts what it is asked for. It closes with the test. */
export async function serveProxy({ answer = "tunnel", locked = false, tls }: Options = {}) {
  const asked: string[] = [];
  const open = new Set<Duplex>();
  const server = tls ? createHttpsServer(tls.issue("proxy")) : createHttpServer();
  server.on("connect", ({ url = "", headers }: IncomingMessage, socket: Duplex) => {
    asked.push(url);
    open.add(socket);
    // Both ends may go at any time. A socket that nobody reads does not see its end.
    socket.on("error", () => {}).on("end", () => socket.end());
    socket.on("close", () => open.delete(socket)).resume();
    const refuse = (status: number) => socket.end(`HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
    if (locked && headers["proxy-authorization"] !== basic) refuse(407);
    else if (answer === "hang up") socket.destroy();
    else if (answer === "tunnel") tunnel(url, socket);
    else if (answer !== "silence") refuse(answer);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const scheme = tls ? "https" : "http";
  /** The proxy's address with the credentials, as in `HTTPS_PROXY`. */
  return { url: `${scheme}://${encoded}@127.0.0.1:${port}`, asked, open };
}

/** Passes bytes on, to loopback only. */
function tunnel(target: string, socket: Duplex): void {
  const upstream = connect(Number(target.split(":").at(-1)), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on("error", () => socket.destroy());
  socket.on("close", () => upstream.destroy());
}

/** An address on which nobody listens. */
export async function closedProxy(): Promise<string> {
  const { url, close } = await vacant();
  onTestFinished(close);
  return url.replace("://", `://${encoded}@`);
}
