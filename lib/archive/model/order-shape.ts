import { type Check, hasFields, isIsoDate, isOrderId, listOf, oneOf, textUpTo } from '../../tools/fields';
import { isBoolean, isRecord, isTime } from '../../tools/guards';
import { isPictureLink, isSiteLink } from './links';
import { COUNT_LIMITS, type KeptGroup, type KeptOrder, TEXT_LIMITS } from './order';

const GROUPS: readonly string[] = ['unpaid', 'toShip', 'shipped', 'finished', 'case'] satisfies KeptGroup[];

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isOwnNumber = matches(/^\d{1,32}$/);
const isQuantity: Check = (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 1_000_000;

const isMoney: Check = hasFields(
  { shown: textUpTo(TEXT_LIMITS.money) },
  { amount: matches(/^-?(0|[1-9]\d{0,17})(\.\d{1,4})?$/), currency: matches(/^[A-Z]{3}$/) },
);
const isDate: Check = hasFields({ shown: textUpTo(TEXT_LIMITS.date) }, { iso: isIsoDate });
const isStatus: Check = hasFields({ shown: textUpTo(TEXT_LIMITS.status) }, { group: oneOf(GROUPS), at: isTime, overAt: isTime });
const isStore: Check = hasFields({ name: textUpTo(TEXT_LIMITS.name) }, { link: isSiteLink });
const isCase: Check = hasFields({}, { shown: textUpTo(TEXT_LIMITS.case), open: isBoolean, at: isTime });
const isReview: Check = hasFields({ text: textUpTo(TEXT_LIMITS.review) }, { date: textUpTo(TEXT_LIMITS.date) });

const isItem: Check = hasFields(
  {},
  {
    title: textUpTo(TEXT_LIMITS.title),
    variant: textUpTo(TEXT_LIMITS.variant),
    quantity: isQuantity,
    price: isMoney,
    link: isSiteLink,
    picture: isPictureLink,
    lineId: isOwnNumber,
    productId: isOwnNumber,
  },
);

const isConflict: Check = hasFields(
  { field: matches(/^[a-z]+(-[a-z]+){0,3}$/), other: textUpTo(TEXT_LIMITS.other), at: isTime },
  { line: textUpTo(TEXT_LIMITS.other) },
);

/** Page kinds, or the name of another source such as `official-copy`. */
const isSeen: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).length <= COUNT_LIMITS.seen &&
  Object.entries(value).every(([page, at]) => /^[a-z]+(-[a-z]+)*$/.test(page) && !(page in Object.prototype) && isTime(at));

/**
 * True for an order exactly as we keep it: known fields only, within their bounds, links to AliExpress, nothing blank.
 * Holds for what comes out of the storage and for what a person imports.
 */
export const isKeptOrder = (value: unknown): value is KeptOrder => isOrder(value);

const isOrder = hasFields(
  { id: isOrderId, items: listOf(isItem, COUNT_LIMITS.items), seen: isSeen },
  {
    date: isDate,
    status: isStatus,
    store: isStore,
    allItems: isBoolean,
    total: isMoney,
    detailLink: isSiteLink,
    receiptLink: isSiteLink,
    trackingLink: isSiteLink,
    case: isCase,
    review: isReview,
    conflicts: listOf(isConflict, COUNT_LIMITS.conflicts),
  },
);
