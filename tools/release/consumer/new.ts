/** Code for the second release. It does not compile against the first. */
import type { PureCloudClient } from "@rollcall/clients/purecloud";

export const rehearsed = (purecloud: PureCloudClient) => purecloud.getUsers({ rehearsed: true });
