import { html, Html } from "./html";

/** A whole page that prints well, one plan after another, each on a new sheet. No script, no address, no network. */
export function reportPage(title: string, bodies: readonly Html[]): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>${bodies}</main>
      </body>
    </html>`.source;
}

const STYLE = `
body { font: 9.5pt/1.35 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1a19; background: #fff; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; }
h1 { font-size: 15pt; line-height: 1.2; margin: 0; }
h2 { font-size: 10.5pt; margin: .6rem 0 .1rem; }
h3 { font-size: 9pt; margin: .4rem 0 .1rem; }
p, ul { margin: .1rem 0; }
ul { padding-left: 1rem; }
li { margin: .1rem 0; }
.quiet { color: #605e5c; }
.columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin-top: .3rem; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #c8c6c4; padding: .12rem .75rem .12rem 0; }
th:last-child, td:last-child { white-space: nowrap; padding-right: 0; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
h2, h3 { break-after: avoid; }
article + article { break-before: page; }
@page { size: A4; margin: 12mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
@media (max-width: 30rem) { .columns { display: block; } }
`;
