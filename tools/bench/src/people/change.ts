import type { Listed } from "./slimmed.ts";

type Data = Readonly<Record<string, unknown>>;

const VOICE_MAIL = "Voice Messaging User";

/** The same record with other fields in the user's profile. Undefined removes a field. */
export function withProfile(record: Listed, fields: Data): Listed {
  const name = record.platform === "odin" ? "user" : "profile";
  const section = (record.sections as Readonly<Record<string, { status: string; data?: Data }>>)[name];
  if (section?.status !== "ok") return record;
  const data = Object.fromEntries(
    Object.entries({ ...section.data, ...fields }).filter(([, value]) => value !== undefined),
  );
  return withSection(record, name, data);
}

const withSection = (record: Listed, name: string, data: Data): Listed =>
  ({ ...record, sections: { ...record.sections, [name]: { status: "ok", data } } }) as Listed;

/** A field of the user's profile on the wire. */
export function inProfile(record: Listed, field: string): unknown {
  const section = record.platform === "odin" ? record.sections.user : record.sections.profile;
  return section.status === "ok" ? (section.data as Data)[field] : undefined;
}

/** The same record of Odin with another address for voice messages. It has the service already, or stays without. */
export function withVoiceMail(record: Listed, address: string | undefined): Listed {
  if (record.platform !== "odin" || record.sections.serviceSettings?.status !== "ok") return record;
  const { [VOICE_MAIL]: outer } = record.sections.serviceSettings.data as Readonly<Record<string, Data | undefined>>;
  if (!outer) return record;
  const inner = { ...(outer[VOICE_MAIL] as Data), voiceMessageDeliveryEmailAddress: address };
  return withSection(record, "serviceSettings", { [VOICE_MAIL]: { ...outer, [VOICE_MAIL]: inner } });
}

/** The same record of Odin with no login but its id. */
export function withoutLogins(record: Listed): Listed {
  if (record.platform !== "odin") return record;
  const without = withSection(record, "utilities.alternateUserId", { users: [] });
  return withProfile(without, { alternateUserId: undefined, aliases: [] });
}
