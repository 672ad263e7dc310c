import browser from 'webextension-polyfill';
import { isRecord, isTime } from '../tools/guards';
import { readStorage } from './access';
import { transact } from './transaction';

/** Which moments of after-care were told, by name and date, so that none is told at each start of the browser. */
const REMINDED = 'reminded';
/** More than there are moments: whatever stands there, the record stays small. */
const MOST = 40;

const toldIn = (value: unknown): Readonly<Record<string, number>> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, number] => isTime(entry[1]))) : {};

/**
 * True if this moment was told. A request sent anew has moments of the same names at other dates.
 * @throws StorageError
 */
export async function wasReminded(name: string, at: number): Promise<boolean> {
  const { [REMINDED]: told } = await readStorage(() => browser.storage.local.get(REMINDED));
  return toldIn(told)[name] === at;
}

/** Notes that this moment was told. @throws StorageError */
export const noteReminded = (name: string, at: number): Promise<boolean> =>
  transact([REMINDED], ({ [REMINDED]: told }) => {
    const others = Object.entries(toldIn(told)).filter(([other]) => other !== name);
    return { set: { [REMINDED]: Object.fromEntries([...others, [name, at] as const].slice(-MOST)) } };
  });
