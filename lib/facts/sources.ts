import type { Source } from './fact';

/** In force since 2026-07-15; clause 1.6 stands in the archive since 2026-04-17. */
export const euTerms: Source = {
  id: 'eu-terms',
  title: 'Terms for platform transactions of consumers in the EU, EEA and UK',
  dated: '2026-06-30',
};
export const privacyPolicy: Source = { id: 'privacy-policy', title: 'AliExpress Privacy Policy', dated: '2026-07-30' };
/** Our copy is of July 2026; the agreement itself is older. */
export const vipAgreement: Source = { id: 'vip-agreement', title: 'AliExpress VIP Membership Agreement', dated: '2023-11-01' };
/** As archived in July 2026: it names no date of its own. */
export const saleConditions: Source = { id: 'sale-conditions', title: 'AliExpress General Conditions of Sale' };
export const customs: Source = { id: 'customs', title: 'Notices of the European Commission on parcels', dated: '2026-07-01' };

/** The addresses of pages, as public code, captures and Apple's password data name them (site-facts 1 and 2). */
export const site: Source = { id: 'site', title: 'Addresses of the site' };
export const oldGuides: Source = { id: 'guides', title: 'Guides of 2013 to 2021' };
export const guides: Source = { id: 'guides', title: 'Guides of 2021 to 2025' };
export const appGuide: Source = { id: 'one-guide', title: 'One guide to the app', dated: '2025' };
export const oneReport: Source = { id: 'one-report', title: 'First-hand report on 36log.com' };
export const unofficial: Source = { id: 'unofficial', title: 'One unofficial page; the Spanish guide viatea.es' };
export const paidLetters: Source = { id: 'unofficial', title: 'Pages of postclic and the like', dated: '2026' };
/** Sources of 2023-09, 2026-08 and 2026-10. */
export const listReaders: Source = { id: 'list-readers', title: 'People who read the orders list by program' };
export const publicTool: Source = { id: 'public-tool', title: 'A public tool that reads the data copy' };
/** What it says of its own windows; other countries may differ. */
export const orderPage: Source = { id: 'order-page', title: 'One order page, Brazil', dated: '2026' };
export const noyb: Source = { id: 'complaint', title: 'Complaint of the NGO noyb against AliExpress', dated: '2025-07-17' };
/** Where somebody looked and found nothing: an absence is a fact with a date too. */
export const nothingFound: Source = { id: 'nothing-found', title: 'Searched for and not found' };
/** A law itself, named in the sentence that rests on it. */
export const law: Source = { id: 'law', title: 'The law named in the sentence' };
/** Where the law itself was not read: lists and tables of authorities and law firms of 2026. */
export const authorities: Source = { id: 'law-lists', title: 'Authorities and law firms', dated: '2026' };
/** Mail that people have shown. */
export const senders: Source = { id: 'mails', title: 'Mail that was seen' };
