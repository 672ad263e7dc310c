import { Window } from 'happy-dom';
import { scenarios } from '../../tests/site';
import { asReport, reportProblems } from '../../tests/site/reported/check';
import { type OpenPage, readReported, readsAsExpected } from '../../tests/site/reported/read';

const open: OpenPage = (html, url) => {
  const view = new Window({ url });
  view.document.write(html);
  return view.document as unknown as Document;
};

interface Taken {
  /** Why it is refused. */
  readonly problems: readonly string[];
  readonly name: string;
  /** The file to write. */
  readonly text: string;
  readonly said: readonly string[];
}

const refused = (...problems: readonly string[]): Taken => ({ problems, name: '', text: '', said: [] });

/**
 * Checks a report and says what our readers read today on the page made from it.
 * @param given the scenario's name; without one it is named after page and language
 */
export function takeIn(value: unknown, given?: string): Taken {
  if (typeof value === 'string') return refused(value);
  const problems = reportProblems(value);
  if (problems.length > 0) return refused(...problems);
  const report = asReport(value, 'the report');
  const name = given ?? `${report.page}-${report.language || 'page'}-reported`;
  if (!/^[a-z][a-z0-9-]{2,60}$/.test(name)) return refused(`"${name}" is no name: letters, figures and hyphens, a letter first`);
  if (scenarios.some((one) => one.name === name)) return refused(`the stand-in has a scenario "${name}" of its own`);
  const read = readReported(report, open);
  const [rested = {}] = read;
  const same = readsAsExpected(report, read);
  const kept = same ? report : { ...report, reads: rested };
  return {
    problems: [],
    name,
    text: `${JSON.stringify(kept, null, 2)}\n`,
    said: [
      `The report says: ${JSON.stringify(report.facts)}`,
      `Read on the page made from it: ${JSON.stringify(rested)}`,
      ...(same
        ? []
        : [
            'They differ: the page held something that no report can (a word the person explained, what only a browser lays out). "reads" holds what is read now.',
          ]),
      'Once you have changed a reader, write into "reads" what it must read here.',
    ],
  };
}
