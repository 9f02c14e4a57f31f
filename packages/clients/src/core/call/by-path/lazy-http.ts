type Http = Record<string, (...given: unknown[]) => unknown>;

const NAMES = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject";

/** A client by path that is loaded at its first use. What is done to it meanwhile is done then, in the same order. */
export function lazyHttp(load: () => Promise<object>): unknown {
  let loading: Promise<object> | undefined;
  const http: Http = {};
  for (const name of NAMES.split(" ")) {
    http[name] = async (...given) => {
      loading ??= load();
      return ((await loading) as Http)[name]?.(...given);
    };
  }
  return http;
}
