import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { ADDRESS_ENTRY, ADDRESS_OPTIONS } from '../../selectors/marks';
import { all } from '../dom';
import type { Reader } from '../reader';
import { obstacleIn } from './reading/obstacle';

interface AddressesFacts extends Facts {
  readonly addressesShown?: number;
  readonly signedOut?: boolean;
}

/** Counts addresses by their entries and their buttons; never reads them. "None" looks like "not loaded yet": no fact. */
function addressesFacts(root: ParentNode): AddressesFacts {
  const addressesShown = Math.max(all(root, ADDRESS_ENTRY).length, all(root, ADDRESS_OPTIONS).length);
  return addressesShown ? { addressesShown } : {};
}

/** Saved postal addresses: counted, never read. */
export const addresses = {
  kind: 'addresses',
  read: (root: ParentNode): ReaderResult<AddressesFacts> => readerResult(obstacleIn(root) ?? addressesFacts(root), 'whole'),
} as const satisfies Reader;
