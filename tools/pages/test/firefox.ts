import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { closable } from "@rollcall/config/closable";
import { temporaryFolder } from "@rollcall/config/files";
import { provideProgram } from "@rollcall/config/provide-program";

const PATIENCE_MS = 120_000;

/** The one with long support. */
const FIREFOX = { title: "Firefox", debian: "firefox-esr", names: ["firefox-esr", "firefox"] };

/** An answer or an event of WebDriver BiDi. */
interface Message {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly method?: string;
  readonly message?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A Firefox without a window. Playwright drives only its own build of Firefox, so this speaks WebDriver BiDi. */
export async function startFirefox() {
  const profile = await temporaryFolder("firefox");
  const args = ["--headless", "--remote-debugging-port=0", "--profile", profile.path, "--no-remote"];
  const child = spawn(await provideProgram(FIREFOX), args, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(child, "close");
  const socket = new WebSocket(`${await addressIn(child.stderr)}/session`);
  await once(socket, "open");
  const said: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(`${data}`) as Message;
    if (message.id === undefined) said.push(JSON.stringify(message.params));
    else waiting.get(message.id)?.(message);
  });
  let next = 0;
  const send = async (method: string, params: object): Promise<Readonly<Record<string, unknown>>> => {
    next += 1;
    const id = next;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result = {}, message } = await answer;
    if (type === "error") throw new Error(`${method}: ${message}`);
    return result;
  };
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  return closable({ send, said }, async () => {
    socket.close();
    child.kill();
    await ended;
    await profile[Symbol.asyncDispose]();
  });
}

/** Firefox says on stderr where it listens. */
async function addressIn(stderr: NodeJS.ReadableStream): Promise<string> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  for await (const line of createInterface({ input: stderr, signal: late })) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("Firefox did not say where it listens");
}
