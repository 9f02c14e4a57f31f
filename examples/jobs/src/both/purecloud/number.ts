import { type Contact, type PureCloudClient, updateUser } from "@rollcall/clients/purecloud";
import type { Json } from "../../kit/index.ts";
import type { Part } from "../shared/part.ts";
import { isPhone, missingIn, namesOf } from "../shared/phones.ts";

/** Telephone numbers and extensions. Once no user lists them, others can have them. */
export const number: Part<PureCloudClient> = {
  name: "number",
  async take(purecloud, userId) {
    const { addresses = [] } = await purecloud.getUser({ userId });
    const phones = addresses.filter(isPhone);
    if (phones.length === 0) return [];
    const run = () =>
      updateUser(purecloud, userId, ({ addresses: now = [] }) => ({ addresses: now.filter((one) => !isPhone(one)) }));
    return [{ what: `frees ${namesOf(phones)}`, before: phones as unknown as Json, run }];
  },
  async giveBack(purecloud, userId, before) {
    const phones = before as unknown as Contact[];
    const { addresses = [] } = await purecloud.getUser({ userId });
    if (missingIn(addresses, phones).length === 0) return [];
    const run = () =>
      updateUser(purecloud, userId, ({ addresses: now = [] }) => ({ addresses: [...now, ...missingIn(now, phones)] }));
    return [{ what: `gets ${namesOf(phones)} back`, run }];
  },
};
