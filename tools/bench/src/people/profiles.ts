import type { PeopleOptions } from "@rollcall/audit/people";
import type { Estate } from "@rollcall/sandbox";
import { inProfile, withoutLogins, withProfile, withVoiceMail } from "./change.ts";
import type { Entry, Organisation } from "./organisation.ts";
import type { Listed } from "./slimmed.ts";

/** A kind of organisation, made by changing the records of one. */
export interface Profile {
  readonly name: string;
  change(organisation: Organisation): readonly Entry[];
  /** What such an organisation configures. */
  options?(estate: Estate): PeopleOptions;
}

type OnOdin = (record: Listed, index: number) => Listed;

/** Changes the records of Odin, each by itself. */
const onOdin =
  (change: OnOdin): Profile["change"] =>
  ({ entries }) =>
    entries.map(({ record, index }) => ({
      index,
      record: record.platform === "odin" ? change(record, index) : record,
    }));

const withoutEmail: OnOdin = (record) => withProfile(record, { emailAddress: undefined });
const withoutMail: OnOdin = (record, index) => withVoiceMail(withoutEmail(record, index), undefined);
const withoutAllButNumbers: OnOdin = (record, index) =>
  withoutLogins(withProfile(withoutMail(record, index), { extension: "" }));

/** The first records of Odin that pass a test. The order of records is that of groups. */
function some({ entries }: Organisation, count: number, test: (entry: Entry) => boolean = () => true): Entry[] {
  const chosen = entries.filter((entry) => entry.record.platform === "odin" && test(entry));
  const step = Math.max(1, Math.floor(chosen.length / count));
  return chosen.filter((_, at) => at % step === 0).slice(0, count);
}

/** This many of 20,000 people, and a smaller share of fewer. */
const share = ({ estate }: Organisation, of20000: number): number => Math.ceil((estate.size * of20000) / 20_000);

const isPlain = ({ estate }: Organisation, { index }: Entry): boolean => {
  const { on, problems } = estate.person(index);
  return on.purecloud && problems.size === 0 && estate.partner(index) === undefined;
};

function replaced({ entries }: Organisation, others: ReadonlyMap<Entry, Listed>): Entry[] {
  return entries.map((entry) => ({ ...entry, record: others.get(entry) ?? entry.record }));
}

function secondUsers(organisation: Organisation): readonly Entry[] {
  const { entries } = organisation;
  const seconds = some(organisation, share(organisation, 300), (entry) => isPlain(organisation, entry));
  const second = ({ record, index }: Entry): Entry => {
    const fields = { userId: `second.${record.userId}`, phoneNumber: "", extension: `99${index}` };
    return { index, record: withoutLogins({ ...withProfile(record, fields), userId: fields.userId }) };
  };
  return [...entries, ...seconds.map(second)];
}

function oneMailbox(organisation: Organisation): readonly Entry[] {
  const address = "office@northwind.example";
  const change = (entry: Entry) => withVoiceMail(withProfile(entry.record, { emailAddress: address }), address);
  const those = some(organisation, share(organisation, 2_000));
  return replaced(organisation, new Map(those.map((entry) => [entry, change(entry)])));
}

function swappedNumbers(organisation: Organisation): readonly Entry[] {
  const hasNumber = ({ record }: Entry) => inProfile(record, "phoneNumber") !== "";
  const those = some(organisation, 2 * share(organisation, 100), hasNumber);
  const changed = those.map((entry, at) => {
    const peer = those[at ^ 1] ?? entry;
    return [entry, withProfile(entry.record, { phoneNumber: inProfile(peer.record, "phoneNumber") })] as const;
  });
  return replaced(organisation, new Map(changed));
}

/** Counts from 100 on in each group of Odin, and in each other place. */
function reusedExtensions({ entries, estate }: Organisation): readonly Entry[] {
  const next = new Map<string, number>();
  const own = new Map<number, string>();
  for (const { index } of entries) {
    const { on, site, extension } = estate.person(index);
    if (extension === undefined || own.has(index)) continue;
    const place = on.odin ? Object.values(estate.odin.groupOf(index)).join("/") : site;
    const at = next.get(place) ?? 0;
    next.set(place, at + 1);
    own.set(index, String(100 + (at % 900)));
  }
  return entries.map(({ index, record }) => ({ index, record: withExtension(record, estate, index, own.get(index)) }));
}

type Contact = Readonly<Record<string, unknown>>;

