import type { PageReport } from '../../../lib/report';
import type { ReportedData } from '../../../lib/report/page-data';
import { esc, scriptJson } from '../html';
import { nodesOf, type ReportedNode } from './lines';
import { addressOfLink } from './links';
import { createWriter, digitsOf } from './texts';

type Write = (text: string) => string;

const VOID = ['br', 'hr', 'img', 'input', 'wbr', 'area', 'col', 'embed', 'source', 'track'];
const STYLES: Readonly<Record<string, string>> = { none: 'display:none', room: 'height:100px' };
/** Just enough for a person to look at it. */
const STYLE =
  'body{margin:1em;font:14px/1.5 sans-serif}[hidden]{display:none!important}div{margin:1px;padding:1px;outline:1px dotted #ccc}';

function attributesOf({ tag, id, classes, attributes }: ReportedNode, isChosen: boolean): string {
  const entries = new Map<string, string>();
  if (id) entries.set('id', id);
  if (classes.length > 0) entries.set('class', classes.join(' '));
  for (const [name, value] of attributes) {
    if (name === ':unseen' || name === 'style')
      entries.set('style', STYLES[value ?? (name === 'style' ? '' : 'none')] ?? 'color:inherit');
    else if (name === ':entered' && tag === 'input') entries.set('value', 'bado');
    else if (name === 'href') entries.set('href', addressOfLink(value ?? ''));
    else if (name === 'tabindex') entries.set(name, '0');
    else if (!name.startsWith(':')) entries.set(name, value ?? '');
  }
  if (isChosen) entries.set('selected', '');
  return [...entries].map(([name, value]) => ` ${name}="${esc(value)}"`).join('');
}

const has = (node: ReportedNode, name: string): boolean => node.attributes.some(([one]) => one === name);

function childrenHtml(node: ReportedNode, write: Write): string {
  const options = node.children.filter(({ tag }) => tag === 'option');
  let html = '';
  for (const [n, child] of node.children.entries()) {
    // Two texts after each other stay two.
    if (child.tag === '' && node.children[n - 1]?.tag === '') html += '<!---->';
    html += nodeHtml(child, write, node.tag === 'select' && has(node, ':entered') && child === options[1]);
  }
  return html;
}

function nodeHtml(node: ReportedNode, write: Write, isChosen = false): string {
  const { count, blank, tag, text } = node;
  const one = (): string => {
    if (tag === '') return `${blank ? ' ' : ''}${esc(write(text))}`;
    const open = `${blank ? ' ' : ''}<${tag}${attributesOf(node, isChosen)}>`;
    if (VOID.includes(tag)) return open;
    const root = has(node, ':shadow') ? '<template shadowrootmode="open"></template>' : '';
    return `${open}${root}${esc(write(text))}${childrenHtml(node, write)}</${tag}>`;
  };
  return Array.from({ length: count }, one).join(tag === '' ? '<!---->' : '');
}

/** The page's own data in the form its reader knows. */
function dataHtml(data: ReportedData, write: Write): string {
  const component = (tag: string, fields: object) => ({ tag: `pc_om_list_${tag}`, fields });
  const { hasMore, pageIndex, pageSize, tab, time, searched } = data;
  const action = tab === undefined ? {} : { statusTab: tab, timeOption: time, searchInput: searched ? 'bado' : '' };
  const orders = data.orders.map((order, n) => [
    `order_${n}`,
    component('order', {
      orderId: digitsOf(order.id),
      statusText: write(order.status),
      buttons: order.buttons.map(([type, text]) => ({ type, text: write(text) })),
      exposeInfo: { itemList: [{ detailList: order.banners.map((title) => ({ title: write(title) })) }] },
    }),
  ]);
  const components = {
    header: component('header', { searchTimeOptions: data.times.map(([code, text]) => ({ code, text: write(text) })) }),
    action: component('header_action', action),
    body: component('body', { hasMore, pageIndex, pageSize }),
    ...Object.fromEntries(orders),
  };
  return `<script type="application/json">${scriptJson({ ret: [data.failed ? 'FAIL' : 'SUCCESS'], data: components })}</script>`;
}

/**
 * A page made from a report: its structure, with made-up words and numbers, equal where those of the page were equal.
 * @param head put into `<head>`
 */
export function renderReport(report: PageReport, head = ''): string {
  const { root } = nodesOf(report.structure);
  if (!root) throw new Error('a report without a structure');
  const write = createWriter();
  const data = report.data ? dataHtml(report.data, write) : '';
  const body = root.children.find(({ tag }) => tag === 'body');
  const inner = body ? esc(write(body.text)) + childrenHtml(body, write) : '';
  const bodyTag = body ? attributesOf(body, false) : '';
  return `<!DOCTYPE html>
<html${attributesOf(root, false)}><head><meta charset="utf-8"><title>From a report</title>${head}<style>${STYLE}</style></head><body${bodyTag}>${data}${inner}</body></html>`;
}
