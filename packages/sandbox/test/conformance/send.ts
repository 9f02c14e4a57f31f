import { type Api, exampleRequest, listOperations, loadBundle, type MockOperation } from "@rollcall/mock";
import type { Judged } from "./kit.js";

/** Values for parameters by name, and for bodies by operation. The spec's example has the others. */
export interface Known {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly bodies?: Readonly<Record<string, unknown>>;
}

/** A request of the spec's example, except for these values. */
export interface Sending extends Known {
  /** The header. Null sends none. */
  readonly authorization: string | null;
  /** Which parameters to send, in addition to those of the path. @default the required ones */
  readonly wanted?: (parameter: { readonly name: string; readonly required?: boolean }) => boolean;
}

const listed = new Map<Api, readonly MockOperation[]>();

export async function operationsOf(api: Api): Promise<readonly MockOperation[]> {
  const operations = listed.get(api) ?? listOperations(await loadBundle(api));
  listed.set(api, operations);
  return operations;
}

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
