import type { Schema } from "@rollcall/codegen";
import { isField, pointerOf } from "./change-facts.ts";
import { stepsOf, type Where } from "./pointer.ts";
import type { RedoclyChange } from "./redocly.ts";
import type { Retargeted } from "./retargeted.ts";

/** A change in one sentence, for people who call the API. */
export function describe(change: RedoclyChange, where: Where): string {
  const place = where.within;
  const at = place === "" ? "" : ` of ${place}`;
  const [before, now] = [change.base?.value, change.revision?.value];
  if (change.kind !== "modified") return added(change, where);
  switch (change.property) {
    case "default":
    case "type":
      return `${capital(change.property)}${at} ${went(before, now)}.`;
    case "enum":
      return `Values${at}: ${gainedAndLost(before, now)}.`;
    case "required":
      return Array.isArray(before ?? now)
        ? `Required fields${at}: ${gainedAndLost(before ?? [], now ?? [])}.`
        : `${place === "" ? "It" : capital(place)} is ${now === true ? "required" : "optional"} now.`;
    case "description":
    case "summary":
      return `Reworded${place === "" ? "" : `: ${place}`}.`;
    case "deprecated":
      return `${place === "" ? "It" : capital(place)} is ${now === true ? "deprecated" : "no longer deprecated"}.`;
    default:
      return told(change, where) ?? `\`${extensionOf(change) ?? change.property}\`${at} ${went(before, now)}.`;
  }
}

/** A place that refers to another type, or to one where it held its own. */
export function describeRetargeted({ before, now }: Pick<Retargeted, "before" | "now">, { within }: Where): string {
  return `Type${within === "" ? "" : ` of ${within}`} went from ${typeName(before)} to ${typeName(now)}.`;
}

function typeName({ $ref, type, items, oneOf, anyOf, enum: values }: Schema): string {
  if ($ref !== undefined) return `\`${$ref.slice($ref.lastIndexOf("/") + 1)}\``;
  const either = oneOf ?? anyOf;
  if (either) return either.map(typeName).join(" or ");
  if (items) return `a list of ${typeName(items)}`;
  if (values) return values.length > 4 ? `one of ${values.length} values` : values.map(shown).join(" or ");
  return type === undefined ? "a type without a name" : shown(type);
}

function told(change: RedoclyChange, where: Where): string | undefined {
  return ofLogin(change) ?? worded(change, where);
}

/** What a login is asked for less; of more, redocly has words. */
function ofLogin({ typeName, verdicts, property, base, revision }: RedoclyChange): string | undefined {
  if (typeName !== "SecurityRequirement" || verdicts.length > 0 || property === undefined) return undefined;
  if (revision?.value === undefined) return `No longer asks for \`${property}\`.`;
  return base?.value === undefined
    ? undefined
    : `Scopes of \`${property}\`: ${gainedAndLost(base.value, revision.value)}.`;
}

/** Redocly's own words, where it has any and they name the place: they name both sides. */
function worded({ verdicts }: RedoclyChange, { within, last }: Where): string | undefined {
  const message = verdicts[0]?.message;
  if (message === undefined) return undefined;
  const names = within.match(/[\w$-]+/g) ?? [];
  const named = names.length === 0 || [...names, last].some((name) => message.includes(`\`${name}\``));
  return named ? capital(message) : undefined;
}

function added(change: RedoclyChange, where: Where): string {
  const { within, last } = where;
  const done = change.kind === "added" ? "New" : "Removed";
  if (isField(change)) return `${done}: field ${within}.`;
  const value = (change.revision ?? change.base)?.value;
  if (change.typeName === "Parameter" && typeof value === "object" && value !== null && "name" in value) {
    const required = "required" in value && value.required === true ? "required" : "optional";
    const place = "in" in value ? `${String(value.in)}, ` : "";
    return `${done}: parameter \`${String(value.name)}\` (${place}${required}).`;
  }
  if (change.typeName === "Response") return `${done}: ${within}.`;
  if (change.typeName === "Schema" && within === "") return `${done}: this type.`;
  const isNew = change.kind === "added";
  if (last === "requestBody") return isNew ? "Takes a body." : "No longer takes a body.";
  if (last === "content") return `${capital(within)} ${isNew ? "holds something now" : "holds nothing any more"}.`;
  if (change.typeName === "Server" || within.endsWith(`\`${last}\``)) return `${done}: ${within}.`;
  const branch = /\/(oneOf|anyOf|allOf)\/\d+$/.exec(pointerOf(change))?.[1];
  if (branch === "allOf") return `${done}: a part of ${within || "this type"}.`;
  if (branch !== undefined) return `${done}: a type that ${within || "this type"} ${isNew ? "can" : "could"} be.`;
  // A place in a list has no name of its own.
  const what = /^\d+$/.test(last)
    ? change.typeName.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : `\`${last}\``;
  return told(change, where) ?? `${done}: ${within === "" ? what : `${what} in ${within}`}.`;
}

/** The extension that a change is in: what it is made of says nothing without its name. */
function extensionOf(change: RedoclyChange): string | undefined {
  return stepsOf(pointerOf(change)).findLast((step) => step.startsWith("x-"));
}

function went(before: unknown, now: unknown): string {
  if (before === undefined) return `was set to ${shown(now)}`;
  return now === undefined ? `is gone; it was ${shown(before)}` : `went from ${shown(before)} to ${shown(now)}`;
}

function gainedAndLost(before: unknown, now: unknown): string {
  if (!Array.isArray(before)) return "any value before, a list of them now";
  if (!Array.isArray(now)) return "any value, no longer a list";
  const gained = now.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !now.includes(value));
  const parts = [
    ...(gained.length > 0 ? [`gained ${list(gained)}`] : []),
    ...(lost.length > 0 ? [`lost ${list(lost)}`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "another order";
}

function list(values: readonly unknown[]): string {
  return values.map(shown).join(", ");
}

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return "nothing";
  if (Array.isArray(value)) return value.map(shown).join(" or ");
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `\`${short.replace(/[`\s]+/g, " ")}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
