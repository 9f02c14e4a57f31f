import { type Document, type Parameter, type PathItem, type Ref, resolve } from "@rollcall/codegen";

/** Where in a bundle a change is. */
export interface Where {
  /** The operation, by operationId. */
  readonly operation?: string;
  /** The component, such as `schemas/User`. */
  readonly component?: string;
  /** Something that answers hold, rather than what callers send. */
  readonly answered: boolean;
  /** The way from there on, in words: "answer 200, `entities[].name`". Empty for the operation or component itself. */
  readonly within: string;
  /** The last step: a field, a status, a key. */
  readonly last: string;
}

/** The steps of a JSON pointer, unescaped. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .map((step) => decoded(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Redocly writes names as they are: a percent sign may be just that. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/**
 * @param document the bundle that the pointer points into
 * @param inAnswers the names of the schemas that an answer can hold
 */
export function whereIs(pointer: string, document: Document, inAnswers: ReadonlySet<string>): Where {
  const steps = stepsOf(pointer);
  const [root = "", one = "", two = ""] = steps;
  const last = steps.at(-1) ?? "";
  if (root === "components") {
    const answered = one === "schemas" ? inAnswers.has(two) : one === "responses" || one === "headers";
    return { component: `${one}/${two}`, answered, within: words(steps.slice(3)), last };
  }
  if (root !== "paths") return { answered: false, within: outside(steps), last };
  const item = document.paths?.[one];
  const operation = item?.[two as keyof PathItem & "get"]?.operationId ?? `${two.toUpperCase()} ${one}`.trim();
  const rest = steps.slice(3);
  if (rest[0] !== "parameters") return { operation, answered: rest.includes("responses"), within: words(rest), last };
  const listed = item?.[two as keyof PathItem & "get"]?.parameters?.[Number(rest[1])];
  const name = listed === undefined ? "" : parameterName(document, listed);
  return { operation, answered: false, within: [name, words(rest.slice(2))].filter(Boolean).join(", "), last };
}

/**
 * Where a way through references really is: the place in the last component that it enters. A reference at the end is not
 * followed: it is what stands there.
 */
export function settle(path: string, document: Document): string {
  let node: unknown = document;
  let pointer: string[] = [];
  for (const step of stepsOf(path).filter((one) => one !== "$ref")) {
    const ref = refOf(node);
    if (ref !== undefined) {
      pointer = stepsOf(ref);
      node = pointer.reduce<unknown>(below, document);
    }
    node = below(node, step);
    pointer.push(step);
  }
  return `#/${pointer.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

function below(node: unknown, step: string): unknown {
  return typeof node === "object" && node !== null ? (node as Readonly<Record<string, unknown>>)[step] : undefined;
}

function refOf(node: unknown): string | undefined {
  const ref = below(node, "$ref");
  return typeof ref === "string" ? ref : undefined;
}

/** What stands beside the operations and components, in words: "server 1, variable `region`". */
function outside([root = "", at = "", kind, name]: readonly string[]): string {
  if (root === "info" || root === "externalDocs") return `\`${root}\``;
  if (at === "" || (root !== "servers" && root !== "tags")) return "";
  const which = `${root.slice(0, -1)} ${Number(at) + 1}`;
  return kind === "variables" && name !== undefined ? `${which}, variable \`${name}\`` : which;
}

/** "`pageSize` (query)" */
export function parameterName(document: Document, raw: Parameter | Ref): string {
  const { name, in: place } = resolve<Parameter>(document, raw);
  return `\`${name}\` (${place})`;
}

/** Steps that say how a schema is put together, and nothing to its readers. */
const silent = new Set(["content", "schema", "$ref", "allOf", "anyOf", "oneOf"]);

function words(steps: readonly string[]): string {
  const places: string[] = [];
  let field = "";
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? "";
    const next = steps[at + 1];
    if (step === "properties" && next !== undefined) {
      field += `${field === "" ? "" : "."}${next}`;
      at++;
    } else if (step === "responses" && next !== undefined) {
      places.push(`answer ${next}`);
      at++;
    } else if (step === "headers" && next !== undefined) {
      places.push(`header \`${next}\``);
      at++;
    } else if (step === "requestBody") places.push("body");
    else if (step === "externalDocs") places.push("`externalDocs`");
    else if (step === "items") field += "[]";
    else if (step === "additionalProperties") field += ".*";
    else if (silent.has(step) || /^\d+$/.test(step) || step.includes("/")) continue;
  }
  return [...places, ...(field === "" ? [] : [`\`${field}\``])].join(", ");
}
