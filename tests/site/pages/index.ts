import { under } from '../account';
import { renderReport } from '../reported/render';
import type { Order, PageKind, Scenario } from '../scenario';
import { accountPages } from './account-pages';
import { passwordReset, robotCheck, signIn, signInDrawer } from './doors';
import { orderList } from './order-list';
import { orderDetail, orderTracking, receipt } from './order-pages';
import { refundCase, refundList } from './refund-pages';

export interface RenderOptions {
  /** Put into `<head>`: scripts of a served page. */
  readonly head?: string;
  /** For pages about one order; the first one without it. */
  readonly orderId?: string;
}
type Render = (scenario: Scenario, head: string, order: Order | undefined) => string;

const RENDER: Readonly<Record<PageKind, Render>> = {
  ...accountPages,
  'order-list': orderList,
  'order-detail': (scenario, head, order) => orderDetail(scenario, order, head),
  'order-tracking': (scenario, head, order) => orderTracking(scenario, order, head),
  receipt: (scenario, head, order) => receipt(scenario, order, head),
  'refund-list': refundList,
  'refund-case': refundCase,
  'sign-in': signIn,
  'password-reset': passwordReset,
  'robot-check': robotCheck,
};

/** Pages open to everybody. */
const PUBLIC: readonly PageKind[] = ['sign-in', 'password-reset', 'robot-check', 'help-centre', 'cookie-settings'];

/** Every page kind the stand-in renders: all there are. */
export const KINDS = Object.keys(RENDER) as readonly PageKind[];

/** The kind of page a person gets who asks for this one: the sign-in, or the robot check, may stand in its place. */
export function kindServed(scenario: Scenario, kind: PageKind): PageKind {
  if (scenario.robotCheck === 'redirect') return 'robot-check';
  return scenario.session === 'out' && !PUBLIC.includes(kind) ? 'sign-in' : kind;
}

/** A page as a whole HTML document: what the person sees who opens a page of this kind. */
export function renderPage(scenario: Scenario, kind: PageKind, { head = '', orderId }: RenderOptions = {}): string {
  if (scenario.reported?.page === kind) return renderReport(scenario.reported, head);
  const order = scenario.orders.find(({ id }) => id === orderId) ?? scenario.orders[0];
  const html = RENDER[kindServed(scenario, kind)](under(scenario), head, order);
  return scenario.session === 'drawer' ? html.replace('</body>', `${signInDrawer(scenario)}</body>`) : html;
}
