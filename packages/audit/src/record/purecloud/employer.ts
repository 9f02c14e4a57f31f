import { asTrimmed, type WireObject } from "../wire.js";

/** What the employer says of a user. Texts that were not returned are `null`. */
export interface PureCloudEmployer {
  readonly officialName: string | null;
  readonly employeeId: string | null;
  readonly employeeType: string | null;
  /** The day of the hire, such as `2021-03-15`. */
  readonly hired: string | null;
}

export function employerOf({ officialName, employeeId, employeeType, dateHire }: WireObject): PureCloudEmployer {
  const text = (value: unknown) => asTrimmed(value) ?? null;
  return {
    officialName: text(officialName),
    employeeId: text(employeeId),
    employeeType: text(employeeType),
    hired: text(dateHire),
  };
}
