import type { Protocol } from 'puppeteer-core';
import type { Heard } from './session';

type Node = Protocol.Accessibility.AXNode;

/** What ARIA calls otherwise, or not at all. */
const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  RootWebArea: 'document',
  DisclosureTriangle: 'summary',
  Iframe: 'iframe',
};
const STATES = ['expanded', 'checked', 'disabled', 'required', 'focusable', 'busy'] as const;

const propertyOf = ({ properties = [] }: Node, wanted: string): unknown =>
  properties.find(({ name }) => name === wanted)?.value.value;

/** @returns every thing of the tree in its order, with the things around it that are ignored left out */
export function heardOf(nodes: readonly Node[]): Heard[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Heard[] = [];
  const visit = (node: Node | undefined, depth: number): void => {
    if (!node) return;
    if (!node.ignored) found.push(heardFrom(node, depth));
    for (const id of node.childIds ?? []) visit(byId.get(id), node.ignored ? depth : depth + 1);
  };
  visit(
    nodes.find(({ parentId }) => parentId === undefined),
    0,
  );
  return found;
}

function heardFrom(node: Node, depth: number): Heard {
  const role = String(node.role?.value);
  const level = propertyOf(node, 'level');
  const to = propertyOf(node, 'url');
  const states = STATES.flatMap((name) => {
    const is = propertyOf(node, name);
    if (name === 'expanded') return is === undefined ? [] : [is ? 'expanded' : 'collapsed'];
    return is === true || is === 'true' ? [name] : [];
  });
  return {
    role: ROLES[role] ?? role.toLowerCase(),
    name: String(node.name?.value ?? ''),
    depth,
    states,
    ...(role === 'heading' ? { level: Number(level) } : {}),
    ...(typeof to === 'string' ? { to } : {}),
    ...(node.description?.value ? { description: String(node.description.value) } : {}),
  };
}
