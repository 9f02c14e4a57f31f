import { type Api, apis, titles } from "@rollcall/codegen";
import { type Impact, impacts } from "../versions/impact.ts";

/** A rated change, in one sentence. */
export interface Rated {
  readonly impact: Impact;
  readonly text: string;
}

/** A change of a method, or of an operation that only logins use. */
export interface MethodChange extends Rated {
  readonly method: string;
  /** The method no longer exists. */
  readonly gone?: true;
}

/** A change of a named type. */
export interface TypeChange extends Rated {
  readonly name: string;
  readonly gone: boolean;
}

export interface Change extends Rated {
  readonly api: Api;
  /** The operation or component that changed, as users know it (`getUsers`, `User`). Empty for the whole description. */
  readonly subject: string;
  /** The operations that show a component's change. Empty if the subject is an operation. */
  readonly seenIn: readonly string[];
  /** Only the wording of a description changed, or what is known of the evidence. */
  readonly wording?: true;
}

/**
 * The changes as a Markdown list, worst first, with one line for each operation or component.
 *
 * @param most how many operations are named if many show a component
 */
export function changelog(changes: readonly Change[], most = 3): string[] {
  return apis.flatMap((api) => {
    const ofApi = changes.filter((change) => change.api === api);
    const lines = impacts.flatMap((impact) => {
      const rated = ofApi.filter((change) => change.impact === impact && !change.wording);
      return bySubject(rated, most).map(([head, texts]) => {
        const mark = impact === "breaking" ? "**Breaking.** " : "";
        return `- ${mark}${titles[api]}${head === "" ? "" : `, ${head}`}: ${[...texts].join(" ")}`;
      });
    });
    return [...lines, ...reworded(titles[api], ofApi)];
  });
}

/** All new wordings of an API, in one line. Nobody reads them one by one. */
function reworded(api: string, changes: readonly Change[]): string[] {
  const subjects = new Set(changes.filter(({ wording }) => wording).map(({ subject }) => subject || "the API"));
  return subjects.size === 0 ? [] : [`- ${api}, reworded: ${listed([...subjects], 10)}.`];
}

/** The sentences about each subject, each once. */
function bySubject(changes: readonly Change[], most: number): [head: string, texts: ReadonlySet<string>][] {
  const groups = Map.groupBy(changes, ({ subject, seenIn }) => {
    const operations = seenIn.map((name) => `\`${name}\``);
    return operations.length === 0 ? subject : `${subject} (${listed(operations, most)})`;
  });
  return Array.from(groups, ([head, ofHead]) => [head, new Set(ofHead.map(({ text }) => text))]);
}

/** The first names, and how many more there are. */
export function listed(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The first line of a changeset. It shows whether anything breaks. */
export function headline(changes: readonly Change[]): string {
  const words = { breaking: "breaking change", minor: "addition", patch: "correction" } as const;
  const parts = impacts.flatMap((impact: Impact) => {
    const count = changes.filter((change) => change.impact === impact).length;
    return count === 0 ? [] : [`${count} ${words[impact]}${count === 1 ? "" : "s"}`];
  });
  const breaks = changes.some(({ impact }) => impact === "breaking");
  return `${breaks ? "**Breaking.** " : ""}The specs: ${parts.join(", ")}.`;
}
