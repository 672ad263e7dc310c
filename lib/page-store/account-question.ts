import type { HostEvidence } from '../model/checklist-evidence';
import type { AsleepWhy } from '../model/evidence';
import { hasLeftovers } from '../model/facts';
import type { Host, SeenStore } from '../storage';
import { requestChecklist } from './background-client';
import type { Checklists } from './checklists';
import type { StoreActions } from './page-store';
import { isRequestSent } from './request-sent';

/** A host where what was read may be another account's, and what makes that likely. */
export interface AccountQuestion {
  readonly host: Host;
  readonly why: AsleepWhy;
}

/** Whose account was read, as far as a person has to be asked. Nothing is asked once the closing request is sent. */
export function accountQuestions(checklist: Checklists<SeenStore>): {
  readonly asked: readonly AccountQuestion[];
  readonly alsoUs: boolean;
} {
  const { readings, account, other } = checklist.store;
  if (isRequestSent(checklist)) return { asked: [], alsoUs: false };
  const hosts = [
    ['com', account],
    ['us', other?.account],
  ] as const;
  const asked = hosts.flatMap(([host, { asleep } = {}]) => (asleep ? [{ host, why: asleep.why }] : []));
  return { asked, alsoUs: other !== undefined && hasShown(other) && Object.keys(readings).length > 0 };
}

/** True if orders, cases, money, coins, coupons or addresses were seen there. */
const hasShown = ({ readings, ledgers = {} }: HostEvidence): boolean =>
  Object.values(ledgers).some(({ items }) => Object.keys(items).length > 0) ||
  Object.values(readings).some(({ facts }) => hasLeftovers(facts));

/** What a person can say of that. */
export const accountAnswers = (actions: StoreActions) => ({
  onSame: (host: Host): void => void actions.save(() => requestChecklist({ same: host }), undefined, 'whose'),
  onAnother: (host: Host): void =>
    void actions.save(() => requestChecklist({ another: host }), { what: 'another-account' }, 'whose'),
  onNotUsed: (): void => void actions.save(() => requestChecklist({ notUsed: 'us' }), { what: 'host-forgotten' }, 'whose'),
});
