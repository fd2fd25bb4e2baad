from tests.deno import Runner


def test_what_is_kept_has_the_type_of_its_file_and_nothing_about_its_transfer(run: Runner) -> None:
    """A cache refuses an answer with `Vary: *`, and looks at the names in any other."""
    call = """async ({ FILES, keep }) => {
      const { fetch, caches } = globalThis;
      const body = new TextEncoder().encode("a hand");
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
      const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
      const headers = {
        "content-encoding": "gzip", "content-length": "99", "content-type": "text/plain", vary: "*",
      };
      const put = [];
      const open = () => ({ put: (_, response) => put.push(response) });
      globalThis.fetch = () => new Response(body, { headers });
      Object.defineProperty(globalThis, "caches", { value: { open }, configurable: true });
      FILES.set("hand.txt", hash.slice(0, SITE.digits));
      await keep("hand.txt");
      FILES.delete("hand.txt");
      globalThis.fetch = fetch;
      Object.defineProperty(globalThis, "caches", { value: caches, configurable: true });
      return [await put[0].text(), ...put[0].headers.keys()];
    }"""
    assert run("worker/site.js worker/keeping.js", call) == ["a hand", "content-type"]
