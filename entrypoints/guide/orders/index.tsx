import { Orders } from '../../../components/guide/orders/Orders';
import type { GuideState, Part } from '../section';
import { OrdersDesk } from './desk';
import { takeDropped, whenNear } from './given';

let desk: OrdersDesk | undefined;

/** The desk of this tab; it reads kept orders once their section comes near, so that the guide is painted before. */
function deskOf(state: GuideState): OrdersDesk {
  if (desk) desk.state = state;
  else {
    const fresh = new OrdersDesk(state);
    desk = fresh;
    requestAnimationFrame(() => whenNear('orders', () => void fresh.want()));
    takeDropped(fresh.acts.onRead);
  }
  return desk;
}

/** The person's own copy of their orders. */
export const orders: Part = {
  id: 'orders',
  group: 'other',
  section(state) {
    const { view, acts } = deskOf(state);
    const { kept, settings } = state.scene.store;
    return <Orders {...view} {...acts} words={state.words} kept={kept} keeps={settings.keepOrders} />;
  },
  figure({ scene, words }) {
    const { orders: count } = scene.store.kept;
    return count ? words.locale.t('figure', { count }) : '';
  },
};
