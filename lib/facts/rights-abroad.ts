import { type Fact, LAST_LOOK } from './fact';
import { authorities, law } from './sources';

const confirmed = LAST_LOOK;
const high = { confirmed, confidence: 'high' } as const;
const medium = { confirmed, confidence: 'medium' } as const;

/** What the law gives elsewhere: the time to answer, and where to complain (site-facts 8). */
export const rightsAbroad = [
  {
    ...{ id: 'br-days', says: 'LGPD Art. 19 II: 15 days for the full statement; no number for erasure.', source: law, ...high },
    ...{ where: ['BR'], told: ['letters-law-br'], holds: ['15', '19 (II)'] },
  },
  {
    id: 'br-authority',
    says: 'The ANPD is an Agência since Law 15.352/2026, and wants to see that the company was asked first.',
    ...{
      source: law,
      ...high,
      where: ['BR'],
      told: ['letters-law-br', 'letter-to-anpd', 'letters-first-asked', 'letters-authority'],
      holds: ['Agência'],
    },
  },
  {
    ...{
      id: 'kr-access',
      says: 'PIPA Art. 35(3) with Decree Art. 41: 10 days for access.',
      source: law,
      ...medium,
      where: ['KR'],
    },
    ...{ told: ['letters-law-kr', 'letter-rule-kr'], holds: ['10', '41'] },
  },
  {
    id: 'kr-erasure',
    says: 'Decree Art. 43(3): 10 days to report erasure; Art. 36 gives it to those who have had access; complaints go to the PIPC.',
    ...{
      source: law,
      ...high,
      where: ['KR'],
      told: ['letters-law-kr', 'letter-erasure-ask-kr', 'letter-to-pipc'],
      holds: ['43', '36', 'PIPC'],
    },
  },
  {
    ...{
      id: 'mx-days',
      says: 'Law of 2025-03-20, Art. 31: 20 working days, 15 more to carry it out; Art. 28: proof of identity.',
      source: law,
    },
    ...{ ...high, where: ['MX'], told: ['letters-law-mx', 'letter-proof-mx'], holds: ['20', '15', '31', '28'] },
  },
  {
    ...{
      id: 'mx-authority',
      says: 'One complains to the Secretaría Anticorrupción y Buen Gobierno.',
      source: law,
      ...high,
      where: ['MX'],
    },
    ...{ told: ['letters-law-mx', 'letter-to-secretaria'], holds: ['Secretaría Anticorrupción y Buen Gobierno'] },
  },
  {
    ...{
      id: 'tr-days',
      says: 'Law 6698 Art. 13: 30 days.',
      source: law,
      ...high,
      where: ['TR'],
      told: ['letters-law-tr'],
      holds: ['6698', '30', '13'],
    },
  },
  {
    id: 'tr-request',
    says: 'Communiqué of 2018-03-10: a request is in Turkish and holds the number of a document and a postal address.',
    ...{
      source: law,
      ...high,
      where: ['TR'],
      told: ['letters-law-tr', 'letters-language-law', 'letters-field-idNumber-why', 'letters-field-postal-why'],
    },
  },
  {
    ...{
      id: 'tr-board',
      says: 'The Board takes a complaint within 30 days of the answer, at most 60 after the request.',
      source: law,
      ...high,
    },
    ...{ where: ['TR'], told: ['letters-law-tr', 'letters-limit-request', 'letter-to-kvkk'], holds: ['KVKK'] },
  },
  {
    ...{
      id: 'sa-days',
      says: 'PDPL Art. 4 and its regulation: 30 days, 30 more; SDAIA within 90 days.',
      source: authorities,
      ...medium,
    },
    ...{ where: ['SA'], told: ['letters-law-sa', 'letters-limit-known'], holds: ['30'] },
  },
  {
    ...{ id: 'ch-days', says: 'FADP Art. 25(7): as a rule 30 days for a copy; the FDPIC.', source: law, ...high, where: ['CH'] },
    ...{ told: ['letters-law-ch', 'letter-to-fdpic'], holds: ['30', '25(7)', 'FDPIC'] },
  },
  {
    ...{ id: 'ca-days', says: 'PIPEDA s.8: 30 days, 30 more, for a copy; the OPC.', source: law, ...high, where: ['CA'] },
    ...{ told: ['letters-law-ca', 'letter-to-opc'], holds: ['30', 'PIPEDA'] },
  },
  {
    ...{ id: 'qc-days', says: 'Québec: 30 days for a copy; the CAI.', source: authorities, ...medium, where: ['CA-QC'] },
    ...{ told: ['letters-law-qc', 'letter-to-cai'], holds: ['30', 'Commission d’accès à l’information'] },
  },
  {
    id: 'cl-start',
    says: 'Law 21.719: 30 days, 30 more, from 2026-12-01 by its text; a bill would postpone it a year, its outcome was not seen.',
    ...{ source: law, ...high, where: ['CL'], told: ['letters-law-cl'], holds: ['21.719', '30', '2026'] },
  },
  {
    ...{
      id: 'il-days',
      says: 'Section 13 gives access; its number of days is unverified, erasure is narrow.',
      source: authorities,
      ...medium,
    },
    ...{ where: ['IL'], told: ['letters-law-il', 'letter-to-ppa'], holds: ['13'] },
  },
  {
    ...{
      id: 'au-time',
      says: 'APP 12 asks for a copy within a reasonable time; the OAIC.',
      source: authorities,
      ...medium,
      where: ['AU'],
    },
    ...{ told: ['letters-law-au', 'letter-to-oaic'], holds: ['OAIC'] },
  },
  {
    ...{
      id: 'jp-time',
      says: 'The APPI asks for a copy without delay and names no number; the PPC.',
      source: authorities,
      ...high,
      where: ['JP'],
    },
    ...{ told: ['letters-law-jp', 'letter-to-ppc'], holds: ['PPC'] },
  },
] as const satisfies readonly Fact[];
