/** The stand-in AliExpress: a scenario in, pages out. Free of Node; the server is in `server.ts`. */
export { ageInMonths, capacity, firstPage, firstShown, isUnderTab, kept, listed, shownCases } from './account';
export { CANARIES } from './canaries';
export { embeddedScript, pageData } from './embedded';
export { mayBeDone } from './may-be-done';
export { isBounded, type Mutation, mutations, type Random } from './mutations';
export { caseOf, casesOf, line, manyOrders, order, orders, TODAY } from './orders';
export { overclaims } from './overclaims';
export { KINDS, kindServed, type RenderOptions, renderPage } from './pages';
export { orderCard } from './pages/order-card';
export { oldOrder } from './pages/order-list-old';
export { buttonKindsOf, present } from './present';
export { pick, seeded, shuffled } from './random';
export { reportedScenarios } from './reported';
export type * from './scenario';
export {
  accountOf,
  LANGUAGES,
  MORE_LANGUAGES,
  STRICT_CSP,
  scenario,
  scenarioNamed,
  scenarios,
  story,
  withLanguage,
} from './scenarios';
export { HOSTILE_TITLES, hostileTitle, plainTitle } from './titles';
export { type OrderListTruth, type RefundListTruth, type Truth, truth } from './truth';
export { nameOf, type Words, wordsIn } from './words';
