"""A worker in Deno: a device that keeps files, and a host that can fail. Files say their path."""

from typing import Any

from tests.deno import Runner

MODULES = "site addresses keeping installing asked answering"
DEVICE = """async (all, { before, faults }) => {
  const { CORE, FILES, ON_DEMAND, SCOPE, fileAt, keyOf } = all;
  const hashOf = async (text) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    const bytes = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
    return bytes.join("").slice(0, SITE.digits);
  };
  const lists = [CORE, FILES, ON_DEMAND];
  const listed = lists.map((list) => [...list]);
  for (const list of lists) for (const path of list.keys()) list.set(path, await hashOf(path));
  const store = new Map(before.map((path) => [keyOf(path), new Response(path)]));
  const asked = [];
  const fetch = async (given, { cache = "default" } = {}) => {
    const address = given.url ?? given;
    const place = address.slice(SCOPE.href.length);
    asked.push(`${place} ${cache}`);
    const fault = faults[place] ?? faults["*"];
    if (fault === "no internet") throw new TypeError(fault);
    const isStale = fault === "stale" || (fault === "unchanged" && cache !== "reload");
    const text = isStale ? "stale" : fileAt(address) ?? "unknown";
    return new Response(text, { status: fault === "error" ? 500 : 200 });
  };
  let number = 0; // of the cache, each time that it is made
  let isThere = true;
  const open = async () => {
    if (!isThere) number += 1;
    isThere = true;
    const own = number;
    return {
      delete: async (key) => store.delete(key),
      keys: async () => [...store.keys()].map((url) => ({ url })),
      put: async (key, response) => void (own === number && isThere && store.set(key, response)),
    };
  };
  const caches = {
    open,
    has: async () => isThere,
    match: async (key) => store.get(key)?.clone(),
    delete: async () => {
      isThere = false;
      store.clear();
      return true;
    },
  };
  // Deno has no address of its own, from which a redirection could begin.
  class Answer extends Response {
    static redirect = (to) => ({ status: 302, text: async () => String(to) });
  }
  const old = { fetch: globalThis.fetch, caches: globalThis.caches, Response };
  const use = (values) => {
    for (const [name, value] of Object.entries(values)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  };
  const kept = () => [...FILES.keys(), "old"].filter((path) => store.has(keyOf(path))).sort();
  use({ fetch, caches, Response: Answer });
  try {
    const value = await (SCRIPT)(all, { asked, store, kept });
    return { value, asked, kept: kept() };
  } finally {
    use(old);
    lists.forEach((list, place) => listed[place].forEach(([path, hash]) => list.set(path, hash)));
  }
}"""


def on_device(
    run: Runner, script: str, *before: str, faults: dict[str, str] | None = None
) -> dict[str, Any]:
    """Return what a script gives, what was asked of the host, and what is kept at the end.

    Some files are kept `before`. A fault goes by the address that is asked for, or by "*": "no
    internet", "error", "stale", or "unchanged", which is stale until a browser insists.
    """
    modules = " ".join(f"worker/{name}.js" for name in MODULES.split())
    call = DEVICE.replace("SCRIPT", script)
    found: dict[str, Any] = run(modules, call, {"before": before, "faults": faults or {}})
    return found
