import { expect, test } from 'vitest';
import { inSentences } from '../lib/tools/sentences';

test.each([
  ['en', ['All are finished', 'Seen again today'], 'All are finished. Seen again today'],
  ['de', ['Alles ist erledigt.', 'Heute gesehen'], 'Alles ist erledigt. Heute gesehen'],
  ['ja', ['すべて完了', '今日も確認'], 'すべて完了。今日も確認'],
  ['ja', ['すべて完了です。', '今日も確認'], 'すべて完了です。今日も確認'],
  ['zh-CN', ['全部完成', '今天看过'], '全部完成。今天看过'],
  ['th', ['เสร็จแล้ว', 'เห็นวันนี้'], 'เสร็จแล้ว เห็นวันนี้'],
  ['en', ['Only one'], 'Only one'],
  ['en', [], ''],
] as const)('in %s %j is %s', (code, parts, text) => expect(inSentences(code, parts)).toBe(text));
