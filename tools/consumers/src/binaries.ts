/** The programs that differ by machine. */
export const binaries = ["node-20.3", "node-20", "node-22", "node-24", "node-26", "bun", "deno", "workerd"] as const;

export type Binary = (typeof binaries)[number];

/**
 * The path of a program in the folder where runtimes/package.json is installed. It is in the package of the platform, so no
 * install script has to run.
 *
 * @throws Error where none is pinned for the machine
 */
export function binaryPath(binary: Binary, platform: string, arch: string): string {
  if (platform !== "linux" || (arch !== "x64" && arch !== "arm64")) {
    throw new Error(`${binary} is pinned for Linux on x64 and arm64 only, not for ${platform} on ${arch}`);
  }
  const own = {
    bun: `@oven/bun-linux-${arch === "x64" ? "x64" : "aarch64"}/bin/bun`,
    deno: `@deno/linux-${arch}-glibc/deno`,
    workerd: `@cloudflare/workerd-linux-${arch === "x64" ? "64" : "arm64"}/bin/workerd`,
  };
  if (binary in own) return `node_modules/${own[binary as keyof typeof own]}`;
  if (binary === "node-20.3" && arch === "arm64") throw new Error("the registry has no Node 20.3.0 for Linux on arm64");
  return `node_modules/${binary}-${arch}/bin/node`;
}
