import type { OdinRecord, PureCloudRecord } from "@rollcall/audit";

export type Listed = OdinRecord | PureCloudRecord;

const LEFT_OUT = { status: "unavailable", reason: "left out by the bench" } as const;
const VOICE_MAIL = "Voice Messaging User";
const KEEPS: ReadonlySet<string> = new Set([
  "user",
  "assignedServices",
  "serviceSettings",
  "utilities.alternateUserId",
]);

/** A record with only what matching reads, because 20,000 whole ones take gigabytes. */
export function slimmed(record: Listed): Listed {
  if (record.platform === "purecloud") return record;
  const sections = Object.fromEntries(
    Object.entries(record.sections).map(([name, section]) => [name, KEEPS.has(name) ? section : LEFT_OUT]),
  ) as typeof record.sections;
  const { serviceSettings: settings, assignedServices: assigned } = sections;
  if (settings?.status !== "ok" || assigned?.status !== "ok") return { ...record, sections };
  const voiceMail = (settings.data as Record<string, unknown>)[VOICE_MAIL];
  const rows = [assigned.data.userServices ?? []].flat().filter(({ serviceName }) => serviceName === VOICE_MAIL);
  return {
    ...record,
    sections: {
      ...sections,
      serviceSettings: { status: "ok", data: voiceMail === undefined ? {} : { [VOICE_MAIL]: voiceMail } },
      assignedServices: { status: "ok", data: { ...assigned.data, userServices: rows } },
    },
  };
}
