import { parse } from "yaml";
import { type Draft, TODO } from "../draft.ts";
import { idsOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";
import { topicOf } from "./handler.ts";
import { exampleOf } from "./operation.ts";

/** The case of the contract test. Its URL is written out, so the test does not repeat the client's own arithmetic. */
export function addContractCase(draft: Draft, request: EndpointRequest): void {
  const { platform, method, path, operationId, answers, body } = request;
  const file = `packages/clients/test/contract/${casesOf(request)}.cases.ts`;
  const example = (name: string) =>
    String(parse(draft.read(`specs/${platform}/components/parameters/${name}.yaml`)).example);
  const params = Object.fromEntries(idsOf(platform, path, method).map((name) => [name, example(name)]));
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const url =
    platform === "odin"
      ? [path, ...(query.length > 0 ? [query.join("&")] : [])].join("?")
      : path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const sent = body === undefined ? [] : [`body: { todo: "${TODO} as in the example of the request" }`];
  const given = Object.entries(params).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const all = [...given, ...sent].join(", ");
  const parts = [
    `"${operationId}"`,
    all === "" ? "undefined" : `{ ${all} }`,
    `"${method} ${url}"`,
    ...(answers === undefined ? [] : [`"${exampleOf(request)}"`]),
  ];
  draft.write(file, draft.read(file).replace(/\];\s*$/, `  call(${parts.join(", ")}),\n];\n`));
}

/** The file of the cases of a topic. */
function casesOf(request: EndpointRequest): string {
  if (request.platform === "odin") return "odin";
  const topic = topicOf(request);
  const topics: Readonly<Record<string, string>> = { people: "users", organisation: "access", presence: "telephony" };
  return `purecloud-${topics[topic] ?? topic}`;
}
