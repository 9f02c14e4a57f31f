import type { OdinRecord } from "./odin/record.js";
import { contradictionIn, ODIN_SHAPES } from "./odin/shapes.js";
import { failed, type Section } from "./outcome.js";
import type { PureCloudRecord } from "./purecloud/record.js";
import { PURECLOUD_SHAPES } from "./purecloud/shapes.js";

/**
 * Whether a section was read, but is of no known shape. It stays `ok`, because a record keeps the wire. But nothing can be
 * concluded from it, so coverage counts it as failed.
 */
export function isMisread(
  platform: (OdinRecord | PureCloudRecord)["platform"],
  name: string,
  section: Section,
): boolean {
  if (section.status !== "ok") return false;
  const shapes: Readonly<Record<string, ((data: unknown) => unknown) | undefined>> =
    platform === "odin" ? ODIN_SHAPES : PURECLOUD_SHAPES;
  const read = shapes[name];
  return read !== undefined && read(section.data) === undefined;
}

/** The sections of a record as they count. Those from which nothing can be concluded are failed. */
export function countedSections(record: OdinRecord | PureCloudRecord): readonly (readonly [string, Section])[] {
  const contradiction = record.platform === "odin" ? contradictionIn(record.sections) : undefined;
  return (Object.entries(record.sections) as [string, Section][]).map(([name, section]) => {
    if (name === "assignedServices" && contradiction !== undefined) return [name, failed(contradiction)];
    return [name, isMisread(record.platform, name, section) ? MISREAD : section];
  });
}

const MISREAD = failed("the answer is not of a known shape");
