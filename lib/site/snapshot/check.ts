import { type Check, hasFields, isOrderId, listOf, oneOf } from '../../tools/fields';
import { isCount, isRecord, isStringUpTo, isTime, isTrue } from '../../tools/guards';
import {
  DATA_FIELDS,
  type OrderSnapshots,
  SNAPSHOT_BOUNDS,
  SNAPSHOT_FIELDS,
  SNAPSHOT_ITEM_FIELDS,
  SNAPSHOT_PAGES,
} from './snapshot';

const isPageText: Check = (value) => isStringUpTo(SNAPSHOT_BOUNDS.text, value);
const isThumbnailCount: Check = (value) => isCount(value) && value <= 10_000;
const isLang: Check = (value) => isStringUpTo(35, value);

const strings = (names: readonly string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(names.map((name) => [name, isPageText]));
const TEXTS = strings(SNAPSHOT_FIELDS);
const ITEM_TEXTS = strings(SNAPSHOT_ITEM_FIELDS);

/** What is left of an order's allowance while its data is walked. */
interface Room {
  nodes: number;
  letters: number;
}

/** Plain JSON within its bounds; a cycle runs out of depth. */
function fits(value: unknown, depth: number, room: Room): boolean {
  room.nodes -= 1;
  if (room.nodes < 0 || depth > SNAPSHOT_BOUNDS.depth) return false;
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return takes(room, value);
  if (Array.isArray(value)) return value.every((one) => fits(one, depth + 1, room));
  if (!isRecord(value)) return false;
  return Object.entries(value).every(
    ([name, one]) => !(name in Object.prototype) && takes(room, name) && fits(one, depth + 1, room),
  );
}

function takes(room: Room, text: string): boolean {
  room.letters -= text.length;
  return room.letters >= 0;
}

const isData: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).every((name) => (DATA_FIELDS as readonly string[]).includes(name)) &&
  fits(value, 0, { nodes: SNAPSHOT_BOUNDS.nodes, letters: SNAPSHOT_BOUNDS.data });

const isSnapshot = hasFields(
  { id: isOrderId, texts: hasFields({}, TEXTS), items: listOf(hasFields({}, ITEM_TEXTS), SNAPSHOT_BOUNDS.items) },
  { thumbnails: isThumbnailCount, data: isData },
);

const areSnapshots = hasFields(
  { page: oneOf(SNAPSHOT_PAGES), at: isTime, lang: isLang, orders: listOf(isSnapshot, SNAPSHOT_BOUNDS.orders) },
  { translated: isTrue },
);

/** True for well-formed snapshots; a page's process may have forged them, so nothing else is taken on trust. */
export const areOrderSnapshots = (value: unknown): value is OrderSnapshots => areSnapshots(value);
