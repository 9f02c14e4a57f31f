import { printable } from "@rollcall/audit";
import type { Environment } from "../../context.js";
import type { SecretSource } from "../file/shape.js";
import { UsageError } from "../usage-error.js";
import { printedBy } from "./command.js";
import { decoded } from "./decoded.js";
import { readDescriptor } from "./descriptor.js";

/** How long a secret may take to come, in seconds. A person may have to type a passphrase. */
const SECONDS = 30;

/** What secrets are read with. */
export interface SourceContext {
  readonly environment: Environment;
  /** The folder of the configuration. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Reads secrets. Each source is read once, because a descriptor can be read only once, and a person types a passphrase only once. */
export class SecretReader {
  readonly #context: SourceContext;
  readonly #read = new Map<string, Promise<string>>();

  constructor(context: SourceContext) {
    this.#context = context;
  }

  /** The secret. @param where what names it in an error @throws UsageError without anything that was read */
  async read(source: SecretSource, where: string): Promise<string> {
    const key = JSON.stringify(source);
    const reading = this.#read.get(key) ?? this.#of(source);
    this.#read.set(key, reading);
    let text: string;
    try {
      text = await reading;
    } catch (error) {
      throw wrong(where, `${nameOf(source)} ${(error as Error).message}`, remedyFor(source));
    }
    const secret = text.replace(/[\r\n]+$/, "");
    if (secret.trim() === "") throw wrong(where, `${nameOf(source)} gave nothing`, remedyFor(source));
    if (/[\r\n]/.test(secret)) throw wrong(where, `${nameOf(source)} gave more than one line`, "Give the secret alone");
    return secret;
  }

  async #of(source: SecretSource): Promise<string> {
    const { environment, folder, signal } = this.#context;
    if ("env" in source) return Object.hasOwn(environment, source.env) ? (environment[source.env] ?? "") : "";
    if ("fd" in source) return decoded(await readDescriptor(source.fd, SECONDS * 1000, signal));
    const limitMs = (source.seconds ?? SECONDS) * 1000;
    return decoded(await printedBy(source.command, { folder, environment, limitMs, signal }));
  }
}

function nameOf(source: SecretSource): string {
  if ("env" in source) return `the variable ${source.env}`;
  return "fd" in source ? `the descriptor ${source.fd}` : `the command ${source.command[0]}`;
}

function remedyFor(source: SecretSource): string {
  if ("env" in source) return "Put it in the environment";
  return "fd" in source ? `Open it, such as ${source.fd}< FILE` : "Run it by hand to see why";
}

const wrong = (where: string, what: string, remedy: string): UsageError =>
  new UsageError(printable(`${where}: ${what}. ${remedy}`));
