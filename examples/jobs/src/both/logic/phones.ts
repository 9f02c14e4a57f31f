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
