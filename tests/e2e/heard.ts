import { until } from './base';
import type { Doc, Heard } from './session';

/** Everything that can be pressed, chosen or typed into. */
const CONTROLS: readonly string[] = [
  'button',
  'link',
  'checkbox',
  'combobox',
  'textbox',
  'searchbox',
  'menuitem',
  'radio',
  'summary',
  'spinbutton',
  'date',
];
const LANDMARKS: readonly string[] = ['banner', 'complementary', 'contentinfo', 'main', 'navigation', 'region', 'search'];
/** What a reader says on the way in: where a control stands. */
const CONTEXTS: readonly string[] = ['group', 'region', 'navigation', 'search', 'menu', 'list'];

const TEXTS: readonly string[] = ['text', 'image'];
const KEPT: readonly string[] = [
  ...CONTROLS,
  ...LANDMARKS,
  ...TEXTS,
  ...['heading', 'list', 'listitem', 'group', 'menu', 'status', 'alert', 'progressbar', 'iframe', 'document'],
];
/** What is inside says its name. */
const NAMED_FROM_WITHIN: readonly string[] = ['button', 'link', 'heading', 'summary', 'menuitem'];

/** Without what only holds other things together, and without texts that a name around them has said. */
export function outline(heard: readonly Heard[]): Heard[] {
  const around: { readonly depth: number; readonly role: string; readonly isKept: boolean }[] = [];
  return heard.flatMap((one) => {
    while ((around.at(-1)?.depth ?? -1) >= one.depth) around.pop();
    const isSaid = TEXTS.includes(one.role) && around.some(({ role }) => NAMED_FROM_WITHIN.includes(role));
    const isKept = KEPT.includes(one.role) && !isSaid && (one.role !== 'text' || one.name.trim() !== '');
    const depth = around.filter((each) => each.isKept).length;
    around.push({ ...one, isKept });
    // Firefox names an entry of a list after all that is in it (153, 2026-11).
    return isKept ? [{ ...one, depth, name: one.role === 'listitem' ? '' : one.name }] : [];
  });
}

/** A line for each thing, indented as it lies, as a person would hear it. */
export const asText = (heard: readonly Heard[]): string =>
  heard
    .map(({ role, name, depth, level, states, description }) => {
      const shown = states.filter((state) => state !== 'focusable');
      const what = [role, level, name && JSON.stringify(name), ...shown, description && `(${description})`];
      return '  '.repeat(depth) + what.filter(Boolean).join(' ');
    })
    .join('\n');

/** Where each thing stands: the heading of its part, and the named things around it. */
function contextsOf(heard: readonly Heard[]): string[] {
  const around: Heard[] = [];
  let part = '';
  return heard.map((one) => {
    while ((around.at(-1)?.depth ?? -1) >= one.depth) around.pop();
    if (one.role === 'heading' && (one.level ?? 0) <= 2) part = one.name;
    const said = around.filter(({ role, name }) => CONTEXTS.includes(role) && name !== '').map(({ name }) => name);
    around.push(one);
    return [part, ...said].join(' › ');
  });
}

/** Controls without a name, and those of one name and one place that do different things. */
function unclearControls(heard: readonly Heard[]): string[] {
  const contexts = contextsOf(heard);
  const known = new Map<string, string>();
  const found: string[] = [];
  heard.forEach(({ role, name, to }, at) => {
    if (!CONTROLS.includes(role)) return;
    if (name.trim() === '') found.push(`no name: ${role} after "${heard[at - 1]?.name}"`);
    const key = `${contexts[at]} › ${role} "${name}"`;
    const leads = role === 'link' ? (to ?? '') : `${at}`;
    if ((known.get(key) ?? leads) !== leads) found.push(`twice: ${key}`);
    known.set(key, leads);
  });
  return found;
}

/** Headings begin with one of the first level, and none goes more than a level deeper than the one before. */
function unclearHeadings(heard: readonly Heard[]): string[] {
  const levels = heard.filter(({ role }) => role === 'heading');
  const firsts = levels.filter(({ level }) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`${firsts} headings of level 1`]),
    ...levels.flatMap(({ name, level = 0 }, at) => {
      if (name === '') return [`an empty heading of level ${level}`];
      const before = levels[at - 1]?.level ?? 0;
      return level > before + 1 ? [`level ${level} after ${before}: "${name}"`] : [];
    }),
  ];
}

/** One main part, and no other landmark twice under one name. */
function unclearLandmarks(heard: readonly Heard[]): string[] {
  const all = heard.filter(({ role }) => LANDMARKS.includes(role)).map(({ role, name }) => `${role} "${name}"`);
  const mains = heard.filter(({ role }) => role === 'main').length;
  return [
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...all.filter((one, at) => all.indexOf(one) !== at).map((one) => `twice: ${one}`),
  ];
}

/** What somebody who hears the screen could not make out. */
export const unclear = (heard: readonly Heard[]): string[] => [
  ...unclearControls(heard),
  ...unclearHeadings(heard),
  ...unclearLandmarks(heard),
];

/** What is heard of a document, once it is clear; Firefox makes its tree some time after what it is made of. */
export async function outlineOf(doc: Doc): Promise<Heard[]> {
  let now: Heard[] = [];
  const isClear = async (): Promise<boolean> => {
    now = outline(await doc.heard());
    return now.length > 10 && unclear(now).length === 0;
  };
  // What is unclear for good is told by who asks.
  await until(isClear, 'a clear screen', 5_000).catch(() => undefined);
  return now;
}
