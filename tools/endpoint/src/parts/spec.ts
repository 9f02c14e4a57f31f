import { parse } from "yaml";
import { type Draft, TODO } from "../draft.ts";
import { fileOf, idsOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";
import { exampleOf, operation } from "./operation.ts";

/** Describes the endpoint: its path file, its line in openapi.yaml, and what its answer and its parameters lack. */
export function describe(draft: Draft, request: EndpointRequest): void {
  const { platform, path, method } = request;
  const folder = `specs/${platform}`;
  const name = fileOf(path);
  const file = `${folder}/paths/${name}`;
  refuseSharedName(draft, request, name);
  const isNew = !draft.has(file);
  const before = isNew ? undefined : draft.read(file);
  if (before !== undefined && method.toLowerCase() in parse(before)) {
    throw new Error(`${file} has ${method} ${path} already. Do: edit that file.`);
  }
  const parameters = parametersOf(draft, request);
  draft.write(file, `${before ?? ""}${operation(request, parameters)}`);
  if (isNew) list(draft, request, name);
  stub(draft, request.answers, `${folder}/components/schemas`);
  stub(draft, request.body, `${folder}/components/schemas`);
  if (request.answers !== undefined) {
    const example = `${folder}/components/examples/${request.operationId}.${exampleOf(request)}.yaml`;
    draft.write(
      example,
      `summary: ${TODO} What this answer shows\nx-source: ${TODO} The fact that shows it, such as docs/facts/${platform}.md and its number\nvalue: {}\n`,
    );
  }
}

/** Two paths may have one name of a file, such as `/users/{id}` and `/users/id`. Some systems ignore its capital letters. */
function refuseSharedName(draft: Draft, { platform, path }: EndpointRequest, name: string): void {
  const { paths } = parse(draft.read(`specs/${platform}/openapi.yaml`)) as { paths: Record<string, { $ref: string }> };
  const fold = (text: string) => text.slice(text.lastIndexOf("/") + 1).toLowerCase();
  const other = Object.keys(paths).find((one) => one !== path && fold(paths[one]?.$ref ?? "") === fold(name));
  if (other === undefined) return;
  throw new Error(
    `specs/${platform}/paths/${name} would be the file of ${path}, and is that of ${other}. Do: describe the new path by hand, in a file with another name.`,
  );
}

/** Adds the path to openapi.yaml, in the alphabetical order of the paths that share most of its beginning. */
function list(draft: Draft, { platform, path }: EndpointRequest, name: string): void {
  const file = `specs/${platform}/openapi.yaml`;
  const text = draft.read(file);
  const paths = Object.keys(parse(text).paths);
  const most = Math.max(...paths.map((other) => shared(other, path)));
  const like = paths.filter((other) => shared(other, path) === most);
  const next = like.find((other) => other > path);
  const entry = new RegExp(`^ {2}${RegExp.escape(next ?? like.at(-1) ?? "")}:\\n {4}\\$ref: (.*/).*\\n`, "m");
  const longer = text.replace(entry, (found, folder: string) => {
    const added = `  ${path}:\n    $ref: ${folder}${name}\n`;
    return next === undefined ? found + added : added + found;
  });
  draft.write(file, longer);
}

/** The number of letters that two texts begin with together. */
export function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** The files of the parameters. A parameter of the path that has none gets one. */
function parametersOf(draft: Draft, { platform, method, path, pages }: EndpointRequest): string[] {
  const names = idsOf(platform, path, method);
  for (const name of names) {
    const file = `specs/${platform}/components/parameters/${name}.yaml`;
    if (draft.has(file)) continue;
    draft.write(
      file,
      `name: ${name}\nin: path\nrequired: true\ndescription: ${TODO} What it identifies.\nschema:\n  type: string\nexample: ${TODO}\n`,
    );
  }
  return pages ? [...names, "pageSize", "pageNumber"] : names;
}

/** Writes a schema to fill in, unless it exists. */
function stub(draft: Draft, name: string | undefined, folder: string): void {
  const file = `${folder}/${name}.yaml`;
  if (name === undefined || draft.has(file)) return;
  draft.write(file, `type: object\ndescription: ${TODO} What it is, with its traps.\nproperties: {}\n`);
}
