import type { Environment } from "../context.js";
import { UsageError } from "./usage-error.js";

/** The variables of each secret. Help and errors name the first. The others are read too. */
const VARIABLES = {
  username: ["ROLLCALL_ODIN_USERNAME"],
  password: ["ROLLCALL_ODIN_PASSWORD"],
  clientId: ["ROLLCALL_PURECLOUD_CLIENT_ID"],
  clientSecret: ["ROLLCALL_PURECLOUD_CLIENT_SECRET", "ROLLCALL_PURECLOUD_SECRET"],
} as const;

/** The names of the environment variables, for the help and for error lines. */
export const SECRET_NAMES = {
  odin: [VARIABLES.username[0], VARIABLES.password[0]],
  purecloud: [VARIABLES.clientId[0], VARIABLES.clientSecret[0]],
} as const;

/** The credentials of both platforms. They are empty for a platform that is not audited. */
export interface Secrets {
  readonly odin: { readonly username: string; readonly password: string };
  readonly purecloud: { readonly clientId: string; readonly clientSecret: string };
}

/** A secret that was read from a file often ends in a line break, and a refused login may lock the account. Blank is not set. */
function withoutLineEnd(value: string): string {
  return value.trim() === "" ? "" : value.replace(/[\r\n]+$/, "");
}

/**
 * Reads the credentials of the platforms that are audited. They are no flags, because process lists show flags.
 *
 * @throws UsageError naming every variable that is not set
 */
export function readSecrets(environment: Environment, audited: { odin: boolean; purecloud: boolean }): Secrets {
  const missing: string[] = [];
  const read = (names: readonly string[], isNeeded: boolean) => {
    const value = names.map((name) => environment[name] && withoutLineEnd(environment[name])).find(Boolean);
    if (value === undefined && isNeeded) missing.push(names[0] ?? "");
    return value ?? "";
  };
  const secrets: Secrets = {
    odin: { username: read(VARIABLES.username, audited.odin), password: read(VARIABLES.password, audited.odin) },
    purecloud: {
      clientId: read(VARIABLES.clientId, audited.purecloud),
      clientSecret: read(VARIABLES.clientSecret, audited.purecloud),
    },
  };
  if (missing.length > 0) {
    const words = missing.length === 1 ? "is not set. Put it" : "are not set. Put them";
    throw new UsageError(`${missing.join(", ")} ${words} in the environment`);
  }
  return secrets;
}
