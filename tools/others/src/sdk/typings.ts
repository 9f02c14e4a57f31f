/** A field, parameter or answer, as a typing writes it: `Array<Models.User>`. */
export interface Typed {
  readonly type: string;
  readonly required: boolean;
}

export type Fields = ReadonlyMap<string, Typed>;

export interface SdkOperation {
  /** By name, without the body. */
  readonly parameters: Fields;
  readonly body: Typed | undefined;
  readonly answer: string;
}

/** What a vendor's SDK declares. */
export interface Sdk {
  readonly models: ReadonlyMap<string, Fields>;
  readonly operations: ReadonlyMap<string, SdkOperation>;
}

/**
 * Reads the typings of the vendor's JavaScript SDK. A generator writes them, so they have one form. A declaration
 * begins and ends on a separate line, and each member is one line.
 *
 * @throws Error if there is nothing to read, because a comparison with nothing would find no difference
 */
export function readTypings(text: string): Sdk {
  const models = new Map<string, Fields>();
  const operations = new Map<string, SdkOperation>();
  const options = new Map<string, Fields>();
  for (const [, space = "", body = ""] of text.matchAll(/^declare namespace (\w+) *\{(.*?)^\}/gms)) {
    for (const [, name = "", members = ""] of body.matchAll(/^\s+export interface (\w+) *\{(.*?)^\s\}/gms))
      if (space === "Models") models.set(name, fieldsOf(members));
      else options.set(`${space}.${name}`, fieldsOf(members));
  }
  for (const [, body = ""] of text.matchAll(/^declare class \w+Api *\{(.*?)^\}/gms)) {
    for (const [, name = "", list = "", answer = ""] of body.matchAll(/^\s+(\w+)\((.*)\): Promise<(.*)>;\s*$/gm))
      operations.set(name, operationOf(list, answer, options));
  }
  if (models.size === 0 || operations.size === 0) throw new Error("the typings have no models or no operations");
  return { models, operations };
}

function fieldsOf(members: string): Fields {
  const found = members.matchAll(/^\s+"(.+)"(\??): (.+);\s*$/gm);
  return new Map([...found].map(([, name = "", mark, type = ""]) => [name, { type, required: mark !== "?" }]));
}

function operationOf(list: string, answer: string, options: ReadonlyMap<string, Fields>): SdkOperation {
  const given = [...list.matchAll(/(\w+)(\??): ([^,]+)/g)].map(
    ([, name = "", mark, type = ""]) => [name, { type, required: mark !== "?" }] as const,
  );
  const optional = given.find(([name]) => name === "opts")?.[1].type ?? "";
  const all = new Map([...given.filter(([name]) => name !== "opts"), ...(options.get(optional) ?? [])]);
  const body = all.get("body");
  for (const name of ["body", "customHeaders"]) all.delete(name);
  return { parameters: all, body, answer };
}
