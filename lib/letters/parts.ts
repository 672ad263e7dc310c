import { lines, type Paragraph, text } from './letter';

/** To whom in AliExpress a letter on personal data goes, with the company that answers for it where it is known. */
export const toOfficer: Paragraph = lines('letter-to-officer', ['letter-company', 'company'], ['letter-address', 'address']);

/** Who writes, as far as they say it. */
export const who: Paragraph = text(
  ['letter-account', 'account'],
  ['letter-name', 'name'],
  ['letter-country', 'country'],
  ['letter-orders', 'orders'],
);

/** How AliExpress can be sure of who writes, without more proof. */
export const toBeSure: Paragraph = text('letter-to-be-sure');

/** The name below, or whose account it is. */
export const signed: Paragraph = lines('letter-regards', { either: [['letter-signed', 'name'], 'letter-signed-holder'] });
