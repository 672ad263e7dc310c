import { isIsoDate } from '../iso-date';
import { type Check, hasFields, isListOf, isOneOf, isRecord, isText, isTime } from './fields';
import { isPictureLink, isSiteLink } from './links';
import { type KeptGroup, type KeptOrder, LONGEST, MOST } from './order';

const GROUPS: readonly string[] = ['unpaid', 'toShip', 'shipped', 'finished', 'case'] satisfies KeptGroup[];

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isOrderId = matches(/^\d{10,20}$/);
const isOwnNumber = matches(/^\d{1,32}$/);
const isFlag: Check = (value) => typeof value === 'boolean';
const isQuantity: Check = (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 1_000_000;

const isMoney: Check = hasFields(
  { shown: isText(LONGEST.money) },
  { amount: matches(/^-?(0|[1-9]\d{0,17})(\.\d{1,4})?$/), currency: matches(/^[A-Z]{3}$/) },
);
const isDate: Check = hasFields({ shown: isText(LONGEST.date) }, { iso: isIsoDate });
const isStatus: Check = hasFields({ shown: isText(LONGEST.status) }, { group: isOneOf(GROUPS), at: isTime });
const isStore: Check = hasFields({ name: isText(LONGEST.name) }, { link: isSiteLink });
const isCase: Check = hasFields({}, { shown: isText(LONGEST.case), open: isFlag, at: isTime });
const isReview: Check = hasFields({ text: isText(LONGEST.review) }, { date: isText(LONGEST.date) });

const isItem: Check = hasFields(
  {},
  {
    title: isText(LONGEST.title),
    variant: isText(LONGEST.variant),
    quantity: isQuantity,
    price: isMoney,
    link: isSiteLink,
    picture: isPictureLink,
    lineId: isOwnNumber,
    productId: isOwnNumber,
  },
);

const isConflict: Check = hasFields(
  { field: matches(/^[a-z]+(-[a-z]+){0,3}$/), other: isText(LONGEST.other), at: isTime },
  { line: isText(LONGEST.other) },
);

/** Page kinds, or the name of another source such as `official-copy`. */
const isSeen: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).length <= MOST.seen &&
  Object.entries(value).every(([page, at]) => /^[a-z]+(-[a-z]+)*$/.test(page) && !(page in Object.prototype) && isTime(at));

/**
 * True for an order exactly as we keep it: known fields only, within their bounds, links to AliExpress, nothing blank.
 * Holds for what comes out of the storage and for what a person imports.
 */
export const isKeptOrder = (value: unknown): value is KeptOrder => isOrder(value);

const isOrder = hasFields(
  { id: isOrderId, items: isListOf(isItem, MOST.items), seen: isSeen },
  {
    date: isDate,
    status: isStatus,
    store: isStore,
    allItems: isFlag,
    total: isMoney,
    detailLink: isSiteLink,
    receiptLink: isSiteLink,
    trackingLink: isSiteLink,
    case: isCase,
    review: isReview,
    conflicts: isListOf(isConflict, MOST.conflicts),
  },
);
