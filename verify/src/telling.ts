import { factsOf, type ToldFact } from './telling-facts.ts';
import type { Fault, Verdict } from './verdict.ts';
import { CHECK_WORDS, OPEN_WORDS } from './words/check-words.ts';
import { FACT_WORDS, SAID } from './words/fact-words.ts';
import { FAULT_WORDS } from './words/fault-words.ts';
import { KIND_WORDS, LEADS, STANDING_TITLES, TITLES, UNREADABLE_TITLE } from './words/kind-words.ts';
import { filled, type Language } from './words/words.ts';

/** A verdict in words: what the page shows and the command prints. */
export interface Telling {
  readonly title: string;
  readonly lead: string;
  /** What kind of document it is, where that could be told. */
  readonly kind: string | null;
  readonly faults: readonly ToldFault[];
  /** What the document says. */
  readonly facts: readonly ToldFact[];
  readonly checked: readonly string[];
  /** What could not be looked at, and where to look. */
  readonly open: readonly string[];
}

export interface ToldFault {
  /** The path, as `statement.holder.name`; empty for the document itself. */
  readonly field: string;
  /** What people call it. */
  readonly name: string;
  readonly says: string;
}

/** More than anybody reads; the first causes come first. */
const MOST_FAULTS = 50;

/**
 * Puts a verdict into words.
 *
 * @returns everything a reader is shown, in one language; at most fifty faults. Pure.
 * @source the project's own words
 */
export function tellVerdict(verdict: Verdict, language: Language): Telling {
  const { kind } = verdict;
  const told = {
    kind: kind === null ? null : KIND_WORDS[kind][language],
    facts: [],
    checked: [],
    open: [],
    faults: [],
  };
  switch (verdict.verdict) {
    case 'unreadable': {
      const faults = [toldFault(verdict.fault, language)];
      return { ...told, title: UNREADABLE_TITLE[language], lead: LEADS.unreadable[language], faults };
    }
    case 'does-not-hold': {
      const { faults, content } = verdict;
      return {
        ...told,
        title: TITLES['does-not-hold'][verdict.kind][language],
        lead: LEADS['does-not-hold'][language],
        faults: faults.slice(0, MOST_FAULTS).map((fault) => toldFault(fault, language)),
        facts: content === null ? [] : factsOf(content, language),
      };
    }
    default:
      return {
        ...told,
        title: titleOf(verdict, language),
        lead: (verdict.verdict === 'holds' ? LEADS.holds[verdict.kind] : LEADS.unconfirmed)[language],
        facts: factsOf(verdict.content, language),
        checked: verdict.checked.map((name) => CHECK_WORDS[name][language]),
        open: verdict.open.map((name) => OPEN_WORDS[name][language]),
      };
  }
}

function titleOf(
  { verdict, kind, content }: Extract<Verdict, { verdict: 'holds' | 'unconfirmed' }>,
  language: Language,
): string {
  if (verdict === 'holds' && content.kind === 'certificate')
    return STANDING_TITLES[content.standing][language];
  return TITLES[verdict][kind][language];
}

/** Faults whose `expected` is the value that should stand there; with others it only says more. */
const VALUES: readonly Fault['fault'][] = [
  'not-what-comes-out',
  'not-this-digest',
  'wrong-sum',
  'differs-from-checkpoint',
  'disagrees',
  'not-this-act',
];

function toldFault({ field, fault, expected }: Fault, language: Language): ToldFault {
  const words = FAULT_WORDS[fault][language];
  const value = VALUES.includes(fault)
    ? filled(SAID.expected[language], { expected: expected ?? '' })
    : expected;
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const says = expected === null ? words : `${words}${open}${value}${close}`;
  return { field, name: nameOf(field, language), says };
}

const NAMES: readonly (readonly [pattern: RegExp, name: keyof typeof FACT_WORDS])[] = [
  [/^statement\.number$/, 'number'],
  [/^statement\.name$/, 'name'],
  [/^statement\.category\./, 'category'],
  [/^statement\.holder\.name$/, 'holder'],
  [/^statement\.holder\.uscc$/, 'uscc'],
  [/^statement\.partners/, 'partners'],
  [/^statement\.announcement\./, 'announced'],
  [/^statement\.validity\./, 'validity'],
  [/^statement\.programme\./, 'programme'],
  [/^statement\.issuer\./, 'issuer'],
];

function nameOf(field: string, language: Language): string {
  if (field === '') return SAID.document[language];
  const named = NAMES.find(([pattern]) => pattern.test(field));
  return named === undefined ? field : FACT_WORDS[named[1]][language];
}
