import { assert } from "./assert.js";

/** Refuses a client that lacks a method, before anything is sent. @throws TypeError with the name of the method */
export function checkMethods<Client extends object>(
  label: string,
  client: Client,
  methods: readonly (keyof Client & string)[],
): void {
  for (const name of methods) assert(typeof client?.[name] === "function", `${label}: the client must have ${name}`);
}
