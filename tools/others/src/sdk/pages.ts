/** What the SDK's page of an operation says that its typings do not. */
export interface Page {
  readonly mode: string;
  readonly permissions: readonly string[];
  /** The values of parameters that have a closed list of them. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Reads a page of `build/docs` in the SDK's repository, by operation. */
export function readPage(text: string): Map<string, Page> {
  const parts = text.split(/^## (?=\w+$)/m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")).trim(), pageOf(part)]));
}

function pageOf(part: string): Page {
  const [, mode = "none", list = ""] = /^Requires (\w+) permissions:\s*((?:\s*\* \S+)*)/m.exec(part) ?? [];
  const rows = part.matchAll(/^ \*\*(\w+)\*\* \|.*\*\*Values\*\*: ([^|]+)\|/gm);
  return {
    mode: mode.toLowerCase().replace("no", "none"),
    permissions: [...list.matchAll(/\* (\S+)/g)].map(([, name = ""]) => name),
    values: new Map([...rows].map(([, name = "", values = ""]) => [name, values.trim().split(/, */)])),
  };
}
