import type { Example } from "../examples.ts";

/** What an example says of a person. */
export interface Fact {
  readonly person: string;
  /** The fact by its meaning, such as `callforwardingalways/isActive`, whichever operation says it. */
  readonly path: string;
  readonly value: unknown;
  readonly file: string;
}

export type Walk = (example: Example) => readonly Fact[];

/** A read whose name is that of a person or of a case. Writes show a change, and variants another state. */
export const isRead = ({ operationId, name }: Example): boolean =>
  /^get|Search$/.test(operationId) && !name.includes("-");

/** A line for each fact of a person that two examples state differently. */
export function differences(examples: readonly Example[], walk: Walk): string[] {
  const first = new Map<string, Fact>();
  return examples
    .filter(isRead)
    .flatMap(walk)
    .flatMap((fact) => {
      const key = `${fact.person} ${fact.path}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, fact);
      if (known === undefined || JSON.stringify(known.value) === JSON.stringify(fact.value)) return [];
      const [one, other] = [known, fact].map(({ file, value }) => `${file} says ${JSON.stringify(value)}`);
      return [`${key}: ${one}, ${other}`];
    });
}

/** A name as a service, an operation and a key of a record have it: `callforwardingalways`. */
export const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
