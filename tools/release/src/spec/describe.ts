import { type Schema, stepsOf } from "@rollcall/codegen";
import type { Where } from "./pointer.ts";
import { isField, pointerOf, type RedoclyChange } from "./redocly.ts";
import type { Retargeted } from "./retargeted.ts";

/** A change in one sentence, for people who call the API. */
export function describe(change: RedoclyChange, where: Where): string {
  if (change.kind !== "modified") return describeAddedOrRemoved(change, where);
  const { within } = where;
  const at = within === "" ? "" : ` of ${within}`;
  const it = within === "" ? "It" : capital(within);
  const [before, now] = [change.base?.value, change.revision?.value];
  switch (change.property) {
    case "default":
    case "type":
      return `${capital(change.property)}${at} ${went(before, now)}.`;
    case "enum":
      return `Values${at}: ${gainedAndLost(before, now)}.`;
    case "required":
      return Array.isArray(before ?? now)
        ? `Required fields${at}: ${gainedAndLost(before ?? [], now ?? [])}.`
        : `${it} is ${now === true ? "required" : "optional"} now.`;
    case "description":
    case "summary":
      return `Reworded${within === "" ? "" : `: ${within}`}.`;
    case "deprecated":
      return `${it} is ${now === true ? "deprecated" : "no longer deprecated"}.`;
    default:
      return known(change, where) ?? `\`${extensionOf(change) ?? change.property}\`${at} ${went(before, now)}.`;
  }
}

/** A place whose reference leads to another type. */
export function describeRetargeted({ before, now }: Pick<Retargeted, "before" | "now">, { within }: Where): string {
  return `Type${within === "" ? "" : ` of ${within}`} went from ${typeName(before)} to ${typeName(now)}.`;
}

function typeName({ $ref, type, items, oneOf, anyOf, enum: values }: Schema): string {
  if ($ref !== undefined) return `\`${$ref.slice($ref.lastIndexOf("/") + 1)}\``;
  const either = oneOf ?? anyOf;
  // Lists last, because "a list of X or Y" is read as a list of both.
  if (either)
    return either
      .toSorted((one, other) => Number(!!one.items) - Number(!!other.items))
      .map(typeName)
      .join(" or ");
  if (items) return `a list of ${typeName(items)}`;
  if (values) return values.length > 4 ? `one of ${values.length} values` : values.map(shown).join(" or ");
  return type === undefined ? "a type without a name" : shown(type);
}

/** Words for a login, or redocly's own words. */
function known(change: RedoclyChange, where: Where): string | undefined {
  return ofLogin(change) ?? ofRedocly(change, where);
}

/** A login that asks for less. Redocly has words for one that asks for more. */
function ofLogin({ typeName, verdicts, property, base, revision }: RedoclyChange): string | undefined {
  if (typeName !== "SecurityRequirement" || verdicts.length > 0 || property === undefined) return undefined;
  if (revision?.value === undefined) return `No longer asks for \`${property}\`.`;
  if (base?.value === undefined) return undefined;
  return `Scopes of \`${property}\`: ${gainedAndLost(base.value, revision.value)}.`;
}

/** Redocly's words, if they name the place. They then name both sides. */
function ofRedocly({ verdicts: [verdict] }: RedoclyChange, { within, last }: Where): string | undefined {
  if (verdict === undefined) return undefined;
  const names = within.match(/[\w$-]+/g) ?? [];
  const named = names.length === 0 || [...names, last].some((name) => verdict.message.includes(`\`${name}\``));
  return named ? capital(verdict.message) : undefined;
}

function describeAddedOrRemoved(change: RedoclyChange, where: Where): string {
  const { within, last } = where;
  const isNew = change.kind === "added";
  const done = isNew ? "New" : "Removed";
  if (isField(change)) return `${done}: field ${within}.`;
  const parameter = parameterOf(change);
  if (parameter !== undefined) return `${done}: parameter ${parameter}.`;
  if (last === "requestBody") return isNew ? "Takes a body." : "No longer takes a body.";
  if (last === "content") return `${capital(within)} ${isNew ? "holds something now" : "holds nothing any more"}.`;
  if (["Server", "Response"].includes(change.typeName) || within.endsWith(`\`${last}\``)) return `${done}: ${within}.`;
  const branch = /\/(oneOf|anyOf|allOf)\/\d+$/.exec(pointerOf(change))?.[1];
  if (branch === "allOf") return `${done}: a part of ${within || "this type"}.`;
  if (branch !== undefined)
    return `${capital(within || "this type")} can ${isNew ? "have one more type" : "no longer have one of its types"}.`;
  // A place in a list has no name.
  const isPlace = /^\d+$/.test(last);
  const what = isPlace ? change.typeName.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : `\`${last}\``;
  return known(change, where) ?? `${done}: ${within === "" ? what : `${what} in ${within}`}.`;
}

/** "`kind` (query, optional)", if the change is a parameter. */
function parameterOf({ typeName, base, revision }: RedoclyChange): string | undefined {
  const value = (revision ?? base)?.value;
  if (typeName !== "Parameter" || typeof value !== "object" || value === null || !("name" in value)) return undefined;
  const place = "in" in value ? `${String(value.in)}, ` : "";
  const required = "required" in value && value.required === true;
  return `\`${String(value.name)}\` (${place}${required ? "required" : "optional"})`;
}

/** The extension that a change is in. Its inner keys mean nothing without its name. */
function extensionOf(change: RedoclyChange): string | undefined {
  return stepsOf(pointerOf(change)).findLast((step) => step.startsWith("x-"));
}

function went(before: unknown, now: unknown): string {
  if (before === undefined) return `was set to ${shown(now)}`;
  return now === undefined ? `is gone. It was ${shown(before)}` : `went from ${shown(before)} to ${shown(now)}`;
}

function gainedAndLost(before: unknown, now: unknown): string {
  if (!Array.isArray(before)) return "only the listed values are allowed";
  if (!Array.isArray(now)) return "any value is allowed";
  const list = (values: readonly unknown[]) => values.map(shown).join(", ");
  const gained = now.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !now.includes(value));
  const parts = [
    ...(gained.length > 0 ? [`gained ${list(gained)}`] : []),
    ...(lost.length > 0 ? [`lost ${list(lost)}`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "another order";
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(shown).join(" or ");
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `\`${short.replace(/[`\s]+/g, " ")}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
