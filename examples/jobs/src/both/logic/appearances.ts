import type { DeviceLevel } from "@rollcall/clients/odin";
import type { PartChange } from "./part.ts";
import { blockIn, rowsOf } from "./ways-out.ts";

/** The line of a user on a further telephone or app. */
export interface Appearance {
  readonly deviceName: string;
  readonly deviceLevel: DeviceLevel;
  readonly isActive: boolean;
  readonly allowOrigination: boolean;
  readonly allowTermination: boolean;
}

const OFF = { isActive: false, allowOrigination: false, allowTermination: false };

/** Takes the line from all further devices. No source shows how to remove an appearance, so all its switches go off. */
export const takingLine = (answer: object): PartChange<Appearance>[] =>
  [...appearancesIn(answer)].map(([key, from]) => ({
    ...{ what: `takes the line from ${from.deviceName}`, key, from },
    to: { ...from, ...OFF },
  }));

/** The appearances in the settings of a user, by their line/port. */
export const appearancesIn = (answer: object): Map<string, Appearance> =>
  new Map(
    rowsOf(blockIn(answer, "Shared Call Appearance").endpoints ?? []).map((endpoint) => [
      String(endpoint.linePort),
      {
        deviceName: String(endpoint.deviceName),
        deviceLevel: String(endpoint.deviceLevel) as DeviceLevel,
        isActive: endpoint.isActive === true,
        allowOrigination: endpoint.allowOrigination === true,
        allowTermination: endpoint.allowTermination === true,
      },
    ]),
  );
