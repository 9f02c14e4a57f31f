import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import { rows } from "./rows.js";

/** A client that can read whether users have a service. */
export type ReadUserServiceClient = Pick<
  OdinOperations,
  "getUserServicesAssigned" | "getUserServices" | "getUserServiceSettings"
>;

/** A client that can assign services to users, and switch them on. */
export type ChangeUserServiceClient = ReadUserServiceClient &
  Pick<OdinOperations, "putUserServices" | "putUserServiceSettings">;

/** How a user has a service. */
export interface UserService {
  /** Whether the group can assign the service to the user. It is true if the user has it. */
  readonly isAvailable: boolean;
  /** Whether the user has the service, by itself or from a service pack. */
  readonly isAssigned: boolean;
  /** Whether it is on. Undefined if the user lacks it, or it has no switch. */
  readonly isActive: boolean | undefined;
}

/** What changes. What is left out stays as it is. */
export type UserServiceChange = Partial<Pick<UserService, "isAssigned" | "isActive">>;

const READS = ["getUserServicesAssigned", "getUserServices", "getUserServiceSettings"] as const;

/**
 * Reads whether a user has a service, and whether it is on: `await readUserService(odin, userId, "Call Waiting")`. The list of
 * services may disagree with the settings, so the settings say whether it is on.
 * @param odin a client that has `getUserServicesAssigned`, `getUserServices` and `getUserServiceSettings`
 * @param service its whole name, as `getUserServices` spells it
 * @param options those of each call
 * @throws ApiError as the methods do
 * @throws TypeError if the client lacks a method
 */
export async function readUserService(
  odin: ReadUserServiceClient,
  userId: string,
  service: string,
  options: CallOptions = {},
): Promise<UserService> {
  checkMethods("readUserService", odin, READS);
  const { userServices: assigned } = await odin.getUserServicesAssigned({ userId }, options);
  if (names(assigned, service)) {
    const settings: Readonly<Record<string, unknown>> = { ...(await odin.getUserServiceSettings({ userId }, options)) };
    return { isAvailable: true, isAssigned: true, isActive: flagOf(Object(settings[service]).isActive) };
  }
  const { userServices: all } = await odin.getUserServices({ userId }, options);
  return { isAvailable: names(all, service), isAssigned: false, isActive: undefined };
}

/**
 * Assigns a service to a user or takes it away, and switches it on or off: `await changeUserService(odin, userId, "Call Waiting",
 * { isAssigned: true, isActive: true })`. It reads first, and sends only what differs. So it is safe to run again. It does not assign
 * a service from a pack again, because that would use a second licence. What is left out stays as it is.
 *
 * No switch is sent for a service that the user lacks or that has no switch. Many services are on as soon as they are assigned, and
 * then no switch is needed.
 * @param odin a client that has the methods of `readUserService`, `putUserServices` and `putUserServiceSettings`
 * @param options those of each call
 * @throws ApiError as the methods do. The service may then be assigned, but not yet on
 * @throws TypeError if the client lacks a method
 */
export async function changeUserService(
  odin: ChangeUserServiceClient,
  userId: string,
  service: string,
  { isAssigned, isActive }: UserServiceChange,
  options: CallOptions = {},
): Promise<void> {
  checkMethods("changeUserService", odin, [...READS, "putUserServices", "putUserServiceSettings"]);
  const now = await readUserService(odin, userId, service, options);
  const isNew = isAssigned !== undefined && isAssigned !== now.isAssigned;
  if (isNew) {
    const userServices = [{ serviceName: service, assigned: isAssigned }];
    await odin.putUserServices({ body: { userId, userServices } }, options);
  }
  if (isActive === undefined || isAssigned === false) return;
  const current = isNew ? await readUserService(odin, userId, service, options) : now;
  if (current.isActive === undefined || current.isActive === isActive) return;
  await odin.putUserServiceSettings({ body: { userId, [service]: { isActive } } }, options);
}

type Services = readonly { readonly serviceName: string }[] | { readonly serviceName: string };

const names = (services: Services, name: string) => rows(services).some(({ serviceName }) => serviceName === name);

/** A switch may be a text. */
const flagOf = (value: unknown): boolean | undefined => (value === undefined ? undefined : String(value) === "true");
