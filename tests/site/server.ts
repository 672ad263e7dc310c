import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { recognise } from '../../lib/site/recognise';
import { addressExamples } from './addresses';
import { standInScript } from './behaviour';
import { makeCertificate } from './certificate';
import { spyScript } from './hostile';
import { kindServed, renderPage } from './pages';
import { shop } from './pages/doors';
import { reportedScenarios } from './reported';
import { addressOfReport } from './reported/links';
import type { Layout, PageKind, Scenario, SiteLanguage } from './scenario';
import { scenarios, withLanguage } from './scenarios';
import { wordsIn } from './words';

export { makeCertificate } from './certificate';
export { type SiteProxy, startProxy } from './proxy';

export interface SiteOptions {
  readonly scenario: Scenario;
  /** Every page also spies after us: texts of ours that it shall look for. See `hostile.ts`. */
  readonly hostile?: readonly string[];
}
export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly kind?: PageKind;
}
export interface Site {
  /** TLS port on 127.0.0.1: what the proxy tunnels to. */
  readonly port: number;
  /** PEM, self-signed, made for this run. */
  readonly certificate: string;
  readonly requests: SiteRequest[];
  readonly scenario: Scenario;
  setScenario(scenario: Scenario): void;
  setHostile(texts: readonly string[] | undefined): void;
  /** An address of a page of this kind, on the scenario's host where the kind lives there. */
  url(kind: PageKind): string;
  close(): Promise<void>;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
interface Visit {
  readonly url: URL;
  readonly scenario: Scenario;
  readonly hostile: readonly string[] | undefined;
  /** Asked for as 127.0.0.1, past the proxy: then no redirect may lead to the real site. */
  readonly direct: boolean;
}

/** A picture of a product: a plain square, each product in its own colour. */
const picture = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="hsl(${(Number(path.match(/\d{3}(?=\.)/)?.[0] ?? 0) * 47) % 360} 45% 70%)" d="M0 0h8v8H0z"/></svg>`;
const OLD_LISTS = ['/orderList.htm', '/order_list.htm'];

const isLanguage = (value: string | null): value is SiteLanguage => value !== null && value in wordsIn;
const isLayout = (value: string | null): value is Layout => ['current', 'phone', 'old', 'no-status-words'].includes(value ?? '');

/** `?scenario=…&lang=…&layout=…`, or the cookie an earlier such request left, choose for this browser alone. */
function chosen(url: URL, cookie: string, current: Scenario): { readonly scenario: Scenario; readonly choice: string } {
  const kept = new URLSearchParams(decodeURIComponent(/stand_in=([^;]*)/.exec(cookie)?.[1] ?? ''));
  const ask = (name: string): string | null => url.searchParams.get(name) ?? kept.get(name);
  const [name, language, layout] = [ask('scenario'), ask('lang'), ask('layout')];
  const named = [...scenarios, ...reportedScenarios].find((each) => each.name === name) ?? current;
  const spoken = isLanguage(language) ? withLanguage(named, language) : named;
  const scenario = isLayout(layout) ? { ...spoken, layout } : spoken;
  const choice = Object.entries({ scenario: name, lang: language, layout }).flatMap(([key, value]) =>
    value ? [`${key}=${value}`] : [],
  );
  return { scenario, choice: choice.join('&') };
}

const redirect = (to: string): Answer => ({ status: 302, headers: { location: to } });

function redirectOf({ url, scenario, direct }: Visit, kind: PageKind): Answer | undefined {
  if (direct) return undefined;
  if (OLD_LISTS.includes(url.pathname) && scenario.layout !== 'old')
    return redirect(`https://${scenario.host}/p/order/index.html`);
  const served = kindServed(scenario, kind);
  if (served === kind) return undefined;
  if (served === 'robot-check')
    return redirect(`https://${url.hostname}/${url.pathname}/_____tmd_____/punish?x5secdata=xc&x5step=1`);
  return redirect(`https://login.aliexpress.com/?return_url=${encodeURIComponent(url.href)}`);
}

