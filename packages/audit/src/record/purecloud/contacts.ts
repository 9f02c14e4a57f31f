import type { Fact } from "../fact.js";
import { known, unknown } from "../fact.js";
import { asItems, asTrimmed, type WireObject } from "../wire.js";

/** A telephone number, an extension or an e-mail address of a user. */
export interface PureCloudContact {
  /** `PHONE`, `EMAIL`, `SMS`, or another word of the platform. */
  readonly mediaType: string | null;
  /** `WORK`, `MAIN`, `HOME`, `MOBILE`, `PRIMARY`, or another word of the platform. */
  readonly type: string | null;
  /** As the platform writes it. `null` if there is only an extension. */
  readonly address: string | null;
  readonly extension: string | null;
}

const contactOf = ({ mediaType, type, address, extension }: WireObject): PureCloudContact => ({
  mediaType: asTrimmed(mediaType) ?? null,
  type: asTrimmed(type) ?? null,
  address: asTrimmed(address) ?? null,
  extension: asTrimmed(extension) ?? null,
});

/** The contacts in a list of the profile. A missing list means that there are none, because the platform leaves out empty ones. */
export function contactsOf(
  profile: Fact<WireObject>,
  field: "addresses" | "primaryContactInfo",
): Fact<readonly PureCloudContact[]> {
  if (!profile.known) return profile;
  const list = profile.value?.[field] ?? [];
  const items = asItems(list);
  return items ? known(items.map(contactOf)) : unknown(`profile: ${field} are not of a known shape`);
}

/** The country that a contact names first. */
export function countryOf(profile: WireObject): string | null {
  const contacts = [...(asItems(profile.primaryContactInfo) ?? []), ...(asItems(profile.addresses) ?? [])];
  return contacts.map(({ countryCode }) => asTrimmed(countryCode)).find((code) => code !== undefined) ?? null;
}
