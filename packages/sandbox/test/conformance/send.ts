import { type Api, exampleRequest, listOperations, loadBundle, type MockOperation } from "@rollcall/mock";
import type { Judged } from "./kit.js";

/** Values for parameters by name, and for bodies by operation; what is not named is as the spec's example has it. */
export interface Known {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly bodies?: Readonly<Record<string, unknown>>;
}

/** What is sent: the example of the spec, but for what is said otherwise. */
export interface Sending extends Known {
  /** The header; null for none. */
  readonly authorization: string | null;
  /** Which parameters are sent, besides those of the path. @default the required ones */
  readonly wanted?: (parameter: { readonly name: string; readonly required?: boolean }) => boolean;
}

export const operationsOf = async (api: Api): Promise<readonly MockOperation[]> =>
  listOperations(await loadBundle(api));

/** Sends a request for an operation through the judge. Gives the status, and what was answered. */
export async function send(judged: Judged, api: Api, operation: MockOperation, sending: Sending) {
  const { parameters = {}, bodies = {}, wanted = ({ required = false }) => required, authorization } = sending;
  const { operationId, body } = operation;
  const { target, init } = exampleRequest(
    {
      ...operation,
      parameters: operation.parameters.map((one) => ({ ...one, example: parameters[one.name] ?? one.example })),
      ...(body && operationId in bodies ? { body: { ...body, examples: [bodies[operationId]] } } : {}),
    },
    wanted,
  );
  const { authorization: _, ...rest } = init.headers;
  const headers = authorization === null ? rest : { ...rest, authorization };
  const response = await judged.fetch(judged.urls[api] + target, { ...init, headers });
  return { status: response.status, body: await response.text() };
}

/** Basic credentials of a client, for tokens. */
export const client = (secret = "any"): string => `Basic ${btoa(`client:${secret}`)}`;

/** The token of a client that acts for itself, or of the person who logs in by a code. */
export async function token(judged: Judged, api: Api, code?: string): Promise<string> {
  const url = judged.urls[api];
  const form = code === undefined ? { grant_type: "client_credentials" } : { grant_type: "authorization_code", code };
  const login =
    api === "odin"
      ? judged.fetch(`${url}/api/v2/auth/token`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ username: "auditor", password: "any" }),
        })
      : judged.fetch(`${url}/oauth/token`, {
          method: "POST",
          headers: { authorization: client() },
          body: new URLSearchParams({ ...form, ...(code && { redirect_uri: "https://app.example/" }) }),
        });
  const answer = (await (await login).json()) as { token?: string; access_token?: string };
  return `Bearer ${answer.token ?? answer.access_token}`;
}
