import type { JSX } from 'preact';
import type { ReasonId } from '../../../lib/tasks/decide';
import type { DecideProps } from './Decide';

type Props = Pick<DecideProps, 'locale' | 'reasons' | 'onReason'> & { readonly picked: readonly ReasonId[] };

/** Why somebody wants to leave; several may hold. */
export function Reasons({ locale: { t }, reasons, picked, onReason }: Props): JSX.Element {
  return (
    <fieldset class="checks" id="reasons">
      <legend>{t('reasons')}</legend>
      {reasons.map(({ id, settle }) => {
        const is = picked.includes(id);
        return (
          <div key={id}>
            <label class="check">
              <input type="checkbox" checked={is} onChange={(event) => onReason(id, event.currentTarget.checked)} />
              <span>{t(`reason-${id}`)}</span>
            </label>
            {is && settle && (
              <p class="beside">
                {t('reason-settle')} <a href={`#trouble-${settle}`}>{t('reason-settle-how')}</a>
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
