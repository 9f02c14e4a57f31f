import { UsageError } from "../usage-error.js";
import type { Issue, Place, RawConfig } from "./place.js";
import { visible } from "./visible.js";

/** The most lines that are printed. The first mistakes often cause the others. */
const MOST = 10;

/** What is wrong with a configuration file, a line for each mistake. */
export class ConfigError extends UsageError {
  /** @param left how many more mistakes there are */
  constructor(lines: readonly string[], left: number) {
    const shown = lines.map(visible);
    const [first = "", ...more] = left > 0 ? [...shown, `${left} more mistakes are not shown`] : shown;
    super(first, more);
  }
}

/** @throws ConfigError if there is a mistake */
export function refuse({ file, placeOf }: Pick<RawConfig, "file" | "placeOf">, issues: readonly Issue[]): void {
  if (issues.length > 0) throw configError(file, issues, ({ path, isKey }) => placeOf(path, isKey));
}

/** The lines of what is wrong, in the order of the file. */
export function configError(file: string, issues: readonly Issue[], placeOf: (issue: Issue) => Place): ConfigError {
  const placed = issues.map((issue) => ({ issue, place: placeOf(issue) }));
  const before = ({ line = 0, column = 0 }: Place, other: Place): number =>
    line - (other.line ?? 0) || column - (other.column ?? 0);
  placed.sort((one, other) => before(one.place, other.place));
  // Others get no text, because a suggestion for each of thousands takes seconds.
  const shown = placed.slice(0, MOST);
  return new ConfigError(
    shown.map(({ issue, place }) => lineOf(file, issue, place)),
    placed.length - shown.length,
  );
}

function lineOf(file: string, { path, text }: Issue, { line, column }: Place): string {
  const where = [file, line, column].filter((part) => part !== undefined).join(":");
  const key = keyPath(path);
  return `${where} ${key === "" ? "" : `${key} `}${text}`;
}

const PLAIN = /^[\w$-]{1,64}$/;

/** `tenants[0].odin.url`. A key that is no plain name is quoted. */
export const keyPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part, at) => {
      if (typeof part === "number") return `[${part}]`;
      const name = String(part);
      return PLAIN.test(name) ? `${at === 0 ? "" : "."}${name}` : `[${JSON.stringify(name.slice(0, 64))}]`;
    })
    .join("");
