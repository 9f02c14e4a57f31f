/** What a package.json promises, beside what its code offers. */
export interface Contract {
  readonly name: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What users had and have no longer, or are asked for now; a few words each. No report of the API shows these. */
export function narrowed(before: Contract, now: Contract): string[] {
  const gone = (one: object = {}, other: object = {}) => Object.keys(one).filter((key) => !Object.hasOwn(other, key));
  const asked = (one: Contract["engines"] = {}, other: Contract["engines"] = {}) =>
    Object.entries(other).filter(([key, range]) => one[key] !== range);
  return [
    ...gone(before.exports, now.exports).map((subpath) => `${subpath} cannot be imported any more`),
    ...gone(before.bin, now.bin).map((command) => `the command ${command} is gone`),
    ...asked(before.engines, now.engines).map(([key, range]) => `${key} has to be ${range}`),
    ...asked(before.peerDependencies, now.peerDependencies).map(([key, range]) => `${key} ${range} has to be there`),
    ...(before.type === now.type ? [] : [`its type is ${now.type ?? "commonjs"}`]),
  ];
}
