import type { KeptOrder } from './order';
import { isKeptOrder } from './order-shape';

/**
 * How kept orders lie in the browser's storage: lists in place of named fields, and addresses without what all have in common.
 * Chrome gives an extension 10 MB (2026-11): 10,000 orders of two full lines take 15.9 MB with names, 8.1 MB this way.
 */
interface Form {
  /** @param number of the order or product the value is about: most of its addresses end in it */
  to(value: unknown, number: string): unknown;
  /** A value of another form is returned unchanged; `keptOrder` then refuses it. */
  from(value: unknown, number: string): unknown;
}

const plainForm: Form = { to: (value) => value, from: (value) => value };

/** Addresses of which only the number differs (site-facts 2, 2026-11). Stored by place, so never reordered. */
const WHOLE_ADDRESSES = [
  'https://www.aliexpress.com/p/order/detail.html?orderId=*',
  'https://www.aliexpress.com/p/tax-ui/index.html?orderId=*',
  'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=*',
  'https://www.aliexpress.com/item/*.html',
] as const;
/** Common beginnings. Stored as one digit, so at most ten and never reordered. */
const STARTS = [
  'https://www.aliexpress.com/',
  'https://ae01.alicdn.com/kf/',
  'https://ae-pic-a1.aliexpress-media.com/kf/',
  'https://www.aliexpress.us/',
] as const;

const link: Form = {
  to(value, number) {
    const text = String(value);
    const whole = WHOLE_ADDRESSES.findIndex((address) => address.replace('*', number) === text);
    if (whole >= 0) return whole;
    const at = STARTS.findIndex((start) => text.startsWith(start));
    return at < 0 ? text : `${at}${text.slice(STARTS[at]?.length)}`;
  },
  from(value, number) {
    if (typeof value === 'number') return WHOLE_ADDRESSES[value]?.replace('*', number) ?? value;
    // No address begins with a digit.
    const start = typeof value === 'string' ? STARTS[Number.parseInt(value.charAt(0), 10)] : undefined;
    return start === undefined ? value : `${start}${String(value).slice(1)}`;
  },
};

/**
 * A record as the list of its fields: null for an absent one, none at the end. New fields go to the end.
 * @param own the field that holds the number of the record's addresses, where it is not the order's
 */
function recordForm(fields: Readonly<Record<string, Form>>, own = ''): Form {
  const forms = Object.entries(fields);
  const at = Object.keys(fields).indexOf(own);
  return {
    to(value, outer) {
      const record = value as Readonly<Record<string, unknown>>;
      const number = String(record[own] ?? outer);
      const values = forms.map(([name, form]) => (record[name] === undefined ? null : form.to(record[name], number)));
      while (values.at(-1) === null) values.pop();
      return values;
    },
    from(value, outer) {
      if (!Array.isArray(value) || value.length > forms.length) return value;
      const number = String(value[at] ?? outer);
      const record: Record<string, unknown> = {};
      for (const [n, [name, form]] of forms.entries()) {
        const field: unknown = value[n] ?? undefined;
        if (field !== undefined) record[name] = form.from(field, number);
      }
      return record;
    },
  };
}

const listForm = (one: Form): Form => ({
  to: (value, number) => (value as readonly unknown[]).map((each) => one.to(each, number)),
  from: (value, number) => (Array.isArray(value) ? value.map((each) => one.from(each, number)) : value),
});

const moneyForm = recordForm({ shown: plainForm, amount: plainForm, currency: plainForm });
const itemForm = recordForm(
  {
    title: plainForm,
    variant: plainForm,
    quantity: plainForm,
    price: moneyForm,
    link,
    picture: link,
    lineId: plainForm,
    productId: plainForm,
  },
  'productId',
);
const orderForm = recordForm({
  date: recordForm({ shown: plainForm, iso: plainForm }),
  status: recordForm({ shown: plainForm, group: plainForm, at: plainForm, overAt: plainForm }),
  store: recordForm({ name: plainForm, link }),
  items: listForm(itemForm),
  allItems: plainForm,
  total: moneyForm,
  detailLink: link,
  receiptLink: link,
  trackingLink: link,
  case: recordForm({ shown: plainForm, open: plainForm, at: plainForm }),
  review: recordForm({ text: plainForm, date: plainForm }),
  seen: plainForm,
  conflicts: plainForm,
});

/** An order as it is stored under its number. */
export const storedOrder = (kept: KeptOrder): unknown => orderForm.to(kept, kept.id);

/**
 * The order a stored value holds; a record with names is read as well.
 * @param id its number, which the value itself does not hold
 * @returns undefined if it is no order as we keep it
 */
export function keptOrder(id: string, value: unknown): KeptOrder | undefined {
  const record = Array.isArray(value) ? { id, ...(orderForm.from(value, id) as object) } : value;
  return isKeptOrder(record) && record.id === id ? record : undefined;
}
