import { Column } from "../../column.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { TextList } from "../../text-list.js";
import { Texts } from "../../texts.js";

/** Evidence names no more, or a device of a hundred users fills a page. */
const MOST_NAMED = 10;

/** A user's primary device, and who else has it. */
export interface PrimaryDevice {
  readonly name: string | null;
  readonly mac: string | null;
  /** Why the MAC address is not known. */
  readonly macUnread: string | undefined;
  /** Up to ten others who have a device of this name and place, or else this MAC address. */
  readonly others: readonly string[];
  /** Whether the device is made for several users. */
  readonly isMadeForSeveral: boolean;
}

/** The primary devices of users, a row for each user. They are kept in columns, because almost every user has one. */
export class PrimaryDevices {
  /** Names, each with its place, and MAC addresses. */
  readonly #keys = new Texts();
  readonly #places = new Texts();
  readonly #users: string[] = [];
  /** As the platform writes them. */
  readonly #names = new TextList();
  readonly #nameKeys = new Column(Int32Array);
  readonly #macKeys = new Column(Int32Array);
  readonly #forSeveral = new Column(Uint8Array);
  /** Why MAC addresses are not known, by row. Usually they are. */
  readonly #macUnread = new Map<number, string>();
  /** The rows of each key that several rows have. */
  #shared: ReadonlyMap<number, readonly number[]> | undefined;

  add(user: CleanOdinUser): void {
    const endpoint = user.endpoint.known ? user.endpoint.value : null;
    const device = endpoint?.type === "accessDeviceEndpoint" ? endpoint : null;
    const name = device?.deviceName ?? null;
    const mac = device?.macAddress.known ? device.macAddress.value : null;
    if (device && !device.macAddress.known) this.#macUnread.set(this.#users.length, device.macAddress.because);
    this.#users.push(user.userId);
    this.#names.push(name ?? "");
    this.#nameKeys.push(name === null ? 0 : this.#keys.number(`${this.#placeOf(user)} ${name.toLowerCase()}`));
    this.#macKeys.push(mac === null ? 0 : this.#keys.number(mac));
    this.#forSeveral.push(isMadeForSeveral(user) ? 1 : 0);
  }

  /** The row of the user who was added last. */
  rowOf({ userId }: CleanOdinUser): number {
    if (this.#users.at(-1) !== userId) throw new Error("a user is counted just before it is looked at");
    return this.#users.length - 1;
  }

  /** All users are added before. */
  at(row: number): PrimaryDevice {
    const [name, mac] = [this.#nameKeys.at(row), this.#macKeys.at(row)];
    return {
      name: name === 0 ? null : this.#names.at(row),
      mac: mac === 0 ? null : this.#keys.at(mac),
      macUnread: this.#macUnread.get(row),
      others: this.#othersAt(row),
      isMadeForSeveral: this.#forSeveral.at(row) === 1,
    };
  }

  /** The number of the place, because each of its devices repeats it. */
  #placeOf(user: CleanOdinUser): number {
    return this.#places.number(placeOf(user));
  }

  /** It stops at ten, because thousands may have one device, and each is asked for all others. */
  #othersAt(row: number): readonly string[] {
    this.#shared ??= this.#rowsOfShared();
    const others = new Set<string>();
    for (const key of [this.#nameKeys.at(row), this.#macKeys.at(row)])
      for (const one of this.#shared.get(key) ?? []) {
        const userId = this.#users[one] as string;
        if (userId !== this.#users[row]) others.add(userId);
        if (others.size === MOST_NAMED) return [...others];
      }
    return [...others];
  }

  #rowsOfShared(): ReadonlyMap<number, readonly number[]> {
    const counts = new Uint32Array(this.#keys.size + 1);
    const columns = [this.#nameKeys, this.#macKeys];
    for (const column of columns) for (const key of column) counts[key] = (counts[key] as number) + 1;
    const shared = new Map<number, number[]>();
    for (const column of columns) {
      for (let row = 0; row < column.length; row += 1) {
        const key = column.at(row);
        if (key === 0 || (counts[key] as number) < 2) continue;
        const rows = shared.get(key);
        if (rows) rows.push(row);
        else shared.set(key, [row]);
      }
    }
    return shared;
  }
}

function isMadeForSeveral({ device, lineMode }: CleanOdinUser): boolean {
  const ports = (device.known && device.value?.ports) || 1;
  return ports > 1 && lineMode.known && lineMode.value?.toLowerCase() === "multiple user shared";
}

/** The name of a device is unique within its level. */
function placeOf(user: CleanOdinUser): string {
  const device = user.device.known ? user.device.value : null;
  const level = device?.level?.toLowerCase() ?? "group";
  const serviceProvider = level === "system" ? "" : (device?.owner.serviceProviderId ?? user.serviceProviderId);
  const group = level === "group" ? (device?.owner.groupId ?? user.groupId) : "";
  return `${level}|${serviceProvider}|${group}`.toLowerCase();
}
