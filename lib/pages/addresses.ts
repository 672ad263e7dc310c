import { allMatches } from '../dom';
import type { Facts, Page } from '../page';
import { everywhere, on } from './hosts';
import { obstacleIn } from './reading/obstacle';

interface AddressesFacts extends Facts {
  readonly addressesShown?: number;
  readonly signedOut?: boolean;
}

/** Old page, one public script of about 2020 (`.address-list-wrap > .address-item > .address-opt`); of the new one nothing is known. */
const anchors = {
  address: ['.address-item'],
  options: ['.address-opt'],
} as const;

/** Counted twice, by entry and by its buttons, never read. None is not told from not yet loaded. */
function addressesFacts(root: ParentNode): AddressesFacts {
  const addressesShown = Math.max(allMatches(root, anchors.address).length, allMatches(root, anchors.options).length);
  return addressesShown ? { addressesShown } : {};
}

/** Saved postal addresses: counted, never read. Addresses: site-facts 2, 2026-11. */
export const addresses = {
  kind: 'addresses',
  addresses: [...everywhere('/p/address-manage/index.html'), on('ilogisticsaddress', '/addressList.htm')],
  examples: [
    'https://www.aliexpress.com/p/address-manage/index.html',
    'https://ilogisticsaddress.aliexpress.com/addressList.htm',
  ],
  anchors,
  read: (root: ParentNode): AddressesFacts => obstacleIn(root) ?? addressesFacts(root),
} as const satisfies Page;
