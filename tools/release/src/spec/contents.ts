import { type Api, componentsOf, type Document, operationsOf, reachOf, stepsOf } from "@rollcall/codegen";
import type { Change, TypeChange } from "./changelog.ts";
import { describe, describeRetargeted } from "./describe.ts";
import { rate } from "./house-rules.ts";
import { parameterName, settle, type Where, whereIs } from "./pointer.ts";
import { pointerOf, type RedoclyChange, redoclyDiff } from "./redocly.ts";
import { align } from "./retargeted.ts";

/** Changes in what operations and types contain. Redocly finds most of them, and our rules rate them. */
export async function compareContents(api: Api, before: Document, now: Document): Promise<Change[]> {
  const { base, revision, retargeted } = align(before, now);
  const [inBase, inRevision] = [indexed(base, usersIn(before)), indexed(revision, usersIn(now))];
  const names = compareTypeNames(before, now).map(({ name, gone, ...change }): Change => {
    const seenIn = (gone ? inBase : inRevision).users.get(`schemas/${name}`) ?? [];
    return { api, subject: `\`${name}\``, seenIn, ...change };
  });
  const moved = retargeted.map((one): Change => {
    const where = whereIs(one.pointer, now, new Set());
    return { api, impact: one.impact, ...seen(where, inRevision), text: describeRetargeted(one, where) };
  });
  const found = (await redoclyDiff(base, revision)).filter((change) => !isReportedElsewhere(change));
  const rated = found.flatMap((change): Change[] => {
    const side = change.revision === undefined ? inBase : inRevision;
    const where = whereIs(placeOf(change, side.document), side.document, side.inAnswers);
    // A renamed parameter of the path comes with another path, which method-rules.ts reports.
    if (change.property === "name" && where.within.endsWith("(path)")) return [];
    const openEnum =
      /^#\/components\/schemas\/[^/]+\/enum$/.test(pointerOf(change)) &&
      inRevision.openEnums.has(where.component?.slice("schemas/".length) ?? "");
    const { impact } = rate({ change, where, openEnum });
    const wording = ofWording.test(change.property ?? "");
    return [{ api, impact, ...seen(where, side), text: describe(change, where), ...(wording ? { wording } : {}) }];
  });
  return [...names, ...moved, ...rated];
}

/** For each component (`schemas/User`), the operations that can send or answer it, in the order of the spec. */
type Users = ReadonlyMap<string, readonly string[]>;

function usersIn(document: Document): Users {
  const users = new Map<string, string[]>();
  for (const [path, method, operation] of operationsOf(document)) {
    const name = operation.operationId ?? `${method.toUpperCase()} ${path}`;
    for (const key of componentsOf(document, operation)) users.set(key, [...(users.get(key) ?? []), name]);
  }
  return users;
}

/** A document, and who sees what in it. */
function indexed(document: Document, users: Users) {
  const { inResponses: inAnswers, openEnums } = reachOf(document);
  return { document, users, inAnswers, openEnums };
}

function seen(
  { operation, component, answered }: Where,
  { document, users }: Pick<ReturnType<typeof indexed>, "document" | "users">,
): Pick<Change, "subject" | "seenIn"> {
  const seenIn = component === undefined ? [] : (users.get(component) ?? []);
  if (operation !== undefined) return { subject: calledBy(document, operation, answered), seenIn };
  if (component === undefined) return { subject: "", seenIn };
  const [group = "", name = ""] = component.split("/");
  const isParameter = group === "parameters" && document.components?.[group]?.[name] !== undefined;
  const parameter = () => parameterName(document, { $ref: `#/components/${component}` });
  return { subject: isParameter ? `parameter ${parameter()}` : `\`${name}\``, seenIn };
}

/**
 * The names by which callers know an operation: its method, or several narrow ones. Each of those has its own type of answer,
 * which method-rules.ts compares. So only those who call the path see all that it answers.
 */
function calledBy(document: Document, id: string, answered: boolean): string {
  const [path, method, operation] = [...operationsOf(document)].find(([, , one]) => one.operationId === id) ?? [];
  const narrow = operation?.["x-narrow"];
  if (narrow && answered) return `\`${method?.toUpperCase()} ${path}\``;
  return (narrow ?? [{ operationId: id }]).map(({ operationId }) => `\`${operationId}\``).join(", ");
}

/** Properties that change what readers know, and no call. */
const ofWording = /^(description|summary|x-evidence(-answer)?|x-ignored|x-bare-row|x-list-only)$/;

/** Properties of an operation that method-rules.ts compares. */
const ofMethods = ["operationId", "tags", "x-required-permissions", "x-pagination", "x-safe", "x-narrow"];

/**
 * Whether method-rules.ts reports the change: operations that appear, disappear or get another name, and the extensions that make
 * methods. Parameters, answers and bodies that appear as components are reported where they are used, because callers do not know their names.
 */
function isReportedElsewhere({ property = "", ...change }: RedoclyChange): boolean {
  const [root, group, , key, ...rest] = stepsOf(pointerOf(change));
  const isWhole = change.kind !== "modified" && key === undefined;
  if (root === "components") return isWhole && group !== "schemas";
  if (root !== "paths") return false;
  const isBody = change.kind === "added" && key === "requestBody" && rest.length === 0;
  const isPath = property === "key" && key === undefined;
  return (
    isWhole ||
    isBody ||
    isPath ||
    ofMethods.includes(property) ||
    (key?.startsWith("x-") === true && ofMethods.includes(key))
  );
}

/** Where the change is, or was. If a place now refers to another component, the reference is the change. */
function placeOf(change: RedoclyChange, document: Document): string {
  const [was, is] = [change.base, change.revision].map((side) => side && componentOf(side.pointer));
  const elsewhere = was !== undefined && is !== undefined && was !== is;
  return elsewhere ? settle(change.path, document) : pointerOf(change);
}

/** The component that a pointer points into, or an empty string. */
function componentOf(pointer: string): string {
  const [root, group = "", name = ""] = stepsOf(pointer);
  return root === "components" ? `${group}/${name}` : "";
}

/**
 * The named types that appear or disappear, and enums that become open or closed. An enum is open if an answer can contain it. That
 * depends on all operations, so an edit elsewhere can change it. Redocly does not know this, and reports a removed type as renamed
 * if a similar one appears.
 */
export function compareTypeNames(base: Document, revision: Document): TypeChange[] {
  const typesOf = (document: Document) => document.components?.schemas ?? {};
  const [before, now] = [typesOf(base), typesOf(revision)];
  const [opened, open] = [reachOf(base).openEnums, reachOf(revision).openEnums];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name): TypeChange[] => {
    if (now[name] === undefined) return [{ name, impact: "breaking", text: "Removed: this type.", gone: true }];
    if (before[name] === undefined) return [{ name, impact: "minor", text: "New: this type.", gone: false }];
    // Redocly reports an enum that becomes another type, or the reverse.
    const isEnum = Array.isArray(before[name].enum) && Array.isArray(now[name].enum);
    if (!isEnum || opened.has(name) === open.has(name)) return [];
    const text = open.has(name)
      ? `Answers can hold it now, so it is open: requests take \`Known${name}\`.`
      : `No answer holds it any more, so it is closed: \`Known${name}\` is gone.`;
    return [{ name, impact: "breaking", text, gone: false }];
  });
}
