import { ORDER_ID } from '../../../selectors/patterns';

/** The page's address; '' for a part of a page that stands in none. */
export const pageAddress = (root: ParentNode): string => ((root.ownerDocument ?? root) as Document).URL ?? '';

/** The number of the order that an address or a link leads to. */
export const orderIdIn = (address: string | null): string | undefined => new RegExp(ORDER_ID).exec(address ?? '')?.[1];
