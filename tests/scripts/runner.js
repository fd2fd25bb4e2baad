// Runs functions of modules for tests. A line of JSON asks, a line of JSON answers: `modules` are
// paths below scripts/, `script` is a function of their exports and of the values `given`.

Object.assign(globalThis, JSON.parse(Deno.args[0]));

const FOLDER = new URL("../../scripts/", import.meta.url);

/** @param {{ modules: string[], script: string, given: unknown[] }} asked */
async function answer({ modules, script, given }) {
  try {
    const all = await Promise.all(modules.map((path) => import(new URL(path, FOLDER).href)));
    const run = new Function(`return ${script}`)();
    return { value: await run(Object.assign({}, ...all), ...given) };
  } catch (error) {
    return { error: String(error) };
  }
}

let rest = "";
for await (const text of Deno.stdin.readable.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + text).split("\n");
  rest = lines.pop() || "";
  for (const line of lines) console.log(JSON.stringify(await answer(JSON.parse(line))));
}
