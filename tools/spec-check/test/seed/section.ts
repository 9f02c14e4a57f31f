import { readBodyTree } from "./body-tree.ts";
import type { SeedBody, SeedOperation, SeedParameter } from "./inventory.ts";
import type { ShapeTable } from "./shapes.ts";

const row = /^ \*\*(?<name>\w+)\*\* \| \*\*(?<type>[^*]+)\*\* \| (?<description>.*?) \| (?<notes>.*?)\s*\|$/;

/** Reads one operation's section of the document, from the line after its anchor to the next anchor. */
export function readSection(operationId: string, lines: readonly string[], table: ShapeTable): SeedOperation {
  const request = find(lines, /^(?<method>GET|PUT|POST|PATCH|DELETE) (?<path>\/\S+)$/, operationId);
  const rows = lines.flatMap((line) => {
    const groups = row.exec(line)?.groups;
    return groups ? [groups] : [];
  });
  const path = request.groups.path ?? "";
  const body = rows.find((groups) => groups.name === "body");
  const note = lines.find((line) => line.startsWith("This request is not valid"));
  return {
    operationId,
    method: request.groups.method ?? "",
    path,
    summary: text(lines.slice(request.at + 1).find((line) => line.trim() !== "") ?? ""),
    ...(note === undefined ? {} : { note: text(note).replace(/:$/, "") }),
    permissions: readPermissions(operationId, lines),
    parameters: rows.filter((groups) => groups !== body).map((groups) => readParameter(groups, path)),
    ...(body ? { body: readBody(body, lines, table) } : {}),
    returns: readReturnType(operationId, lines),
  };
}

function readPermissions(operationId: string, lines: readonly string[]): SeedOperation["permissions"] {
  const { at, groups } = find(lines, /^Requires (?<mode>NO|ANY|ALL) permissions:/, operationId);
  const permissions: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.startsWith("### ")) break;
    if (line.startsWith("* ")) permissions.push(line.slice(2).trim());
  }
  const mode = groups.mode === "NO" ? "none" : groups.mode === "ANY" ? "any" : "all";
  return { mode, permissions };
}

function readParameter(groups: Record<string, string>, path: string): SeedParameter {
  const { name = "", type = "", description = "", notes = "" } = groups;
  const defaultValue = /\[default to (?<value>[^\]]+)\]/.exec(notes)?.groups?.value;
  const values = /\*\*Values\*\*: (?<list>.+)$/.exec(notes)?.groups?.list;
  return {
    name,
    place: path.includes(`{${name}}`) ? "path" : "query",
    type,
    description: text(description),
    required: !notes.includes("[optional]"),
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(values === undefined ? {} : { values: values.split(",").map((value) => value.trim()) }),
  };
}

function readBody(groups: Record<string, string>, lines: readonly string[], table: ShapeTable): SeedBody {
  const { description = "", notes = "" } = groups;
  const body: SeedBody = {
    description: text(description),
    required: !notes.includes("[optional]"),
    array: lines.some((line) => /^\s*(var body =|'body':) \[\{\}\]/.test(line)),
  };
  const start = lines.findIndex((line) => line.startsWith("~~~ json"));
  if (start < 0) return body;
  const heading = lines.map((line) => /^(?<schema>\w+) <a style=/.exec(line)?.groups?.schema).find(Boolean);
  if (!heading) throw new Error(`the body of ${description} is printed without its name`);
  const end = lines.indexOf("~~~", start);
  return { ...body, schema: heading, shape: readBodyTree(lines.slice(start + 2, end), table) };
}

function readReturnType(operationId: string, lines: readonly string[]): string {
  const { at } = find(lines, /^### Return type/, operationId);
  const line = lines.slice(at + 1).find((candidate) => candidate.trim() !== "") ?? "";
  return line.startsWith("void") ? "void" : text(line).replaceAll("*", "").replaceAll("'", "").trim();
}

function find(lines: readonly string[], pattern: RegExp, operationId: string) {
  for (const [at, line] of lines.entries()) {
    const match = pattern.exec(line);
    if (match) return { at, groups: match.groups ?? {} };
  }
  throw new Error(`${operationId}: no line matches ${pattern}`);
}

function text(html: string): string {
  return html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&").trim();
}
