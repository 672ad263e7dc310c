import type { ClosingRecord, SentRequest, SentRequests } from '../../model/journey';
import { html, type Markup } from './markup';
import { pageHtml } from './page';
import { RECEIPT_STYLE } from './receipts/style';

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
  /** Letters that were sent, and how each stands; with their title. */
  readonly lettersTitle: string;
  readonly letters: readonly (readonly [letter: string, stands: string])[];
  readonly acknowledged: string;
  /** Absent where nothing was acknowledged. */
  readonly acknowledgements: readonly string[];
  readonly noteTitle: string;
  readonly note: string | undefined;
  readonly foot: string;
}

const taskRow = ([task, status, evidence]: RecordPage['rows'][number]): Markup =>
  html`<tr><td>${task}</td><td>${status}</td><td>${evidence}</td></tr>
`;

function lettersOf({ lettersTitle, letters }: RecordPage): Markup | false {
  const rows = letters.map(
    ([letter, stands]) => html`<tr><td>${letter}</td><td>${stands}</td></tr>
`,
  );
  return (
    rows.length > 0 &&
    html`<h2>${lettersTitle}</h2><table><tbody>
${rows}</tbody></table>`
  );
}

function bodyOf(page: RecordPage): Markup {
  const { title, lead, checked, rows, kept, figures, acknowledged, acknowledgements, noteTitle, note, foot } = page;
  const said =
    acknowledgements.length > 0 && html`<h2>${acknowledged}</h2><ul>${acknowledgements.map((one) => html`<li>${one}</li>`)}</ul>`;
  return html`<section><h1>${title}</h1><p>${lead}</p>
<h2>${checked}</h2><table><tbody>
${rows.map(taskRow)}</tbody></table>
<h2>${kept}</h2><dl>${figures.map(([what, figure]) => html`<div><dt>${what}</dt><dd>${figure}</dd></div>`)}</dl>
${lettersOf(page)}${said}${note && html`<h2>${noteTitle}</h2><p class="review">${note}</p>`}
<p class="quiet">${foot}</p></section>
`;
}

/** The record as one page to read or print: it loads nothing, runs nothing, and its own policy says so. */
export const recordHtml = (page: RecordPage): Promise<string> => pageHtml({ ...page, style: RECEIPT_STYLE }, bodyOf(page));

const iso = (time: number): string => new Date(time).toISOString();

const isoOrNone = (time: number | undefined): string | undefined => (time === undefined ? undefined : iso(time));

/** Every letter that was sent, and the two stages that only an answer to one can reach. */
function sentOf({ closing: _, ...letters }: SentRequests): object {
  const sent = Object.entries(letters).map(([letter, { openAt: __, ...request }]) => ({ letter, ...requestTimes(request) }));
  const answeredAt = (request: SentRequest | undefined): string | undefined =>
    request?.outcome === 'confirmed' ? isoOrNone(request.outcomeAt) : undefined;
  const stages = { copyAnswered: answeredAt(letters.access), erasureConfirmed: answeredAt(letters.erasure) };
  return sent.length > 0 ? { letters: sent, stages } : {};
}

const requestTimes = ({ sentAt, dueAt, outcomeAt, ...rest }: SentRequest): object => ({
  ...rest,
  ...{ sentAt: iso(sentAt), dueAt: isoOrNone(dueAt), outcomeAt: isoOrNone(outcomeAt) },
});

/** The record as data: times as ISO 8601 in UTC, evidence by the names of our messages. */
export function recordJson(record: ClosingRecord, requests: SentRequests, madeAt: number): string {
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
    ...sentOf(requests),
    ...(note === undefined ? {} : { note }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
