import { asObject, asText } from "../../record/wire.js";

/** A group on Odin, by its ids. Both may contain any character, `/` included. */
export interface OdinGroup {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** The fields that name a group. */
export const GROUP_FIELDS = ["serviceProviderId", "groupId"] as const;

/** Whether data names another group. Data that names none is accepted. */
export function isOfAnotherGroup(data: unknown, group: OdinGroup): boolean {
  const object = asObject(data) ?? {};
  return GROUP_FIELDS.some((field) => {
    const [named, ours] = [object[field], group[field]];
    // Odin sends an id of digits as a number, without its zeros at the front.
    if (typeof named === "number") return named !== Number(ours);
    return (asText(named) ?? ours).toLowerCase() !== ours.toLowerCase();
  });
}
