import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { TaskState } from '../../../lib/model/checklist';
import type { KeptFigures } from '../../../lib/model/kept';
import { inSentences } from '../../../lib/tools/sentences';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import type { Words } from '../../evidence-words';
import { sayWhole } from '../orders/say';

type Line = readonly [what: string, figure: string];

/** Figures of the copy, each with what it counts. */
export function copyLines(kept: KeptFigures, { t }: Locale): Line[] {
  const { orders, incomplete, reviews } = kept;
  const isWhole = orders > 1 && incomplete === 0;
  return [
    [t('copy-orders'), t(isWhole ? 'copy-all-complete' : 'figure', { count: orders })],
    ...(incomplete > 0 ? [[t('copy-incomplete'), t('figure', { count: incomplete })] as const] : []),
    [t('copy-reviews'), t('figure', { count: reviews })],
    ...officialLines(kept, t),
  ];
}

/** True if nothing of it has changed since it was made into one file. */
const isInFile = ({ savedAt = 0, at }: KeptFigures): boolean => savedAt > at;

/** Whether it was made into a file, and whether that file still holds all of it. */
function sayFile(kept: KeptFigures, { t, day }: Locale): string {
  if (kept.savedAt === undefined) return t('copy-file-none');
  return t(isInFile(kept) ? 'copy-file-on' : 'copy-file-changed', { day: day(kept.savedAt) });
}

/** What AliExpress's own copy holds, and which of the kept orders it does not answer for. */
function officialLines(
  { orders, officialRows, officialOrders, officialCompared = 0, officialMissing = 0 }: KeptFigures,
  t: Locale['t'],
): Line[] {
  const what = t('copy-official');
  if (officialRows === undefined) return [[what, t('copy-not-added')]];
  if (officialOrders === undefined) return [[what, t('copy-rows', { count: officialRows })]];
  const left: readonly Line[] = [
    ['copy-missing', officialMissing],
    ['copy-uncompared', Math.max(0, orders - officialCompared)],
  ].flatMap(([label, count]) => (Number(count) > 0 ? [[t(String(label)), t('figure', { count: Number(count) })] as const] : []));
  return [[what, t('copy-found', { count: officialOrders })], ...left];
}

interface Props {
  readonly kept: KeptFigures;
  /** Whether these are all orders, as the checklist knows it. */
  readonly receipts: TaskState | undefined;
  readonly words: Words;
  /** Makes all of it into one file. */
  readonly onSave: () => void;
}

/** What of the account is kept in this browser, counted, and whether it is anywhere else; what is not kept is gone with the account. */
export function CopySummary({ kept, receipts, words, onSave }: Props): JSX.Element {
  const { t } = words.locale;
  const isHere = kept.orders > 0;
  const file: Line[] = isHere ? [[t('copy-file'), sayFile(kept, words.locale)]] : [];
  const onlyHere = isHere && !isInFile(kept);
  return (
    <section class="gate-group copy">
      <h3>{t('gate-copy')}</h3>
      <dl class="ledger">
        {[...copyLines(kept, words.locale), ...file].map(([what, figure]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd class="num">{figure}</dd>
          </div>
        ))}
      </dl>
      {isHere && <p>{inSentences(words.locale.code, [sayWhole(receipts, words)], true)}</p>}
      {onlyHere && <p>{t(kept.savedAt === undefined ? 'copy-only-here' : 'copy-newest-only-here')}</p>}
      <ButtonRow>
        {onlyHere && (
          <Button look="small" onPress={onSave}>
            {t('copy-save')}
          </Button>
        )}
        <a class="btn small" href="#orders">
          {t('more-orders')}
        </a>
      </ButtonRow>
    </section>
  );
}
