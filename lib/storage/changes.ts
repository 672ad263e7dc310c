/** What a page changes at a press: one file of the build, loaded after the first picture (`lib/page-store/changes.ts`). */
export { writeDecision } from './journey-changes';
export { wake } from './rest';
export { signInWorked } from './sign-in';
export { setBroken } from './start-over';
export { noteAsked, tick } from './ticks';
