/** An address at which somebody is reached. */
interface Contact {
  readonly mediaType?: string;
  readonly type?: string;
  readonly address?: string;
  readonly extension?: string;
}

/** Whether an address is a telephone number or an extension. */
export const isPhone = ({ mediaType }: Contact): boolean => mediaType !== "EMAIL";

/** Telephone numbers for people. */
export const namesOf = (phones: readonly Contact[]): string =>
  phones.map(({ address, extension }) => address ?? `the extension ${extension}`).join(" and ");

/** The phones that are not among the addresses. */
export const missingIn = <C extends Contact>(addresses: readonly C[], phones: readonly C[]): C[] =>
  phones.filter((phone) => !addresses.some((one) => isSame(one, phone)));

const isSame = (one: Contact, other: Contact) =>
  one.type === other.type && one.address === other.address && one.extension === other.extension;
