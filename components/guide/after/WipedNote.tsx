import type { JSX } from 'preact';
import type { DataKind } from '../../../lib/aftercare/site-data';
import type { Locale } from '../../../lib/locale';
import { StateIcon } from '../../StateIcon';

/** What came of the press. `refused`: the browser was not allowed to, by the person; nothing was cleared. */
export type Wiped =
  | { readonly is: 'refused' }
  | {
      readonly is: 'cleared';
      readonly at: number;
      readonly hosts: number;
      readonly done: readonly DataKind[];
      readonly failed: readonly DataKind[];
      /** The permission is no longer ours. */
      readonly givenBack: boolean;
    };

interface Props {
  readonly wiped: Wiped;
  readonly browser: 'chromium' | 'firefox';
  readonly locale: Locale;
}

/** Kinds of data in words, as a list. */
export const sayKinds = (kinds: readonly DataKind[], { code, t }: Locale): string =>
  new Intl.ListFormat(code).format(kinds.map((kind) => t(`kind-${kind}`)));

/** What the browser says it has done, what it has not, and what was not asked of it. */
export function WipedNote({ wiped, browser, locale }: Props): JSX.Element {
  const { t } = locale;
  if (wiped.is === 'refused') return <Line shape="unknown" text={t('wiped-refused')} />;
  const { done, failed, hosts, givenBack } = wiped;
  return (
    <ul class="wiped">
      {done.length > 0 && (
        <li>
          <Line shape="done" text={t('wiped-done', { what: sayKinds(done, locale), count: hosts })} />
        </li>
      )}
      {failed.length > 0 && (
        <li>
          <Line shape="todo" text={t('wiped-failed', { what: sayKinds(failed, locale) })} />
        </li>
      )}
      <li>
        <Line shape="unknown" text={t(`wiped-left-${browser}`)} />
      </li>
      <li>{t(givenBack ? 'wiped-given-back' : 'wiped-not-given-back')}</li>
    </ul>
  );
}

function Line({ shape, text }: { shape: 'done' | 'todo' | 'unknown'; text: string }): JSX.Element {
  return (
    <p class="line">
      <StateIcon shape={shape} />
      <span>{text}</span>
    </p>
  );
}
