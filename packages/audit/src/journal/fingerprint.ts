import { createHash } from "node:crypto";

/** Who is logged in. What may be read depends on it. */
export interface Login {
  readonly platform: "odin" | "purecloud";
  readonly host: string;
  /** The user name or client id. Never a secret. */
  readonly name: string;
}

/** A short hash of a login. It shows whether the same login resumes an audit, and hides the name. */
export function fingerprint({ platform, host, name }: Login): string {
  return createHash("sha256")
    .update(JSON.stringify([platform, host, name]))
    .digest("hex")
    .slice(0, 16);
}
