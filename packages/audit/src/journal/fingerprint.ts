import { createHash } from "node:crypto";

/** Whom a platform sees: what may be read depends on it. */
export interface Login {
  readonly platform: "odin" | "purecloud";
  readonly host: string;
  /** The user name or client id; never a secret. */
  readonly name: string;
}

/** A short mark of a login, by which an audit knows whether the same one goes on with it. Nobody is told the name. */
export function fingerprint({ platform, host, name }: Login): string {
  return createHash("sha256")
    .update(JSON.stringify([platform, host, name]))
    .digest("hex")
    .slice(0, 16);
}
