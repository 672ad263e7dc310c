import { describe, expect, test } from 'vitest';
import { type ClosingRecord, NOTHING_KEPT } from '../lib/journey';
import { recordHtml, recordJson } from '../lib/keep/record-file';

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
  acknowledged: 'Said',
  acknowledgements: ['Closing is final.'],
  noteTitle: 'Note',
  note: undefined,
  foot: 'Made here',
} as const;

describe('as data', () => {
  test('times are told in UTC, what is absent stays absent', () => {
    const made = JSON.parse(recordJson(record, SENT + 1000));
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
    expect(JSON.parse(recordJson({ ...record, kept: NOTHING_KEPT }, SENT)).kept).toEqual({
      orders: 0,
      incomplete: 0,
      reviews: 0,
    }));

  test('a note goes with it', () => expect(JSON.parse(recordJson({ ...record, note: 'case 7' }, SENT)).note).toBe('case 7'));
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
