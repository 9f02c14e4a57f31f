import { parse } from "yaml";
import { type Draft, TODO } from "../draft.ts";
import { idsOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";
import { topicOf } from "./handler.ts";
import { exampleOf } from "./operation.ts";
import { shared } from "./spec.ts";

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

/** The row in the page for people who come from another client. */
export function addRow(draft: Draft, { platform, method, operationId, path, body, pages }: EndpointRequest): void {
  const given = [...idsOf(platform, path, method), ...(body === undefined ? [] : ["body"])];
  if (platform === "odin") {
    const call = `odin.${operationId}({ ${given.join(", ")} })`;
    const row = `| ${TODO} the call of odins_spear, or \`–\` if it has none | \`${call}\` | |\n`;
    insertAfter(draft, "docs/from-odins-spear.md", /^\| .*`odin\.\w+\(.*\n(?!\| .*`odin\.)/m, row);
    return;
  }
  const theirs = `${operationId}(${[...given, ...(pages ? ["opts"] : [])].join(", ")})`;
  const named = [...given, ...(pages ? ["...opts"] : [])].join(", ");
  const ours = `purecloud.${operationId}(${named && `{ ${named} }`})`;
  const file = "docs/from-purecloud-platform-client-v2.md";
  const row = `| \`${theirs}\` | \`${ours}\` | |\n`;
  const like = new RegExp(`^\\| .*\`purecloud\\.${neighbour(draft.read(file), operationId)}\\(.*\\n`, "m");
  insertAfter(draft, file, like, row);
}

/** The operation of the page whose name begins most like this one. The page has a table for each topic. */
function neighbour(page: string, operationId: string): string {
  const topic = (id: string) => id.replace(/^[a-z]+/, "");
  const likeness = (id: string) => shared(topic(id), topic(operationId));
  const listed = [...page.matchAll(/^\| `(\w+)\(.*`purecloud\.\1\(/gm)].map(([, id = ""]) => id);
  return listed.reduce((best, id) => (likeness(id) > likeness(best) ? id : best), "getUserVerifiers");
}

function insertAfter(draft: Draft, file: string, line: RegExp, row: string): void {
  const text = draft.read(file);
  const longer = text.replace(line, (found) => found + row);
  if (longer === text) throw new Error(`${file} has no line like ${line}. Do: write the row by hand`);
  draft.write(file, longer);
}
