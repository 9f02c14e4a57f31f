/** Ends as its first argument says. */
const [how] = process.argv.slice(2);
console.log(`cwd ${process.cwd()}, secret ${process.env.MADE_UP}`);
if (how === "fails") process.exitCode = 4;
if (how === "dies") process.kill(process.pid, "SIGKILL");
if (how === "waits") {
  const timer = setTimeout(() => {}, 60_000);
  process.once("SIGTERM", () => {
    clearTimeout(timer);
    console.log("told to end");
    process.exitCode = 7;
  });
  console.log("waiting");
}
