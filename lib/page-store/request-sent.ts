import type { Checklists } from './checklists';

/** The closing request was sent, by the person's own word. */
export const isRequestSent = ({ close }: Pick<Checklists, 'close'>): boolean =>
  close.some(({ task, status }) => task.id === 'submit-request' && status === 'done');
