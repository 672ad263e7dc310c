import { allSiteWords } from '../../lib/site/languages';
import { orderList } from '../../lib/site/readers/order-list';

/** What a page without the extension is given to be read with: our reading of the orders list, slice by slice. */
export const readOrders = () => orderList.read(document, allSiteWords);

Object.assign(window, { readOrders });
