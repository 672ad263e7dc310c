import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';

/** What is known of closing and whose word it is (site-facts 1 and 7, 2026-11); each has its texts. */
export const truths = {
  ends: ['history', 'no-undo', 'eu', 'vip'],
  stays: ['data', 'debts', 'mailbox', 'app', 'alibaba', 'russia'],
  unsaid: ['conditions', 'time', 'money'],
} as const;

/** What closing ends, what stays, and what nobody has said. */
export function Truths({ locale: { t } }: { locale: Locale }): JSX.Element {
  return (
    <section class="block" id="truths">
      <h3>{t('truths')}</h3>
      <div class="card truths">
        {Object.entries(truths).map(([kind, ids]) => (
          <section key={kind} class={kind} id={`truths-${kind}`}>
            <h4>{t(`truths-${kind}`)}</h4>
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  <p>{t(`truth-${id}`)}</p>
                  <p class="evidence">{t(`truth-${id}-source`)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
