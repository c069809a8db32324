import { ownTickets, type Transcript } from '@qichuang/engine-draw';
import type { Language, Words } from '../src/index.ts';
import { code, element } from './element.ts';
import { FATE_WORDS, PAGE_WORDS } from './words.ts';

const FIRST_ROWS = 100;

/** The order of each stratum, and where anyone finds their own ticket. */
export function drawView(transcript: Transcript, language: Language): readonly HTMLElement[] {
  const drawn = transcript.strata.filter(({ tickets }) => tickets.length > 0);
  if (drawn.length === 0) return [];
  return [
    ownTicket(transcript, language),
    ...drawn.map((stratum, place) => order(stratum, place, transcript, language)),
  ];
}

type Stratum = Transcript['strata'][number];

function order(stratum: Stratum, place: number, transcript: Transcript, language: Language): HTMLElement {
  const t = (words: Words) => words[language];
  const name = stratum.stratum;
  const title = name === '' ? t(PAGE_WORDS.order) : t(PAGE_WORDS.orderOf).replace('{stratum}', () => name);
  const fates = new Map(
    stratum.tickets.map(({ id }) => [
      id,
      ownTickets({ ...transcript, strata: [stratum] }, { id })[0]?.fate ?? 'not-reached',
    ]),
  );
  const row = ({ id, ticket }: Stratum['tickets'][number], rank: number) => {
    const fate = fates.get(id) ?? 'not-reached';
    return element(
      'tr',
      { class: `fate-${fate}` },
      element('td', { class: 'number' }, String(rank + 1)),
      element('th', { scope: 'row' }, id),
      element('td', {}, t(FATE_WORDS[fate])),
      element('td', {}, code(ticket)),
    );
  };
  const body = element('tbody', {}, ...stratum.tickets.slice(0, FIRST_ROWS).map(row));
  const rest = stratum.tickets.length - FIRST_ROWS;
  const more = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      click: () => {
        body.append(...stratum.tickets.slice(FIRST_ROWS).map((one, at) => row(one, at + FIRST_ROWS)));
        more.remove();
      },
    },
    t(PAGE_WORDS.showAll).replace('{count}', String(stratum.tickets.length)),
  );
  const heading = `order-${place}`;
  const heads = [PAGE_WORDS.rank, PAGE_WORDS.candidate, PAGE_WORDS.fate, PAGE_WORDS.ticket];
  return element(
    'div',
    { class: 'order' },
    element('h3', { id: heading }, title),
    element(
      'div',
      { class: 'wide', role: 'region', 'aria-labelledby': heading, tabindex: '0' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...heads.map((words) => element('th', { scope: 'col' }, t(words)))),
        ),
        body,
      ),
    ),
    rest > 0 ? more : null,
  );
}

function ownTicket(transcript: Transcript, language: Language): HTMLElement {
  const t = (words: Words) => words[language];
  const id = element('input', { id: 'own-id', autocomplete: 'off' });
  const salt = element('input', { id: 'own-salt', autocomplete: 'off' });
  const told = element('output', { for: 'own-id own-salt', class: 'told' });
  const find = (event: Event) => {
    event.preventDefault();
    const own = salt.value === '' ? { id: id.value } : { salt: salt.value, name: id.value };
    const found = ownTickets(transcript, own);
    told.replaceChildren(
      ...(found.length === 0
        ? [element('p', {}, t(PAGE_WORDS.ownNone))]
        : found.map(({ stratum, rank, fate, ticket }) => {
            const values = {
              stratum: stratum === '' ? '' : `${stratum}${language === 'zh' ? '，' : ', '}`,
              rank: String(rank),
              fate: t(FATE_WORDS[fate]),
              ticket: '',
            };
            const says = Object.entries(values).reduce(
              (text, [name, value]) => text.replace(`{${name}}`, () => value),
              t(PAGE_WORDS.ownFound),
            );
            return element('p', {}, says, code(ticket));
          })),
    );
  };
  return element(
    'section',
    { class: 'own screen', 'aria-labelledby': 'own' },
    element('h3', { id: 'own' }, t(PAGE_WORDS.own)),
    element('p', { class: 'hint', id: 'own-hint' }, t(PAGE_WORDS.ownHint)),
    element(
      'form',
      { class: 'fields', submit: find },
      element('p', {}, element('label', { for: 'own-id' }, t(PAGE_WORDS.ownId)), id),
      element('p', {}, element('label', { for: 'own-salt' }, t(PAGE_WORDS.ownSalt)), salt),
      element('button', { type: 'submit' }, t(PAGE_WORDS.ownFind)),
    ),
    told,
  );
}
