import { isField } from "./house-rules.ts";
import type { Where } from "./pointer.ts";
import type { RedoclyChange } from "./redocly.ts";

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
      return told(change) ?? `\`${change.property}\`${at} ${went(before, now)}.`;
  }
}

/** Redocly's own words, where it has any: they name both sides. */
function told({ verdicts }: RedoclyChange): string | undefined {
  return verdicts[0] && capital(verdicts[0].message);
}

function added(change: RedoclyChange, { within, last }: Where): string {
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
  // A place in a list has no name of its own.
  const what = /^\d+$/.test(last)
    ? change.typeName.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : `\`${last}\``;
  return told(change) ?? `${done}: ${within === "" ? what : `${what} in ${within}`}.`;
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
  if (Array.isArray(value)) return value.map(shown).join(" or ");
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `\`${short.replace(/[`\s]+/g, " ")}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
