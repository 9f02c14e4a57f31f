/** What a user writes against the second release: it does not compile against the first. */
import type { PureCloudClient } from "@rollcall/clients/purecloud";

export const rehearsed = (purecloud: PureCloudClient) => purecloud.getUsers({ rehearsed: true });