/** The list of all scenarios, for a person who wants to look around. */
function contents(): string {
  const links = scenarios.map(({ name, about }) => {
    const spoken = Object.keys(wordsIn).map((code) => `<a href="/p/order/index.html?scenario=${name}&lang=${code}">${code}</a>`);
    return `<li><b>${name}</b>: ${about} ${spoken.join(' ')}</li>`;
  });
  return `<!DOCTYPE html><meta charset="utf-8"><title>Stand-in</title><ul>${links.join('')}</ul>`;
}

const scriptAnswer = (body: string): Answer => ({ headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });

function pageAnswer(visit: Visit, kind: PageKind | undefined): Answer {
  const { url, scenario, hostile } = visit;
  const spy = hostile ? '<script src="/stand-in-spy.js"></script>' : '';
  const head = `${spy}<script src="/stand-in.js${url.search.replace(/"/g, '')}" defer></script>`;
  const orderId = url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId') ?? '';
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(scenario.csp ? { 'content-security-policy': scenario.csp } : {}),
  };
  return { headers, body: kind ? renderPage(scenario, kind, { head, orderId }) : shop(scenario, head) };
}

function answer(visit: Visit, kind: PageKind | undefined): Answer {
  const { pathname } = visit.url;
  if (pathname === '/stand-in.js') return scriptAnswer(standInScript(visit.scenario));
  if (pathname === '/stand-in-spy.js') return scriptAnswer(spyScript(visit.hostile ?? []));
  if (pathname === '/stand-in') return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: contents() };
  if (pathname.startsWith('/kf/') || pathname === '/favicon.ico')
    return { headers: { 'content-type': 'image/svg+xml' }, body: picture(pathname) };
  return (kind && redirectOf(visit, kind)) || pageAnswer(visit, kind);
}

function addressOf(scenario: Scenario, kind: PageKind): string {
  if (scenario.reported?.page === kind) return addressOfReport(scenario.reported);
  const examples = addressExamples[kind].map((address) => new URL(address));
  const own = examples.find(({ hostname }) => hostname === 'www.aliexpress.com' || hostname === scenario.host);
  if (own) own.hostname = scenario.host;
  return (own ?? examples[0])?.href ?? `https://${scenario.host}/`;
}

/** Starts the stand-in on a free loopback port, under TLS. Reached by its own host names through `startProxy`. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { key, cert } = makeCertificate();
  const requests: SiteRequest[] = [];
  let { scenario, hostile } = options;
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const direct = host === '127.0.0.1' || host === 'localhost';
    const url = new URL(`https://${direct ? scenario.host : host}${request.url ?? '/'}`);
    const choice = chosen(url, request.headers.cookie ?? '', scenario);
    const kind = recognise(url.href);
    requests.push({ method: request.method ?? '', host, path: request.url ?? '/', ...(kind ? { kind } : {}) });
    const { status = 200, headers, body } = answer({ url, scenario: choice.scenario, hostile, direct }, kind);
    const domain = /aliexpress\.(?:com|us)$/.exec(host)?.[0];
    if (choice.choice)
      response.setHeader(
        'set-cookie',
        `stand_in=${encodeURIComponent(choice.choice)}; Path=/${domain ? `; Domain=${domain}` : ''}`,
      );
    // Not no-store: that would keep the pages out of the back/forward cache, where the real ones may be.
    response.writeHead(status, { 'cache-control': 'no-cache', ...headers }).end(body);
  };
  const server = createServer({ key, cert }, respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    certificate: cert,
    requests,
    get scenario() {
      return scenario;
    },
    setScenario: (next) => {
      scenario = next;
    },
    setHostile: (texts) => {
      hostile = texts;
    },
    url: (kind) => addressOf(scenario, kind),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
