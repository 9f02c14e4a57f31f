import { sinceOf } from "../spec/enrich.ts";
import { forCallers } from "../spec/for-callers.ts";
import { type ClientMethod, listsBareRows } from "./methods.ts";

/** The documentation that hover shows for a method. A caller need not open the platform's own pages. */
export function methodDoc(method: ClientMethod): string[] {
  const { operation } = method;
  const facts = [
    `\`${method.http} ${method.path}\``,
    ...permissionsDoc(method),
    ...evidenceDoc(method),
    ...(operation["x-safe"] === true ? ["Only reads, although it is a POST."] : []),
    ...paginationDoc(method),
    ...(listsBareRows(method) ? ["One row may come as a bare object."] : []),
  ];
  const tags = [...sinceOf(operation["x-since"]), ...deprecationDoc(method), ...returnsDoc(method)];
  return [
    method.summary.trim().replace(/\.?$/, "."),
    "",
    forCallers(method.description),
    "",
    ...facts.flatMap((fact) => [fact, ""]),
    ...tags,
  ];
}

/** What callers must know of a path that no public source has. */
const EVIDENCE: Readonly<Record<string, string>> = {
  "name-only": "The request exists, and its path is inferred.",
  inferred: "Inferred: no source has it.",
};

const evidenceDoc = ({ evidence = "" }: ClientMethod): string[] => [EVIDENCE[evidence] ?? ""].filter(Boolean);

function returnsDoc({ results, operation }: ClientMethod): string[] {
  if (results.length > 0) return [];
  const isUnseen = operation["x-evidence-answer"] === "none";
  return [`@returns Nothing: ${isUnseen ? "no source shows the answer" : "a success has no body"}.`];
}

function permissionsDoc({ permissions }: ClientMethod): string[] {
  if (permissions === undefined) return [];
  const names = permissions.permissions.map((name) => `\`${name}\``).join(", ");
  if (permissions.mode === "none" || names === "") return ["Requires no permission beyond a valid token."];
  if (permissions.permissions.length === 1) return [`Requires the permission ${names}.`];
  return [`Requires ${permissions.mode} of the permissions ${names}.`];
}

function paginationDoc({ pagination: pages }: ClientMethod): string[] {
  if (!pages) return [];
  const link = pages.cursor ?? pages.after;
  const joined = link === undefined ? "" : `, joined by \`${link}\``;
  const most = pages.maxSize === undefined ? "" : ` Up to ${pages.maxSize} a page are known to work.`;
  return [`Answers in pages${joined}; the rows are in \`${pages.items}\`.${most}`];
}

/** The tag that makes editors strike the name out. */
export const deprecationDoc = (method: ClientMethod): string[] =>
  method.operation.deprecated === true ? [`@deprecated ${deprecationOf(method)}`] : [];

/** The sentence of the description that begins with "Deprecated" or "Removed": since when, and what to use instead. */
function deprecationOf({ description }: ClientMethod): string {
  const paragraphs = description.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, " ").trim());
  const sentences = paragraphs.flatMap((one) => one.split(/(?<=[.!?]) /)).map((one) => one.replaceAll("**", ""));
  const found = sentences.find((sentence) => /^(Deprecated|Removed)\b/.test(sentence));
  return found ?? "The platform has deprecated this operation.";
}
