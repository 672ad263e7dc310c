import type { JSX } from 'preact';
import type { Anchor } from '../../lib/site/map';
import { LinkOut } from '../Button';
import { Note } from '../Note';
import type { OverlayView } from './content';
import type { HintActs } from './Hint';
import { type ShownPlace, Stepper } from './Stepper';

const BOX: Anchor<'deactivate-account'> = 'box';

interface Props extends Pick<HintActs, 'onShow' | 'onStopShowing'> {
  readonly view: OverlayView;
  readonly shown: ShownPlace | undefined;
}

/** The old look-alike of the closing form, below: what it does, the box that makes it final, and where closing is. */
export function NotClosing({ view: { words, request }, shown, onShow, onStopShowing }: Props): JSX.Element {
  const { t } = words.locale;
  return (
    <div class="strongest">
      <Note kind="grave" title={t('page-deactivate-account-hint')} what={t('page-deactivate-account-why')}>
        <Stepper anchor={BOX} shown={shown} primary={false} locale={words.locale} onShow={onShow} onStopShowing={onStopShowing} />
        <LinkOut href={request.task.go ?? ''}>{t('go-closing-form')}</LinkOut>
      </Note>
    </div>
  );
}
