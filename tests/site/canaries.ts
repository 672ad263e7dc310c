/** Personal data on the stand-in's pages, in words found nowhere else: met in a reading, a store or a build, it has leaked. */
export const CANARIES = {
  name: 'Cassia Quillfeather',
  street: '77 Nightingale Passage',
  town: 'Lower Wexmarsh LX9 4QQ',
  phone: '+44 7700 900877',
  mail: 'cassia.quillfeather@mailbox.example',
  message: 'I will be home on Thursday, ring twice',
  card: '4929 **** **** 6677',
  /** Part of every order title. */
  title: 'Nightjar',
  review: 'The lamp lit our whole allotment',
} as const;
