/** What changes the store by a person's press: loaded then, or a moment after the page is drawn, as nothing of it is seen. */
export const changes = (): Promise<typeof import('../storage/changes')> => import('../storage/changes');
