import { type Draft, TODO } from "../draft.ts";
import { type Platform, subjectOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";

type Refuse = (file: string, operationId: string) => never;

const gap = (what: string) => `() => { throw new Error("${TODO} ${what}"); }`;

/** Adds what the sandbox needs to one of its tables. False if the path fits none. */
export function addSandboxRow(draft: Draft, request: EndpointRequest, refuse: Refuse): boolean {
  const { platform, method, path } = request;
  if (platform === "odin") {
    if (path.startsWith("/api/v2/users/") && method !== "PATCH")
      return isOfChild(draft, request) ? addChild(draft, request, refuse) : addSetting(draft, request, refuse);
    return method === "GET" && addList(draft, request);
  }
  if (method !== "GET" || subjectOf(platform, path) !== "other") return false;
  const parameters = path.match(/\{\w+\}/g) ?? [];
  if (parameters.length === 0) return addCatalogue(draft, request);
  const [parameter = ""] = parameters;
  if (parameters.length > 1) return false;
  return path.endsWith(parameter) ? addOne(draft, request) : addMembers(draft, request);
}

/** The tables that name operations. That of settings names them without their verb. */
export const tablesOf = (platform: Platform): string[] =>
  (platform === "odin" ? ["lists"] : ["catalogues", "relations"]).map((table) => fileOf({ platform }, table));

const fileOf = ({ platform }: Pick<EndpointRequest, "platform">, table: string) =>
  `packages/sandbox/src/${platform}/rows/${table}.ts`;

/** Adds a row at the end of a table. */
function addTo(draft: Draft, request: EndpointRequest, table: string, row: string): boolean {
  const file = fileOf(request, table);
  const text = draft.read(file);
  draft.write(file, text.replace(/\];\s*$/, `  ${row}\n];\n`));
  return true;
}

/** A row of settings serves up to four operations. The first one makes it, and the others extend it. */
function addSetting(draft: Draft, request: EndpointRequest, refuse: Refuse): boolean {
  const [, verb = "", name = "", bulk] = /^(get|put)User(\w+?)(Bulk)?$/.exec(request.operationId) ?? [];
  if (name === "") return false;
  const serves = `"${verb}${bulk ?? ""}"`;
  const file = fileOf(request, "settings");
  const text = draft.read(file);
  const row = new RegExp(`(\\bname: "${name}",\\s*serves: \\[)([^\\]]*)\\]`);
  const [, begin, verbs] = row.exec(text) ?? [];
  if (verbs === undefined)
    return addTo(draft, request, "settings", `{ name: "${name}", serves: [${serves}], ${serviceOf(draft, name)} },`);
  if (verbs.includes(serves)) refuse(file, request.operationId);
  draft.write(file, text.replace(row, `${begin}${verbs}, ${serves}]`));
  return true;
}

/** Rows of a setting are added and removed. A change is of a row if another operation of the path is. */
const isOfChild = (draft: Draft, request: EndpointRequest): boolean =>
  ["POST", "DELETE"].includes(request.method) || (request.method === "PUT" && childOf(draft, request) !== undefined);

/** The first operation of the row of children that has the operations of a path. */
function childOf(draft: Draft, request: EndpointRequest): string | undefined {
  const name = request.operationId.replace(/^[a-z]+/, "");
  const found = new RegExp(`\\b(?:post|put|delete): "(?:post|put|delete)${name}",`);
  return found.exec(draft.read(fileOf(request, "children")))?.[0];
}

/** A row of children serves up to three operations. The first one makes it, and the others extend it. */
function addChild(draft: Draft, request: EndpointRequest, refuse: Refuse): boolean {
  const { operationId, path } = request;
  const file = fileOf(request, "children");
  const text = draft.read(file);
  if (text.includes(`"${operationId}"`)) refuse(file, operationId);
  const write = `${/^[a-z]+/.exec(operationId)?.[0]}: "${operationId}",`;
  const before = childOf(draft, request);
  if (before !== undefined) {
    draft.write(file, text.replace(before, `${before} ${write}`));
    return true;
  }
  const [setting = ""] = path.slice("/api/v2/users/".length).split("/");
  const service = serviceNamed(draft, setting.replaceAll("-", "")) ?? `${TODO} The service in the settings map.`;
  const list = `list: "${TODO} The list of the service that has the rows."`;
  const key = `key: "${TODO} The field that names a row."`;
  return addTo(draft, request, "children", `{ ${write} ...ofService("${service}"), ${list}, ${key} },`);
}

/** The service of BroadWorks that has a name, without its spaces. */
function serviceNamed(draft: Draft, name: string): string | undefined {
  const services = draft.read("packages/sandbox/src/odin/services/catalogue.ts").split("\n");
  return services.find((one) => one.replace(/[ -]/g, "").toLowerCase() === name.toLowerCase());
}

/** The service of a setting, if one of BroadWorks' services has its name. */
function serviceOf(draft: Draft, name: string): string {
  const service = serviceNamed(draft, name);
  return `service: "${service ?? `${TODO} The service by its name in the settings map. Or remove this, and give read.`}"`;
}

/** What a group or a service provider has. */
function addList(draft: Draft, request: EndpointRequest): boolean {
  const subject = subjectOf(request.platform, request.path);
  if (subject !== "group" && subject !== "provider") return false;
  const of = subject === "provider" ? 'of: "provider", ' : "";
  const items = gap("Give everything in the list, from the estate.");
  return addTo(draft, request, "lists", `list({ operationId: "${request.operationId}", ${of}items: ${items} }),`);
}

function addCatalogue(draft: Draft, request: EndpointRequest): boolean {
  const { operationId, path } = request;
  const items = gap("Give all that there is, from the estate.");
  const row = `...catalogue({ operationId: "${operationId}", path: "${path}", items: ${items} }),`;
  return addTo(draft, request, "catalogues", row);
}

/** The read of one thing belongs to the row of its list. Without the list there is no row. */
function addOne(draft: Draft, request: EndpointRequest): boolean {
  const { operationId, path } = request;
  const file = fileOf(request, "catalogues");
  const text = draft.read(file);
  const [list = "", parameter = ""] = path.split(/\/\{(\w+)\}$/);
  const before = `path: "${list}",`;
  if (!text.includes(before)) return false;
  const one = `one: { operationId: "${operationId}", parameter: "${parameter}" },`;
  draft.write(file, text.replace(before, `${before} ${one}`));
  return true;
}

function addMembers(draft: Draft, request: EndpointRequest): boolean {
  const { operationId, path } = request;
  const things = gap("Give all that exist, as its catalogue does.");
  const row = gap("Give a member as the list has it.");
  const relation = `relation({ made: ${gap("Take the relation from beside its subject.")} })`;
  const text = `ofThing({ operationId: "${operationId}", path: "${path}", relation: ${relation}, things: ${things}, row: ${row} }),`;
  if (!/\/(members|users|individuals|subjectgrants|grants)$/.test(path)) return false;
  addTo(draft, request, "relations", text);
  const file = fileOf(request, "relations");
  const added = draft.read(file);
  const importing = 'import { relation } from "./relation.js";\n';
  if (!added.includes(importing)) draft.write(file, added.replace(/^(?=import type \{ Listed)/m, importing));
  return true;
}
