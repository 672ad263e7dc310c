import { openReport } from './overlay/report';

const reportMaker = { openReport };
export type ReportMaker = typeof reportMaker;

/**
 * A script of its own, loaded by the overlay at the press: what it needs of `lib/site` would else be moved into the files that all
 * our pages share (3 kB of what the overlay loads at once, vite 8.3.8).
 */
function start(): void {
  Object.assign(globalThis, { REPORT_MAKER: reportMaker });
}

// What WXT expects of an unlisted script, without its wrapper: as in account/index.ts.
export default { main: start };
