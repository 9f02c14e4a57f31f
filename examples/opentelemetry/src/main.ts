/** Reads the users of the example organisation, a platform on this machine, and prints the spans of these calls. */
import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { isApiNotFoundError } from "@rollcall/clients/core";
import { clientCredentials, createPureCloudClient, items } from "@rollcall/clients/purecloud";
import { startEstate } from "@rollcall/mock";
import { collect } from "./collect.ts";
import { totals, tree } from "./print.ts";
import { telemetry } from "./telemetry.ts";

// Without a context manager there is no active span.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
const { tracer, meter, spans, metrics, shutdown } = collect();

const estate = await startEstate();
const purecloud = createPureCloudClient({
  baseUrl: estate.purecloudUrl,
  loginUrl: estate.loginUrl,
  auth: clientCredentials({ clientId: "made-up-client", clientSecret: "made-up-secret" }), // the mock accepts any
  hooks: telemetry(tracer, meter),
});
try {
  await tracer.startActiveSpan("look at users", async (span) => {
    for await (const { id } of items(purecloud.getUsers, { pageSize: 25 })) {
      await purecloud.getUser({ userId: id as string });
    }
    await purecloud.getUser({ userId: "00000000-0000-4000-8000-000000000000" }).catch((error: unknown) => {
      if (!isApiNotFoundError(error)) throw error;
    });
    span.end();
  });
} finally {
  await estate.close();
}
console.log([...tree(spans()), "", ...totals(await metrics())].join("\n"));
await shutdown();
