import { type Check, hasFields, isListOf, isOneOf, isRecord, isTime } from './fields';
import { BOUNDS, DATA_FIELDS, SIGHTING_FIELDS, SIGHTING_ITEM_FIELDS, SIGHTING_PAGES, type Sightings } from './sighting';

const isString: Check = (value) => typeof value === 'string' && value.length <= BOUNDS.text;
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10_000;
const isLang: Check = (value) => typeof value === 'string' && value.length <= 35;
const isOrderId: Check = (value) => typeof value === 'string' && /^\d{10,20}$/.test(value);

const strings = (names: readonly string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(names.map((name) => [name, isString]));
const TEXTS = strings(SIGHTING_FIELDS);
const ITEM_TEXTS = strings(SIGHTING_ITEM_FIELDS);

/** What is left of an order's allowance while its data is walked. */
interface Room {
  nodes: number;
  letters: number;
}

/** Plain JSON within its bounds; a cycle runs out of depth. */
function fits(value: unknown, depth: number, room: Room): boolean {
  room.nodes -= 1;
  if (room.nodes < 0 || depth > BOUNDS.depth) return false;
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
  fits(value, 0, { nodes: BOUNDS.nodes, letters: BOUNDS.data });

const isSighting = hasFields(
  { id: isOrderId, texts: hasFields({}, TEXTS), items: isListOf(hasFields({}, ITEM_TEXTS), BOUNDS.items) },
  { thumbnails: isCount, data: isData },
);

const isLook = hasFields(
  { page: isOneOf(SIGHTING_PAGES), at: isTime, lang: isLang, orders: isListOf(isSighting, BOUNDS.orders) },
  {},
);

/** True for well-formed sightings; a page's process may have forged them, so nothing else is taken on trust. */
export const areSightings = (value: unknown): value is Sightings => isLook(value);
