import { describe, expect, test } from 'vitest';
import { recordHtml, recordJson } from '../lib/archive/export/record-file';
import type { ClosingRecord } from '../lib/model/journey';
import { NOTHING_KEPT } from '../lib/model/kept';

const SENT = Date.UTC(2026, 10, 3, 15, 42);
const record: ClosingRecord = {
  sentAt: SENT,
  tasks: [
    { id: 'receive-orders', status: 'done', source: 'reading', at: SENT - 60_000, say: 'orders-finished', counts: { shown: 3 } },
    { id: 'save-reviews', status: 'unknown', source: 'nobody' },
  ],
  kept: { ...NOTHING_KEPT, orders: 12, incomplete: 2, at: SENT - 5000 },
  acknowledged: ['final'],
};
const page = {
  code: 'en',
  direction: 'ltr',
  title: 'Record',
  lead: 'What stood',
  checked: 'Checked',
  rows: [['Wait for your parcels', 'Done', 'Seen']],
  kept: 'Kept',
  figures: [['Orders kept', '12']],
  lettersTitle: 'Letters',
  letters: [],
  acknowledged: 'Said',
  acknowledgements: ['Closing is final.'],
  noteTitle: 'Note',
  note: undefined,
  foot: 'Made here',
} as const;

describe('as data', () => {
  test('times are told in UTC, what is absent stays absent', () => {
    const made = JSON.parse(recordJson(record, {}, SENT + 1000));
    expect(made).toEqual({
      schema: 'last-orders/closing-record',
      version: 1,
      madeAt: '2026-11-03T15:42:01.000Z',
      sentAt: '2026-11-03T15:42:00.000Z',
      tasks: [
        {
          id: 'receive-orders',
          status: 'done',
          source: 'reading',
          say: 'orders-finished',
          counts: { shown: 3 },
          at: '2026-11-03T15:41:00.000Z',
        },
        { id: 'save-reviews', status: 'unknown', source: 'nobody' },
      ],
      kept: { orders: 12, incomplete: 2, reviews: 0, at: '2026-11-03T15:41:55.000Z' },
      acknowledged: ['final'],
    });
  });

  test('of nothing kept no time is claimed', () =>
    expect(JSON.parse(recordJson({ ...record, kept: NOTHING_KEPT }, {}, SENT)).kept).toEqual({
      orders: 0,
      incomplete: 0,
      reviews: 0,
    }));

  test('a note goes with it', () => expect(JSON.parse(recordJson({ ...record, note: 'case 7' }, {}, SENT)).note).toBe('case 7'));
});

describe('letters that were sent', () => {
  const DAY = 86_400_000;
  const requests = {
    closing: { sentAt: SENT },
    access: { sentAt: SENT, dueAt: SENT + 30 * DAY, region: 'eu-eea', outcome: 'confirmed', outcomeAt: SENT + 9 * DAY },
    erasure: { sentAt: SENT, outcome: 'refused', outcomeAt: SENT + DAY },
  } as const;

  test('are data, with the stages that were reached', () => {
    const { letters, stages } = JSON.parse(recordJson(record, requests, SENT));
    expect(letters).toEqual([
      {
        letter: 'access',
        region: 'eu-eea',
        outcome: 'confirmed',
        sentAt: '2026-11-03T15:42:00.000Z',
        dueAt: '2026-12-03T15:42:00.000Z',
        outcomeAt: '2026-11-12T15:42:00.000Z',
      },
      { letter: 'erasure', outcome: 'refused', sentAt: '2026-11-03T15:42:00.000Z', outcomeAt: '2026-11-04T15:42:00.000Z' },
    ]);
    expect(stages).toEqual({ copyAnswered: '2026-11-12T15:42:00.000Z' });
    const erased = { erasure: { sentAt: SENT, outcome: 'confirmed', outcomeAt: SENT } } as const;
    expect(JSON.parse(recordJson(record, erased, SENT)).stages).toEqual({ erasureConfirmed: '2026-11-03T15:42:00.000Z' });
  });

  test('stand on the page, as text', async () => {
    const html = await recordHtml({ ...page, letters: [['Ask for my data', 'The copy <came>']] });
    expect(html).toContain('<h2>Letters</h2>');
    expect(html).toContain('The copy &lt;came&gt;');
    expect(await recordHtml(page)).not.toContain('Letters');
  });
});

describe('as a page', () => {
  test('loads nothing and runs nothing, by its own policy too', async () => {
    const html = await recordHtml(page);
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/);
    expect(html).not.toMatch(/<(script|img|link|iframe|form|a)\b|https?:|@import|url\(/);
    expect(html).toContain('<html lang="en" dir="ltr">');
  });

  test('its style is the one its policy names', async () => {
    const html = await recordHtml(page);
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(html).toContain(`sha256-${Buffer.from(digest).toString('base64')}`);
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '</p></section><style>*{}'])(
    'a note is text: %s',
    async (note) => {
      const html = await recordHtml({ ...page, note });
      expect(html).not.toContain(note);
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script|<img/);
    },
  );

  test('what nobody said is left out', async () => {
    const html = await recordHtml({ ...page, acknowledgements: [] });
    expect(html).not.toContain('Said');
    expect(html).not.toContain('Note');
  });
});
