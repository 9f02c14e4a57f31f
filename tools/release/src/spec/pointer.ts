import { below, type Document, type Parameter, type PathItem, type Ref, resolve, stepsOf } from "@rollcall/codegen";

/** Where in a bundle a change is. */
export interface Where {
  readonly operation?: string;
  /** The component, such as `schemas/User`. */
  readonly component?: string;
  /** Answers contain it. Otherwise callers send it. */
  readonly answered: boolean;
  /** The rest of the path, in words: "answer 200, `entities[].name`". Empty for the operation or component itself. */
  readonly within: string;
  /** The last step: a field, a status, a key. */
  readonly last: string;
}

/**
 * @param document the bundle that the pointer points into
 * @param inAnswers the names of the schemas that an answer can contain
 */
export function whereIs(pointer: string, document: Document, inAnswers: ReadonlySet<string>): Where {
  const steps = stepsOf(pointer);
  const [root = "", one = "", two = "", ...rest] = steps;
  const last = steps.at(-1) ?? "";
  if (root === "components") {
    const answered = one === "schemas" ? inAnswers.has(two) : one === "responses" || one === "headers";
    return { component: `${one}/${two}`, answered, within: words(rest), last };
  }
  if (root !== "paths") return { answered: false, within: outside(steps), last };
  const found = document.paths?.[one]?.[two as keyof PathItem & "get"];
  const operation = found?.operationId ?? `${two.toUpperCase()} ${one}`.trim();
  const [kind, at, ...below] = rest;
  if (kind !== "parameters") return { operation, answered: rest.includes("responses"), within: words(rest), last };
  const listed = found?.parameters?.[Number(at)];
  const name = listed === undefined ? "" : parameterName(document, listed);
  return { operation, answered: false, within: [name, words(below)].filter(Boolean).join(", "), last };
}

/** The place in the last component that a path through references enters. A reference at the end is not followed. */
export function settle(path: string, document: Document): string {
  let node: unknown = document;
  let pointer: string[] = [];
  for (const step of stepsOf(path).filter((one) => one !== "$ref")) {
    const ref = below(node, "$ref");
    if (typeof ref === "string") {
      pointer = stepsOf(ref);
      node = pointer.reduce<unknown>(below, document);
    }
    node = below(node, step);
    pointer.push(step);
  }
  return pointerTo(pointer);
}

export function pointerTo(steps: readonly string[]): string {
  return `#/${steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

/** A place outside of operations and components, in words: "server 1, variable `region`". */
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

/** "answer 200, `entities[].name`". Steps that only show how a schema is composed get no words. */
function words(steps: readonly string[]): string {
  const places: string[] = [];
  let field = "";
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    const next = steps[at + 1];
    if (step === "requestBody") places.push("body");
    else if (step === "externalDocs") places.push("`externalDocs`");
    else if (step === "items") field += "[]";
    else if (step === "additionalProperties") field += ".*";
    else if (next !== undefined && (step === "properties" || step === "responses" || step === "headers")) {
      if (step === "properties") field += field === "" ? next : `.${next}`;
      else places.push(step === "responses" ? `answer ${next}` : `header \`${next}\``);
      at++;
    }
  }
  return [...places, ...(field === "" ? [] : [`\`${field}\``])].join(", ");
}
