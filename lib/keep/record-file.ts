import type { ClosingRecord } from '../journey';
import { base64Digest } from './digest';
import { html, Markup } from './markup';
import { STYLE } from './receipts/style';

/** The record in the person's own words. */
export interface RecordPage {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly lead: string;
  readonly checked: string;
  /** Task, status and evidence of each. */
  readonly rows: readonly (readonly [task: string, status: string, evidence: string])[];
  readonly kept: string;
  readonly figures: readonly (readonly [what: string, figure: string])[];
  readonly acknowledged: string;
  /** Absent where nothing was acknowledged. */
  readonly acknowledgements: readonly string[];
  readonly noteTitle: string;
  readonly note: string | undefined;
  readonly foot: string;
}

const rowOf = ([task, status, evidence]: RecordPage['rows'][number]): Markup =>
  html`<tr><td>${task}</td><td>${status}</td><td>${evidence}</td></tr>
`;

function bodyOf(page: RecordPage): Markup {
  const { title, lead, checked, rows, kept, figures, acknowledged, acknowledgements, noteTitle, note, foot } = page;
  const said =
    acknowledgements.length > 0 && html`<h2>${acknowledged}</h2><ul>${acknowledgements.map((one) => html`<li>${one}</li>`)}</ul>`;
  return html`<section><h1>${title}</h1><p>${lead}</p>
<h2>${checked}</h2><table><tbody>
${rows.map(rowOf)}</tbody></table>
<h2>${kept}</h2><dl>${figures.map(([what, figure]) => html`<div><dt>${what}</dt><dd>${figure}</dd></div>`)}</dl>
${said}${note && html`<h2>${noteTitle}</h2><p class="review">${note}</p>`}
<p class="quiet">${foot}</p></section>
`;
}

/** The record as one page to read or print: it loads nothing, runs nothing, and its own policy says so. */
export async function recordHtml(page: RecordPage): Promise<string> {
  const policy = `default-src 'none'; style-src 'sha256-${await base64Digest(STYLE)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${page.code}" dir="${page.direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">
<title>${page.title}</title><style>${new Markup(STYLE)}</style></head><body><main>
${bodyOf(page)}</main></body></html>
`.text;
}

const iso = (time: number): string => new Date(time).toISOString();

/** The record as data: times as ISO 8601 in UTC, evidence by the names of our messages. */
export function recordJson(record: ClosingRecord, madeAt: number): string {
  const { sentAt, tasks, kept, acknowledged, note } = record;
  const { at: keptAt, ...figures } = kept;
  const data = {
    schema: 'last-orders/closing-record',
    version: 1,
    madeAt: iso(madeAt),
    sentAt: iso(sentAt),
    tasks: tasks.map(({ at, ...task }) => (at === undefined ? task : { ...task, at: iso(at) })),
    kept: keptAt > 0 ? { ...figures, at: iso(keptAt) } : figures,
    acknowledged,
    ...(note === undefined ? {} : { note }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
