import { isIsoDate } from '../dates';
import { type Check, hasFields, isListOf, isOneOf, isRecord, isText, isTime } from './fields';
import { pictureLink, siteLink } from './links';
import { type KeptGroup, type KeptOrder, LONGEST, MOST } from './order';

const GROUPS: readonly string[] = ['unpaid', 'toShip', 'shipped', 'finished', 'case'] satisfies KeptGroup[];

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isOrderId = matches(/^\d{10,20}$/);
const isOwnNumber = matches(/^\d{1,32}$/);
const isFlag: Check = (value) => typeof value === 'boolean';
const isSiteLink: Check = (value) => siteLink(value) !== undefined;
const isPicture: Check = (value) => pictureLink(value) !== undefined;
const isQuantity: Check = (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 1_000_000;

const isMoney: Check = (value) =>
  hasFields(
    value,
    { shown: isText(LONGEST.money) },
    { amount: matches(/^-?(0|[1-9]\d{0,17})(\.\d{1,4})?$/), currency: matches(/^[A-Z]{3}$/) },
  );
const isDate: Check = (value) => hasFields(value, { shown: isText(LONGEST.date) }, { iso: isIsoDate });
const isStatus: Check = (value) => hasFields(value, { shown: isText(LONGEST.status) }, { group: isOneOf(GROUPS), at: isTime });
const isStore: Check = (value) => hasFields(value, { name: isText(LONGEST.name) }, { link: isSiteLink });
const isCase: Check = (value) => hasFields(value, {}, { shown: isText(LONGEST.case), open: isFlag, at: isTime });
const isReview: Check = (value) => hasFields(value, { text: isText(LONGEST.review) }, { date: isText(LONGEST.date) });

const isItem: Check = (value) =>
  hasFields(
    value,
    {},
    {
      title: isText(LONGEST.title),
      variant: isText(LONGEST.variant),
      quantity: isQuantity,
      price: isMoney,
      link: isSiteLink,
      picture: isPicture,
      lineId: isOwnNumber,
      productId: isOwnNumber,
    },
  );

const isConflict: Check = (value) =>
  hasFields(
    value,
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
export const isKeptOrder = (value: unknown): value is KeptOrder =>
  hasFields(
    value,
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
