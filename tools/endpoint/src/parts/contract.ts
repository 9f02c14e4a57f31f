import { parse } from "yaml";
import { type Draft, TODO } from "../draft.ts";
import { parametersIn } from "../names.ts";
import type { EndpointRequest } from "../request.ts";
import { people } from "./operation.ts";

const group = { serviceProviderId: "ent.odin", groupId: "grp.odin" };

/** The case of the contract test. Its URL is written out, so the test does not repeat the client's own arithmetic. */
export function addContractCase(draft: Draft, request: EndpointRequest): string {
  const { platform, method, path, operationId, answers, body } = request;
  const file = `packages/clients/test/contract/${platform}.cases.ts`;
  const [params, url] = platform === "odin" ? odinCall(path) : pureCloudCall(draft, path);
  const sent = body === undefined ? "" : `, body: { todo: "${TODO} as in the example of the request" }`;
  const given = Object.entries(params)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");
  const lines = [
    "  {",
    `    operation: "${operationId}",`,
    `    params: { ${given}${sent} },`,
    `    expects: { method: "${method}", url: "${url}"${sent} },`,
    ...(answers === undefined ? [] : [`    example: "${people[platform]}",`]),
    "  },",
  ];
  draft.write(file, draft.read(file).replace(/\];\s*$/, `${lines.join("\n")}\n];\n`));
  return file;
}

function odinCall(path: string): [Record<string, string>, string] {
  const params = path.startsWith("/api/v2/users") ? { userId: "4003@parkbenchsolutions.com" } : group;
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return [params, `${path}?${query.join("&")}`];
}

/** Ids of the path are the examples of their parameters. */
function pureCloudCall(draft: Draft, path: string): [Record<string, string>, string] {
  const params: Record<string, string> = {};
  for (const name of parametersIn(path)) {
    params[name] = String(parse(draft.read(`specs/purecloud/components/parameters/${name}.yaml`)).example);
  }
  return [params, path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))];
}
