/** The rooms of words each of our pages says, and the background. */
export const wordsOfPages = {
  popup: ['shared', 'popup'],
  overlay: ['shared', 'overlay', 'pages'],
  guide: ['shared', 'popup', 'pages', 'guide'],
  background: ['reminder'],
} as const;

export type SayingPage = keyof typeof wordsOfPages;
