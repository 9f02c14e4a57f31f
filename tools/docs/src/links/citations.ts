import { posix } from "node:path";

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What a citation may name. */
export interface Known {
  readonly paths: ReadonlySet<string>;
  /** The ids of `docs/facts`, such as `O-12`. */
  readonly facts: ReadonlySet<string>;
}

/** The parts of a file that can cite. These are comments of code and settings, sources of examples, and whole pages and specs. */
const CITING: readonly (readonly [RegExp, RegExp])[] = [
  [/^specs\/.*\/examples\/.*\.yaml$/, /^x-source:.*/gm],
  [/\.md$|^specs\/.*\.yaml$/, /[\s\S]+/g],
  [/\.(?:[mc]?[jt]s|jsonc?)$/, /(?<=^|[\s(,{])\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm],
  [/\.ya?ml$/, /(?<=^|\s)#.*/gm],
];
/** Generated files and data. */
const SILENT = /\.gen\.ts$|\.api\.md$|(?:^|\/)(?:drill|CHANGELOG)\.md$|-lock\.yaml$|\/fixtures\/|citations\.test\.ts$/;
/** These pages cite files of other repositories. */
const SOURCES = /^docs\/facts\//;
const PATH = /(?!\.\/)(?<![\w./@:{}<>$*-])(?:[\w.-]+\/)*[\w.-]*\w\.(?:md|tsx?|mjs|ya?ml|jsonc?)\b(?![\w/*-])/g;
const FACT = /\b[OP]-[1-9]\d*\b/g;
/** Files that commands write. */
const WRITTEN = /(?:^|\/)(?:dist|out|test-results|\.changeset|CHANGELOG\.md|report\.md)(?:\/|$)/;

/** A line for each citation of a file or a fact that is not in the repository: `path:line: citation: why`. */
export function strayCitations(files: readonly SourceText[], known: Known): string[] {
  return files.flatMap(({ path, text }) => {
    if (SILENT.test(path)) return [];
    const parts = CITING.find(([name]) => name.test(path))?.[1];
    return [...text.matchAll(parts ?? /$^/g)].flatMap((part) => {
      const report = ({ 0: cited, index }: RegExpExecArray, why: string) =>
        `${path}:${text.slice(0, part.index + index).split("\n").length}: ${cited}: ${why}`;
      const paths = SOURCES.test(path)
        ? []
        : [...part[0].matchAll(PATH)].filter(([cited]) => !isThere(cited, path, known));
      const facts = [...part[0].matchAll(FACT)].filter(([id]) => !known.facts.has(id));
      return [
        ...paths.map((cited) => report(cited, "no file of the repository")),
        ...facts.map((id) => report(id, "no fact of docs/facts")),
      ];
    });
  });
}

/** A path may be cited from the root, from any folder around the citing file, or by its end. A bare name only cites a page. */
function isThere(cited: string, from: string, { paths }: Known): boolean {
  if (WRITTEN.test(cited) || !(cited.includes("/") || cited.endsWith(".md"))) return true;
  // It names files that a contributor creates, so only their folder must exist.
  const end = from === "CONTRIBUTING.md" ? `${posix.dirname(cited)}/` : undefined;
  if (end && [...paths].some((path) => path.startsWith(end))) return true;
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    if (paths.has(posix.join(folder, cited))) return true;
    // A page that quotes a file keeps its relative paths.
    if (folder === ".")
      return cited.includes("/") && [...paths].some((path) => path.endsWith(`/${withoutDots(cited)}`));
  }
}

const withoutDots = (path: string): string => path.replace(/^(?:\.\.\/)+/, "");

/** The ids that the tables of a page of facts give to their rows. */
export const factsOf = (page: string): string[] => [...page.matchAll(/^\| ([OP]-\d+) \|/gm)].map(([, id = ""]) => id);

/** A line for each id that two rows have. A citation of such an id has no clear meaning. */
export function doubleFacts(pages: readonly SourceText[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ path, text }) =>
    factsOf(text).flatMap((id) => {
      const other = first.get(id);
      first.set(id, other ?? path);
      return other === undefined ? [] : [`${path}: ${id}: ${other} has this id. Do: take the next free number.`];
    }),
  );
}
