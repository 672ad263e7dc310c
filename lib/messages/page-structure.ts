import { isRecord, isString } from '../tools/guards';

/** A page as it stands, sent at the press that asks for a report, and kept by nobody. */
export interface PageStructure {
  readonly address: string;
  readonly markup: string;
  /** One digit an element, in document order: 1 not laid out, 2 has a shadow root, 4 something was entered or chosen; the sum of them. */
  readonly marks: string;
}

/** True for a page's structure. */
export const isPageStructure = (value: unknown): value is PageStructure =>
  isRecord(value) &&
  isString(value.address) &&
  isString(value.markup) &&
  isString(value.marks) &&
  /^[0-7]*$/.test(value.marks) &&
  Object.keys(value).length === 3;
