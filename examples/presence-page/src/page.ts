/** Shows the presences of a group, for a user who signs in. Presences are read again every few seconds. */
import { isApiAbortError, isApiAuthError, isApiError } from "@rollcall/clients/core";
import { items, type UcUserPresence, type User } from "@rollcall/clients/purecloud";
import { membersOf, pause, presencesOf } from "./presences.ts";
import { type Client, session, signIn, signOut } from "./session.ts";

const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const [group, status, people] = [element<HTMLSelectElement>("group"), element("status"), element("people")];
const [inButton, outButton] = [element("sign-in"), element("sign-out")];

inButton.addEventListener("click", () => void signIn().catch(show));
outButton.addEventListener("click", () => {
  signOut();
  location.reload();
});

/** Says what went wrong. A user whose login ended can sign in again. */
function show(error: unknown): void {
  if (isApiAbortError(error)) return;
  status.textContent = error instanceof Error ? error.message : String(error);
  if (!isApiAuthError(error) || error.status === 403) return;
  signOut();
  setSignedIn(false);
}

function setSignedIn(isSignedIn: boolean): void {
  inButton.hidden = isSignedIn;
  outButton.hidden = !isSignedIn;
}

function draw(users: readonly User[], presences: ReadonlyMap<string, UcUserPresence>): void {
  const rows = users.map(({ id, name = "" }) => {
    const { presenceDefinition, modifiedDate, message = "" } = presences.get(id) ?? {};
    const presence = presenceDefinition?.systemPresence ?? "unknown";
    const since = modifiedDate ? new Date(modifiedDate).toLocaleString() : "";
    const row = document.createElement("tr");
    row.dataset.presence = presence;
    for (const text of [name, presence, since, message]) row.insertCell().textContent = text;
    return row;
  });
  people.replaceChildren(...rows);
  status.textContent = `${users.length} people, read at ${new Date().toLocaleTimeString()}`;
}

let shown = new AbortController();

/** Shows the chosen group in place of the one before, until another is chosen. */
async function showGroup(purecloud: Client): Promise<void> {
  shown.abort();
  shown = new AbortController();
  const { signal } = shown;
  const users = await membersOf(purecloud, group.value, signal);
  while (!signal.aborted) {
    try {
      const presences = await presencesOf(purecloud, users, signal);
      if (!signal.aborted) draw(users, presences);
    } catch (error) {
      // The next reading may succeed, unless the user must sign in again.
      if (!isApiError(error) || !error.retryable) throw error;
      show(error);
    }
    await pause(signal);
  }
}

async function start(purecloud: Client): Promise<void> {
  setSignedIn(true);
  status.textContent = `Signed in as ${(await purecloud.getUsersMe()).name}`;
  for await (const { id, name = id, memberCount } of items(purecloud.getGroups)) {
    if (memberCount !== 0) group.add(new Option(name, id));
  }
  group.addEventListener("change", () => void showGroup(purecloud).catch(show));
  if (group.value) await showGroup(purecloud);
}

try {
  const purecloud = session();
  if (purecloud) await start(purecloud);
} catch (error) {
  show(error);
}
