/** The one style of the receipts, for screen and paper. Colours: ink, paper, petrol and slate of `components/style/tokens.css`. */
export const RECEIPT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eff2f3; color: #15232b; line-height: 1.5;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem; }
section { background: #ffffff; border: 1px solid #d8dfe2; border-radius: 14px; padding: 1.5rem; margin-block-end: 1.5rem; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin-block: 0 0.75rem; font-size: 1.25rem; line-height: 1.25; }
h1 ~ h2 { margin-block-start: 1.5rem; font-size: 1rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 0.875rem; }
p { margin: 0 0 0.75rem; }
a { color: #0d5263; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
.quiet, small { color: #4b5a64; font-size: 0.8125rem; }
.quiet { margin-block: 0.5rem 0; }
.gap { margin-block: 0.75rem; border: 1.5px dashed #54626c; border-radius: 10px; padding: 0.25rem 0.75rem; color: #54626c; font-size: 0.875rem; }
.gap p { margin: 0.25rem 0; }
.review { white-space: pre-wrap; }
dl { margin: 0 0 1rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; border-block-end: 1px dotted #74828c; padding: 0.25rem 0; }
dt { color: #4b5a64; }
dd { margin: 0; }
ul { margin: 0; padding-inline-start: 1.25rem; }
table { width: 100%; margin-block-end: 1rem; border-collapse: collapse; font-size: 0.875rem; }
th { text-align: start; font-weight: 500; color: #4b5a64; border-block-end: 1px solid #74828c; }
th, td { padding-block: 0.35rem; padding-inline: 0 0.5rem; vertical-align: top; }
td { border-block-end: 1px dotted #74828c; }
tfoot td { border: 0; font-weight: 600; }
.day { white-space: nowrap; }
.figure { text-align: end; font-variant-numeric: tabular-nums; padding-inline: 0.5rem 0; }
tr { break-inside: avoid; }
@media (max-width: 30rem) {
  table, tbody, tfoot, tr, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr { border-block-end: 1px dotted #74828c; padding-block: 0.5rem; }
  td { border: 0; padding: 0; }
  .figure { text-align: start; padding: 0; }
  .count::before { content: "× "; }
}
@media print {
  @page { margin: 14mm; }
  body { background: #ffffff; font-size: 10pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  section { border: 0; border-block-start: 1px solid #74828c; border-radius: 0; padding: 3mm 0; margin: 0 0 4mm; break-inside: avoid; }
  .front { border: 0; padding: 0; break-inside: auto; break-after: page; }
  h2 { font-size: 1.1rem; margin-block-end: 0.35rem; }
  dl { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block-end: 0.5rem; }
  dl div { border: 0; gap: 0 0.4rem; padding: 0; }
  table { margin-block-end: 0.5rem; font-size: 9pt; }
  th, td { padding-block: 0.15rem; }
  .gap { margin-block: 0.35rem; padding-block: 0; }
  .quiet, small { font-size: 8pt; }
}
`;
