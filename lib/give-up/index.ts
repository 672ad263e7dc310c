/** What a person would give up by closing today, and from which day on it is nothing that we know of. Pure: pages read, this judges. */
export { type Doubt, doubts, type FreeDayEstimate, freeDay, type GiveUpInput, isCounted } from './free-day';
export { type GivenUp, type GivenUpLine, givenTasks, givenUp, givenUpLines, isThere } from './lines';
export { type OpenWindow, type Stretch, timelineOf, type WindowTimeline } from './timeline';
