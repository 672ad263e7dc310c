import { closing } from './closing';
import type { Fact } from './fact';
import { following } from './following';
import { keeping } from './keeping';
import { rights } from './rights';
import { rightsAbroad } from './rights-abroad';

export type { Fact, Source } from './fact';
export * as sources from './sources';

/** Everything our texts say of the site, AliExpress's terms and the law, with its source and the day it was last looked up. */
export const allFacts: readonly Fact[] = [...closing, ...following, ...keeping, ...rights, ...rightsAbroad];

/** The facts a message tells. */
export const factsIn = (message: string): readonly Fact[] => allFacts.filter(({ told }) => told.includes(message));
