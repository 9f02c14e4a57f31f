const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** The name of a service in operations, which omit these words. */
const short = (service: string): string => plain(service.replace(/^Group | User$/g, ""));

const topicOf = (operationId: string): string => plain(operationId.replace(/^getUser/, ""));

/** The service that an operation reads, or whose part it reads. @param services the names of all that the group has */
export const serviceOf = (operationId: string, services: readonly string[]): string | undefined =>
  services
    .filter((service) => topicOf(operationId).startsWith(short(service)))
    .toSorted((one, other) => one.length - other.length)
    .at(-1);

/** What an operation reads of a service. Empty for the service itself. */
export const partOf = (operationId: string, service: string): string =>
  topicOf(operationId).slice(short(service).length);
