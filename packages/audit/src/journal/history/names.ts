import { basename } from "node:path";

/** The file of a tenant that names its newest finished audit. */
export const LATEST_FILE = "latest.json";

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** The name of the folder of an audit that begins at this time, such as `20261129T010007Z`. Names sort by time. */
export const nameAt = (time: Date): string =>
  time
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(/[-:]/g, "");

/** When the audit of a folder began, in milliseconds since 1970. Undefined if the name is no such time. */
export function timeOf(path: string): number | undefined {
  const [, ...parts] = NAME.exec(basename(path)) ?? [];
  if (parts.length === 0) return undefined;
  const [year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** Letters, digits, dots, underscores and hyphens. Neither hidden nor a path, and short enough for every file system. */
const TENANT = /^(?![.-])[\w.-]{1,64}(?<!\.)$/;
/** Windows keeps these names for devices, also with an extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a tenant may have this name, because its folder has it too. */
export const isTenantName = (name: string): boolean => TENANT.test(name) && !DEVICES.test(name);
