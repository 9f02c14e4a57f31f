import { knownNames } from "../../kit/index.ts";

/** The error of a name that no service of a group has. */
export const noService = (service: string, services: readonly { readonly serviceName: string }[]): Error => {
  const names = services.map(({ serviceName }) => serviceName);
  return new Error(`the group of the user has no service ${service}. ${knownNames("service", names, service)}`);
};
