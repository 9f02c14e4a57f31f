import { type Impact, impacts } from "../versions/impact.ts";
import { apis } from "./bundle.ts";
import type { Change } from "./change.ts";

const titles = { odin: "Odin", purecloud: "PureCloud" } as const;

/**
 * What changed, as a Markdown list: worst first, one line for each operation or component.
 *
 * @param named how many operations are named where a component shows in many
 */
export function changelog(changes: readonly Change[], named = 3): string[] {
  return apis.flatMap((api) => {
    const ofApi = changes.filter((change) => change.api === api);
    return impacts
      .flatMap((impact) => {
        const rated = ofApi.filter((change) => change.impact === impact && !change.wording);
        return bySubject(rated, named).map(([head, texts]) => line(titles[api], impact, head, texts));
      })
      .concat(reworded(titles[api], ofApi));
  });
}

/** All new wordings of an API in one line: nobody reads them one by one. */
function reworded(api: string, changes: readonly Change[]): string[] {
  const subjects = new Set(changes.filter(({ wording }) => wording).map(({ subject }) => subject || "the API"));
  if (subjects.size === 0) return [];
  const [named, more] = [[...subjects].slice(0, 10), subjects.size - 10];
  return [`- ${api}, reworded: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`];
}

function line(api: string, impact: Impact, head: string, texts: readonly string[]): string {
  const mark = impact === "breaking" ? "**Breaking.** " : "";
  return `- ${mark}${api}${head === "" ? "" : `, ${head}`}: ${texts.join(" ")}`;
}

function bySubject(changes: readonly Change[], named: number): [head: string, texts: string[]][] {
  const heads = new Map<string, string[]>();
  for (const { subject, seenIn, text } of changes) {
    const head = subject + where(seenIn, named);
    heads.set(head, [...(heads.get(head) ?? []), text]);
  }
  return [...heads].map(([head, texts]) => [head, [...new Set(texts)]]);
}

function where(seenIn: readonly string[], most: number): string {
  if (seenIn.length === 0) return "";
  const named = seenIn.slice(0, most).map((name) => `\`${name}\``);
  const more = seenIn.length - named.length;
  return ` (${named.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}

/** The first line of a changeset: says at once whether anything breaks. */
export function headline(changes: readonly Change[]): string {
  const count = (impact: Impact) => changes.filter((change) => change.impact === impact).length;
  const [breaking, news, rest] = impacts.map(count) as [number, number, number];
  const parts = [
    ...(breaking > 0 ? [plural(breaking, "breaking change", "breaking changes")] : []),
    ...(news > 0 ? [plural(news, "addition", "additions")] : []),
    ...(rest > 0 ? [plural(rest, "correction", "corrections")] : []),
  ];
  return `${breaking > 0 ? "**Breaking.** " : ""}The specs: ${parts.join(", ")}.`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
