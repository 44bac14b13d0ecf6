import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { preparedRule } from "./scripts/build/prepared.mjs";

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);
const version = JSON.parse(readFileSync(at("package.json"), "utf8")).version;

/** The address that the manifest in the repository names: the one that sideloading uses. */
const SIDELOAD_ORIGIN = "https://localhost:3000";
/** Word only trusts Office.js from here; the preview serves the files of the npm package instead. */
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_LOCAL = "/office/office.js";
const officeJsPackage = at("node_modules", "@microsoft", "office-js", "dist");

const scripts = {
  test: /\.(ts|tsx)$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const common = (mode) => ({
  mode,
  context: root,
  // Never an eval devtool: the pane's content security policy forbids it, also while developing.
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [scripts, preparedRule, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [new webpack.DefinePlugin({ PLAIN_PLAN_VERSION: JSON.stringify(version) })],
});

/** The add-in as Word loads it. `officeJs` is the only thing that differs between production and preview. */
function pane(mode, output, officeJs, origin) {
  const base = common(mode);
  return {
    ...base,
    name: "pane",
    entry: { taskpane: at("src/entry/taskpane.tsx"), commands: at("src/entry/commands.ts") },
    output: { path: output, filename: "[name].js", chunkFilename: "[name].chunk.js", publicPath: "auto" },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        filename: "taskpane.html",
        template: at("src/entry/taskpane.html"),
        chunks: ["taskpane"],
        officeJs,
      }),
      new HtmlPlugin({
        filename: "commands.html",
        template: at("src/entry/commands.html"),
        chunks: ["commands"],
        officeJs,
      }),
      new CopyPlugin({
        patterns: [
          { from: at("assets/icons"), to: "assets/icons" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(SIDELOAD_ORIGIN, origin),
          },
        ],
      }),
    ],
  };
}

/** The page that stands where Word on the web stands. Never part of the add-in. */
function preview(mode, output) {
  const base = common(mode);
  return {
    ...base,
    name: "preview",
    entry: { preview: at("src/entry/preview.tsx") },
    // It is never shipped, and its DOCX engine alone takes minutes to minify.
    optimization: { minimize: false },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "preview-[name].chunk.js",
      publicPath: "auto",
    },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({ filename: "index.html", template: at("src/entry/preview.html"), chunks: ["preview"] }),
      new CopyPlugin({
        patterns: [
          { from: at("assets/samples"), to: "samples" },
          {
            from: officeJsPackage,
            to: "office",
            globOptions: { ignore: ["**/*.debug.js", "**/*.d.ts", "**/*.map"] },
            filter: wanted,
            // Microsoft allows these files in their original form only.
            info: { minimized: true },
          },
          { from: at("src/preview/trust"), to: "office/AgaveErrorUX" },
        ],
      }),
    ],
  };
}

/** Of Microsoft's 86 MB only what Office.js asks for when it runs as Word on the web. */
function wanted(file) {
  const name = path.relative(officeJsPackage, file).replaceAll("\\", "/");
  return /^(office\.js|word-web-16\.00\.js|o15apptofilemappingtable\.js|en-(us|gb)\/office_strings\.js|telemetry\/oteljs_agave\.js)$/i.test(
    name,
  );
}

/** A program for Node in one file. */
const program = (mode, name, entry, output) => ({
  ...common(mode),
  name,
  target: "node20",
  entry,
  output: { path: output, filename: "[name].cjs", chunkFormat: "commonjs" },
  optimization: { minimize: false },
});

function commandLine(mode, output) {
  return {
    ...program(mode, "cli", { "plain-plan": at("src/entry/cli.ts") }, output),
    plugins: [
      ...common(mode).plugins,
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    ],
  };
}

/**
 * `webpack`                           dist/: the add-in for a web server, and the command line. ORIGIN sets its address.
 * `webpack --env preview`             dist-preview/: the preview page and the same pane over npm's Office.js.
 * `webpack serve --env preview`       the same on http://localhost:3000.
 * `webpack serve --env word`          the add-in on https://localhost:3000 for sideloading into Word.
 * `webpack --env learn`               dist/learn.cjs: reads the labelled statements again (`npm run learn`).
 */
export default async function configure(env, argv) {
  const mode = argv.mode ?? (env.WEBPACK_SERVE ? "development" : "production");
  const port = Number(process.env.PORT ?? 3000);
  if (env.preview) {
    const output = at("dist-preview");
    const server = {
      port,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      open: process.stdout.isTTY ? ["/"] : false,
      devMiddleware: { publicPath: "/" },
    };
    return [
      { ...preview(mode, output), ...(env.WEBPACK_SERVE ? { devServer: server } : {}) },
      pane(mode, output, OFFICE_JS_LOCAL, `http://localhost:${port}`),
    ];
  }
  if (env.learn) return program(mode, "learn", { learn: at("scripts/learn/main.ts") }, at("dist"));
  if (env.word) {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    const server = {
      port,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      server: { type: "https", options: await getHttpsServerOptions() },
      headers: { "Access-Control-Allow-Origin": "*" },
    };
    return [{ ...pane(mode, at("dist"), OFFICE_JS_CDN, SIDELOAD_ORIGIN), devServer: server }];
  }
  const origin = (process.env.ORIGIN ?? SIDELOAD_ORIGIN).replace(/\/$/, "");
  return [pane(mode, at("dist"), OFFICE_JS_CDN, origin), commandLine(mode, at("dist/cli"))];
}
