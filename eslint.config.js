import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";

/** One row a layer: its folder, and what it may import beside itself. Anything else under src is refused. */
const layers = [
  { target: "core/text", allowed: ["core/result.ts", "core/invariant.ts"] },
  { target: "core/document", allowed: ["core/text", "core/result.ts", "core/invariant.ts"] },
  { target: "core/checks", allowed: ["core"] },
  { target: "core/templates", allowed: ["core"] },
  { target: "core/packs", allowed: ["core"] },
  { target: "content", allowed: ["core"] },
  { target: "docx", allowed: ["core"] },
  { target: "app", allowed: ["core", "content"] },
  { target: "word", allowed: ["core", "app/ports.ts", "docx"] },
  { target: "strings", allowed: ["core"] },
  { target: "report", allowed: ["strings", "core"] },
  { target: "ui", allowed: ["app", "strings", "core", "report"] },
  { target: "preview", allowed: [] },
  { target: "cli", allowed: ["core", "content", "app", "strings", "report", "docx"] },
];

const zones = layers.map(({ target, allowed }) => ({
  target: `./src/${target}`,
  from: "./src",
  except: [target, ...allowed].map((path) => `./${path}`),
  message: `src/${target} may import only: ${[target, ...allowed].join(", ")} (see ARCHITECTURE.md).`,
}));

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "dist/**",
      "dist-preview/**",
      "coverage/**",
      "bench/build/**",
      ".browser/**",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "console",
          "process",
          "URL",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "performance",
          "TextEncoder",
          "TextDecoder",
          "fetch",
          "structuredClone",
          "document",
          "window",
          "globalThis",
          "require",
          "module",
          "addEventListener",
          "parent",
          "__dirname",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.ts", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver": { typescript: true, node: true } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-shadow": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "max-lines": ["error", { max: 400, skipComments: false }],
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/word/**/*.ts", "src/entry/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
    ),
  },
  {
    // Only src/word and the composition roots may speak to Office.
    files: ["src/{core,content,docx,app,ui,strings,cli}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "Office", "Word", "OfficeExtension"] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Core knows no clock: pass today in.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "Core knows no chance.",
        },
      ],
    },
  },
  // Lists of words and layouts are read by the entry, not by the file.
  { files: ["src/content/**/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off", "max-lines": "off" },
  },
);
