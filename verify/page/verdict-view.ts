import { type Language, type Telling, tellVerdict, type Verdict, type Words } from '../src/index.ts';
import { drawView } from './draw-view.ts';
import { code, drawing, element } from './element.ts';
import type { Examined } from './reading.ts';
import { PAGE_WORDS } from './words.ts';

type Kind = Verdict['verdict'];

/** Shape before colour: a filled square with a tick is a seal; a question, a bar and a dash tell the others in black and white. */
const MARKS: Readonly<Record<Kind, readonly (readonly [className: string, d: string])[]>> = {
  holds: [
    ['ground', 'M6 2h52a4 4 0 0 1 4 4v52a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z'],
    ['frame', 'M7 7h50v50H7Z'],
    ['sign', 'm19 33 9 9 18-19'],
  ],
  unconfirmed: [
    ['ground', 'M32 3 62 58H2Z'],
    ['sign', 'M32 24v16M32 48v.5'],
  ],
  'does-not-hold': [
    ['ground', 'M20 2h24l18 18v24L44 62H20L2 44V20Z'],
    ['sign', 'M20 20l24 24M44 20 20 44'],
  ],
  unreadable: [
    ['outline', 'M32 4a28 28 0 1 1 0 56 28 28 0 0 1 0-56Z'],
    ['stroke', 'M22 32h20'],
  ],
};

/** The whole of a verdict: the line, what the document says, what was looked at and what was not. */
export function verdictView(examined: Examined, language: Language, again: () => void): HTMLElement {
  const { verdict } = examined;
  const t = (words: Words) => words[language];
  const told = tellVerdict(verdict, language);
  const content = 'content' in verdict ? verdict.content : null;
  return element(
    'article',
    { class: `verdict ${verdict.verdict}`, 'aria-labelledby': 'verdict' },
    card(examined, told, language),
    told.faults.length === 0 ? null : faults(told, verdict.verdict === 'unreadable', language),
    element(
      'div',
      { class: 'columns' },
      told.facts.length === 0 ? null : facts(told, verdict.verdict === 'does-not-hold', language),
      told.checked.length === 0
        ? null
        : element('div', {}, checked(told, language), list('open', t(PAGE_WORDS.open), told.open, 'open')),
    ),
    ...(content?.kind === 'draw' && verdict.verdict === 'holds'
      ? drawView(content.transcript, language)
      : []),
    element(
      'p',
      { class: 'acts screen' },
      element('button', { type: 'button', class: 'plain', click: () => window.print() }, t(PAGE_WORDS.print)),
      element('button', { type: 'button', class: 'plain', click: again }, t(PAGE_WORDS.again)),
    ),
  );
}

function card(
  { verdict, fileName, fingerprint, at }: Examined,
  told: Telling,
  language: Language,
): HTMLElement {
  const t = (words: Words) => words[language];
  const rows: readonly (readonly [string, HTMLElement | string])[] = [
    [t(PAGE_WORDS.checkedAt), momentOf(at)],
    [t(PAGE_WORDS.file), fileName ?? t(PAGE_WORDS.pasted)],
    [t(PAGE_WORDS.fingerprint), code(fingerprint)],
  ];
  const facts = rows.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]);
  return element(
    'div',
    { class: 'card' },
    drawing('mark', '0 0 64 64', MARKS[verdict.verdict]),
    element(
      'div',
      { class: 'line' },
      element('h2', { id: 'verdict', tabindex: '-1' }, told.title),
      element('p', {}, [told.kind, nameIn(verdict)].filter((part) => part !== null).join('　')),
      element('p', { class: 'lead' }, told.lead),
    ),
    element('dl', { class: 'when' }, ...facts),
  );
}

function nameIn(verdict: Verdict): string | null {
  const content = 'content' in verdict ? verdict.content : null;
  return content?.kind === 'certificate'
    ? `${content.statement.holder.name}　${content.statement.name}`
    : null;
}

function faults(told: Telling, unreadable: boolean, language: Language): HTMLElement {
  return element(
    'section',
    { class: 'faults', 'aria-labelledby': 'faults' },
    element('h3', { id: 'faults' }, (unreadable ? PAGE_WORDS.unreadable : PAGE_WORDS.faults)[language]),
    element(
      'ul',
      {},
      ...told.faults.map(({ field, name, says }) =>
        element(
          'li',
          {},
          element('b', {}, name),
          language === 'zh' ? '：' : ': ',
          says,
          field === '' || field === name ? null : element('code', { class: 'path' }, field),
        ),
      ),
    ),
  );
}

function facts(told: Telling, altered: boolean, language: Language): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'says' },
    element('h3', { id: 'says' }, (altered ? PAGE_WORDS.saysAltered : PAGE_WORDS.says)[language]),
    element(
      'dl',
      { class: 'facts' },
      ...told.facts.flatMap(({ label, value, code: isCode }) => [
        element('dt', {}, label),
        element('dd', {}, isCode ? code(value) : value),
      ]),
    ),
  );
}

function checked(told: Telling, language: Language): HTMLElement | null {
  const count = told.checked.length;
  const title = count === 1 ? PAGE_WORDS.checkedOne : PAGE_WORDS.checked;
  return list('checked', title[language].replace('{count}', String(count)), told.checked, 'checked');
}

function list(id: string, title: string, lines: readonly string[], className: string): HTMLElement | null {
  if (lines.length === 0) return null;
  const sign = className === 'checked' ? 'm3 9 4 4 8-9' : 'M4 9h10';
  return element(
    'section',
    { class: className, 'aria-labelledby': id },
    element('h3', { id }, title),
    element(
      'ul',
      {},
      ...lines.map((line) =>
        element('li', {}, drawing('tick', '0 0 18 18', [['stroke', sign]]), element('span', {}, line)),
      ),
    ),
  );
}

/** `2025-12-22 10:14:36`, by the reader's own clock. */
function momentOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