/** Another extension where the record has the person's own one. A prefix stays. */
function withExtension(record: Listed, estate: Estate, index: number, extension: string | undefined): Listed {
  const { extension: old } = estate.person(index);
  if (extension === undefined || old === undefined) return record;
  const changed = (text: unknown) => String(text ?? "").replace(new RegExp(`${old.replace(/^0+/, "0*")}$`), extension);
  if (record.platform === "odin") return withProfile(record, { extension: changed(inProfile(record, "extension")) });
  const addresses = (inProfile(record, "addresses") ?? []) as readonly Contact[];
  const contact = (one: Contact) => (one.extension === undefined ? one : { ...one, extension: changed(one.extension) });
  return withProfile(record, { addresses: addresses.map(contact) });
}

/** Every group of Odin and the location of its people on PureCloud. */
const sitesOf = ({ odin }: Estate): PeopleOptions => ({
  sites: odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({
      group: `${serviceProviderId}/${groupId}`,
      division: `${odin.site(serviceProviderId, groupId)} Office`,
    })),
  ),
});

const FEW = ["Anna Adler", "Ben Becker", "Carl Cramer", "Dora Diehl", "Emil Ernst", "Frida Falk", "Gerd Groß"];

/** Each name belongs to many people. */
function fewNames({ entries }: Organisation): readonly Entry[] {
  return entries.map(({ record, index }) => {
    const name = FEW[index % FEW.length] as string;
    const [firstName, lastName] = name.split(" ");
    return { index, record: withProfile(record, record.platform === "odin" ? { firstName, lastName } : { name }) };
  });
}

/**
 * Every third person has one extension, and nothing else on Odin. No name agrees with one of the other platform. Two fifths of these
 * people have one name on each platform, and the others have their own.
 */
function crowded({ entries }: Organisation): readonly Entry[] {
  return entries.map((entry) => (entry.index % 3 > 0 ? entry : { ...entry, record: inCrowd(entry) }));
}

function inCrowd({ record, index }: Entry): Listed {
  const isNamesake = index % 5 < 2;
  if (record.platform === "purecloud") {
    const addresses = [{ mediaType: "PHONE", type: "WORK", extension: CROWDED }];
    return withProfile(record, { addresses, ...(isNamesake && { name: "Ben Becker" }) });
  }
  const names = isNamesake ? ["Anna", "Adler"] : ["firstName", "lastName"].map((field) => backwards(record, field));
  const [firstName, lastName] = names;
  return withProfile(withoutAllButNumbers(record, index), { firstName, lastName, phoneNumber: "", extension: CROWDED });
}

const CROWDED = "700";

const backwards = (record: Listed, field: string): string => [...String(inProfile(record, field))].reverse().join("");

const tagged: OnOdin = (record, index) => {
  const email = inProfile(record, "emailAddress");
  return typeof email !== "string" || index % 3 > 0
    ? record
    : withProfile(record, { emailAddress: email.replace(/(\+.*)?@/, "+desk@") });
};

export const DEFAULT: Profile = { name: "as it is", change: ({ entries }) => entries };
export const REUSED: Profile = { name: "extensions of 3 digits, reused in all groups", change: reusedExtensions };
export const WITHOUT_MAIL: Profile = {
  name: "no e-mail address on Odin, and none for voice messages",
  change: onOdin(withoutMail),
};

export const CROWDED_EXTENSION: Profile = { name: "one extension for every third person", change: crowded };

/** Eight disturbances, and other kinds of organisations. */
export const PROFILES: readonly Profile[] = [
  DEFAULT,
  REUSED,
  { name: "no e-mail address on Odin", change: onOdin(withoutEmail) },
  WITHOUT_MAIL,
  { name: "numbers only", change: onOdin(withoutAllButNumbers) },
  { name: "300 second users of Odin", change: secondUsers },
  { name: "one mailbox for 2,000", change: oneMailbox },
  { name: "100 pairs of swapped numbers", change: swappedNumbers },
  {
    name: "names only",
    change: onOdin((record, index) => withProfile(withoutAllButNumbers(record, index), { phoneNumber: "" })),
  },
  { name: "seven names for all", change: fewNames },
  CROWDED_EXTENSION,
  { name: "tags in every third address of Odin", change: onOdin(tagged) },
  { name: "reused extensions at places that both know", change: reusedExtensions, options: sitesOf },
];
