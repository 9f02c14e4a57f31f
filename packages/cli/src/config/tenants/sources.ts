import type { Environment } from "../../context.js";
import { keyPath } from "../file/config-error.js";
import type { LoadedConfig } from "../file/load.js";
import type { SecretSource } from "../file/shape.js";
import type { SecretReader } from "../secret-sources/read-source.js";
import { SECRET_NAMES } from "../secrets.js";
import type { Layer } from "./layers.js";

/** Whose secrets are read, and from where. */
export interface SecretsOf {
  readonly loaded: LoadedConfig;
  /** The number of the tenant. */
  readonly at: number | undefined;
  readonly environment: Environment;
  readonly reader: SecretReader;
  /** What flags and variables say. A host that they give gets no secret of the file, because these are for the hosts of the file. */
  readonly upper: Layer;
}

/**
 * The environment, in which the secrets of a tenant have their usual names. A source that the file names goes before the
 * usual variable, which another tenant may use. @throws UsageError
 */
export async function withSources({ loaded, at, environment, reader, upper }: SecretsOf): Promise<Environment> {
  const { odin, purecloud } = (at === undefined ? undefined : loaded.config.tenants?.[at]) ?? {};
  const isOwnOdin = !upper.has("odin-url");
  const isOwnPureCloud = !["purecloud-region", "purecloud-url", "purecloud-login-url"].some((flag) => upper.has(flag));
  const [username, password] = SECRET_NAMES.odin;
  const [clientId, clientSecret] = SECRET_NAMES.purecloud;
  const sources: readonly (readonly [string, SecretSource | undefined, readonly string[]])[] = [
    [username, isOwnOdin ? odin?.username : undefined, ["odin", "username"]],
    [password, isOwnOdin ? odin?.password : undefined, ["odin", "password"]],
    [clientId, isOwnPureCloud ? purecloud?.clientId : undefined, ["purecloud", "clientId"]],
    [clientSecret, isOwnPureCloud ? purecloud?.clientSecret : undefined, ["purecloud", "clientSecret"]],
  ];
  const read: Record<string, string> = {};
  // One after the other, because a person may have to type a passphrase for each.
  for (const [name, source, key] of sources) {
    if (source === undefined) continue;
    const path = ["tenants", at ?? 0, ...key];
    const { line } = loaded.placeOf(path, true);
    read[name] = await reader.read(source, `${[loaded.file, line].filter(Boolean).join(":")} ${keyPath(path)}`);
  }
  return { ...environment, ...read };
}
