/** A time on the day from which the privacy policy is as it is: changed with its words (`guide-privacy.ftl`). */
export const POLICY_AS_OF = new Date(2026, 10, 29, 12).getTime();

/** The privacy policy: its headings, and the lines below each. */
export const POLICY_PARTS = [
  ['read', ['pages', 'copy', 'not']],
  ['stored', ['where', 'pages', 'yours', 'copy', 'never']],
  ['long', ['what']],
  ['leaves', ['how', 'sync', 'files', 'links']],
  ['asks', ['always', 'optional']],
  ['delete', ['how']],
  ['rights', ['what', 'use', 'changes']],
] as const;
