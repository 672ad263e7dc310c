import { Orders } from '../../components/guide/orders/Orders';
import type { SourceName } from '../../components/guide/orders/view';
import { OrdersDesk } from './orders-desk';
import type { GuideState, Part } from './section';

let desk: OrdersDesk | undefined;

/** The desk of this tab; it reads kept orders once their section comes near, so that the guide is painted before. */
function deskOf(state: GuideState): OrdersDesk {
  if (desk) desk.state = state;
  else {
    const fresh = new OrdersDesk(state);
    desk = fresh;
    requestAnimationFrame(() => whenNear('orders', () => void fresh.want()));
    takeDropped((file) => fresh.acts.onRead(sourceOf(file.name), file));
  }
  return desk;
}

/** Acts once the element is less than a window's height away. */
function whenNear(id: string, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100% 0px' },
  );
  const element = document.getElementById(id);
  if (element) observer.observe(element);
}

/** A file may be dropped anywhere: elsewhere the browser would leave the guide for it. */
function takeDropped(act: (file: File) => void): void {
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => isFile(event) && event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) act(file);
  });
}

/** What a file is likely to be: ours are .zip and .json. */
const sourceOf = (name: string): SourceName => (/\.(zip|json)$/i.test(name) ? 'read-pack' : 'read-copy');

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
