/** Names that the examples use and every reader has in some form. What is imported from us is not among them. */
declare const purecloud: import("@rollcall/clients/purecloud").PureCloudClient;
declare const odin: import("@rollcall/clients/odin").OdinClient;

declare const clientId: string;
declare const clientSecret: string;
declare const username: string;
declare const password: string;

declare const userId: string;
declare const groupId: string;
declare const serviceProviderId: string;
declare const queueId: string;
declare const skillId: string;
declare const languageId: string;
declare const stationId: string;
declare const q64: string;

/** Whatever the operation wants: an example that is not about the body need not make one. */
declare const body: never;
/** Parameters that need not be given. */
declare const opts: Record<never, never>;

/** A browser's own, as far as the examples use them. */
declare const location: { readonly href: string; readonly origin: string; assign(url: string): void };
declare const history: { replaceState(data: unknown, unused: string, url: string): void };
