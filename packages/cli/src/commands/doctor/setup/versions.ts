import { manifest } from "../../../manifest.js";
import { type Check, ok, unclear } from "./check.js";

/** The versions of this package and of Node. */
export function checkVersions(node: string = process.versions.node): Check[] {
  const { version, engines } = manifest();
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const [least = 0, leastMinor = 0] = (engines.node.match(/\d+/g) ?? []).map(Number);
  const isOld = major < least || (major === least && minor < leastMinor);
  return [
    ok("rollcall", version),
    isOld ? unclear("Node", `${node} is older than ${least}.${leastMinor}. Install a newer one`) : ok("Node", node),
  ];
}
