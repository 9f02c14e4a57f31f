import { isDeepStrictEqual } from "node:util";
import type { Section } from "@rollcall/audit";
import type { AnyRecord } from "./audit.js";

/** A section that differs from the same section without faults. */
export interface Difference {
  readonly userId: string;
  readonly name: string;
  readonly section: Section;
  readonly calm: Section;
}

/** Users who are lost, who are there twice, and whom nobody knows. */
export function strangers(rough: readonly AnyRecord[], calm: readonly AnyRecord[]): readonly string[] {
  const ids = (records: readonly AnyRecord[]) => records.map(({ userId }) => userId);
  const [found, wanted] = [ids(rough), ids(calm)];
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id) => `${id} is lost`),
    ...found.filter((id, at) => found.indexOf(id) < at).map((id) => `${id} is there twice`),
    ...found.filter((id) => !wanted.includes(id)).map((id) => `${id} is invented`),
  ];
}

/** The sections that are not what they are without faults, of users who are known. */
export function differences(rough: readonly AnyRecord[], calm: readonly AnyRecord[]): readonly Difference[] {
  const known = new Map(calm.map((record) => [record.userId, sectionsOf(record)]));
  return rough.flatMap((record) =>
    Object.entries(sectionsOf(record)).flatMap(([name, section]) => {
      const before = known.get(record.userId)?.[name];
      if (before === undefined || isDeepStrictEqual(section, before)) return [];
      return [{ userId: record.userId, name, section, calm: before }];
    }),
  );
}

const sectionsOf = ({ sections }: AnyRecord): Readonly<Record<string, Section>> => ({ ...sections });

/** One line of a difference. */
export function inWords({ userId, name, section, calm }: Difference): string {
  const why =
    section.status === "failed" ? section.error.message : section.status === "unavailable" ? section.reason : "";
  return `${userId} ${name}: ${section.status} ${why}, not ${calm.status}`;
}

/** A record without its sections. */
export const headOf = ({ sections: _, ...head }: AnyRecord): object => head;
