import type { Heard } from './session';

/**
 * What stands in the document of this address, in a tab. Accessibility begins with the first question; pages of other processes
 * follow. Runs in the browser window.
 */
export function heardIn(context: string, address: string): Heard[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const NAMES: Readonly<Record<string, string>> = {
    pushbutton: 'button',
    buttonmenu: 'button',
    'text leaf': 'text',
    statictext: 'text',
    graphic: 'image',
    img: 'image',
    details: 'group',
    checkbutton: 'checkbox',
    'check button': 'checkbox',
    entry: 'textbox',
    grouping: 'group',
    menupopup: 'menu',
    'internal frame': 'iframe',
    statusbar: 'status',
    progressbar: 'progressbar',
  };
  const STATES = {
    disabled: 0x1,
    checked: 0x10,
    expanded: 0x200,
    collapsed: 0x400,
    busy: 0x800,
    focusable: 0x100000,
    required: 0x4000000,
  };
  const found: Heard[] = [];
  const attribute = (one: GeckoAccessible, name: string): string => {
    const all = one.attributes?.enumerate() ?? [];
    for (const each of all) if (each.key === name) return each.value;
    return '';
  };
  const statesOf = (one: GeckoAccessible): string[] => {
    const state = { value: 0 };
    one.getState(state, {});
    return Object.entries(STATES).flatMap(([name, bit]) => ((state.value & bit) !== 0 ? [name] : []));
  };
  const note = (one: GeckoAccessible, raw: string, depth: number): void => {
    const level = attribute(one, 'level');
    const role = attribute(one, 'xml-roles') || raw;
    found.push({
      role: NAMES[role] ?? role,
      name: one.name ?? '',
      depth,
      states: statesOf(one),
      ...(raw === 'heading' ? { level: Number(level) } : {}),
      ...(raw === 'link' ? { to: one.value } : {}),
      ...(one.description ? { description: one.description } : {}),
    });
  };
  const visit = (one: GeckoAccessible, depth: number, isIn: boolean): void => {
    const raw = service?.getStringRole(one.role) ?? '';
    const isDocument = raw === 'document';
    if (isDocument && isIn) return;
    const isHere = isIn || (isDocument && one.QueryInterface(Ci.nsIAccessibleDocument).URL === address);
    if (isHere) note(one, raw, depth);
    for (let n = 0; n < one.childCount; n += 1) visit(one.getChildAt(n), isHere ? depth + 1 : 0, isHere);
  };
  const root = service?.getAccessibleFor(NavigableManager.getBrowserById(context));
  if (root) visit(root, 0, false);
  return found;
}
