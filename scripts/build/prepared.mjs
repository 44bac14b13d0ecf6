/**
 * Modules named `*.prepared.ts` are run when the add-in is built, and stand in it as the data that they came to. Their
 * exports are plain data. Unbuilt, as in tests, they are modules like any other.
 */
const suffix = /\.prepared\.ts$/;
const asItIs = "as-it-is";

/** A text as it is; JSON of other data, which is read several times faster than a literal. */
const codeOf = (data) =>
  typeof data === "string" ? JSON.stringify(data) : `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** A module that exports the same names with the same data. */
export const moduleOf = (exports) =>
  Object.entries(exports)
    .map(([name, data]) => `export const ${name} = ${codeOf(data)};`)
    .join("\n");

/** The rule for webpack. It comes before the rule that turns TypeScript into JavaScript, which it then spares. */
export const preparedRule = {
  test: suffix,
  resourceQuery: { not: [new RegExp(asItIs)] },
  enforce: "post",
  loader: import.meta.filename,
};

/** The loader of that rule: webpack runs the module with the rules for all others. */
export async function pitch(request) {
  const path = request.split("!").at(-1);
  return moduleOf(await this.importModule(`${path}?${asItIs}`));
}

/** The same for esbuild. */
export const preparedPlugin = (esbuild) => ({
  name: "prepared",
  setup({ onLoad }) {
    onLoad({ filter: suffix }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: "esm",
        write: false,
      });
      const code = Buffer.from(outputFiles[0].contents).toString("base64");
      return { contents: moduleOf(await import(`data:text/javascript;base64,${code}`)), loader: "js" };
    });
  },
});

export default function notPitched() {
  throw new Error("The loader of prepared modules only pitches.");
}
