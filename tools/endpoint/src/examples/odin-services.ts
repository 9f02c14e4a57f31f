/** The services of Odin that have an operation. */
const SERVICES = [
  "Alternate Numbers",
  "Anonymous Call Rejection",
  "BroadWorks Anywhere",
  "BroadWorks Mobility",
  "Busy Lamp Field",
  "Call Forwarding Always",
  "Call Forwarding Always Secondary",
  "Call Forwarding Busy",
  "Call Forwarding No Answer",
  "Call Forwarding Not Reachable",
  "Call Forwarding Selective",
  "Call Recording",
  "Call Waiting",
  "Calling Line ID Delivery Blocking",
  "Do Not Disturb",
  "Fax Messaging",
  "Group Night Forwarding",
  "Hoteling Guest",
  "Hoteling Host",
  "Intercept User",
  "Music On Hold User",
  "Privacy",
  "Remote Office",
  "Sequential Ring",
  "Shared Call Appearance",
  "Simultaneous Ring Personal",
  "Speed Dial 100",
  "Speed Dial 8",
  "Voice Messaging User",
];

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** The name of a service in operations, which omit these words. */
const short = (service: string): string => plain(service.replace(/^Group | User$/g, ""));

const topicOf = (operationId: string): string => plain(operationId.replace(/^getUser/, ""));

/** The service that an operation reads, or whose part it reads. */
export const serviceOf = (operationId: string): string | undefined =>
  SERVICES.filter((service) => topicOf(operationId).startsWith(short(service)))
    .toSorted((one, other) => one.length - other.length)
    .at(-1);

/** What an operation reads of a service. Empty for the service itself. */
export const partOf = (operationId: string, service: string): string =>
  topicOf(operationId).slice(short(service).length);
