import { Orders } from '../../../components/guide/orders/Orders';
import { receiptsIn } from '../gate';
import type { GuidePart, GuideState } from '../section';
import { OrdersController } from './controller';
import { takeDropped, whenNear } from './file-drop';

let controller: OrdersController | undefined;

/** The controller of this tab; it reads kept orders once their section, or what closing would give up, comes near, so that the guide is painted before. */
function deskOf(state: GuideState): OrdersController {
  if (controller) controller.state = state;
  else {
    const fresh = new OrdersController(state);
    controller = fresh;
    requestAnimationFrame(() => {
      for (const part of ['give-up', 'orders']) whenNear(part, () => void fresh.want());
    });
    takeDropped(fresh.actions.onRead);
  }
  return controller;
}

/** Leads to the copy, and makes all of it into one file there. */
export function saveCopy(state: GuideState): void {
  state.goTo('orders');
  deskOf(state).actions.onMake('pack');
}

/** The person's own copy of their orders. */
export const ordersSection: GuidePart = {
  id: 'orders',
  group: 'other',
  section(state) {
    const { view, actions } = deskOf(state);
    const { kept, settings } = state.checklist.store;
    return (
      <Orders {...view} {...actions} words={state.words} kept={kept} receipts={receiptsIn(state)} keeps={settings.keepOrders} />
    );
  },
  figure({ checklist, words }) {
    const { orders: count } = checklist.store.kept;
    return count ? words.locale.t('figure', { count }) : '';
  },
};
