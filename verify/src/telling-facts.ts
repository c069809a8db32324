import { addMs, parseInstant } from '@qichuang/base';
import type { Content, ShownHead } from './verdict.ts';
import { FACT_WORDS, SAID } from './words/fact-words.ts';
import { STANDING_WORDS } from './words/kind-words.ts';
import { filled, type Language } from './words/words.ts';

/** One line of what a document says. */
export interface ToldFact {
  readonly label: string;
  readonly value: string;
  /** Digests and keys: shown in type of one width. */
  readonly code: boolean;
}

type FactName = keyof typeof FACT_WORDS;
type Line = readonly [name: FactName, value: string, code?: 'code'];

/** What a document says, line by line. */
export function factsOf(content: Content, language: Language): readonly ToldFact[] {
  return linesOf(content, language).map(([name, value, code]) => ({
    label: FACT_WORDS[name][language],
    value,
    code: code === 'code',
  }));
}

function linesOf(content: Content, language: Language): readonly Line[] {
  switch (content.kind) {
    case 'certificate':
      return certificateLines(content, language);
    case 'draw':
      return drawLines(content, language);
    case 'pairing':
      return [
        ['objectsDraw', filled(SAID.drawNumber[language], { number: String(content.objectsDraw) })],
        ['inspectorsDraw', filled(SAID.drawNumber[language], { number: String(content.inspectorsDraw) })],
        ['objects', String(content.objects)],
        ['inspectors', String(content.inspectors)],
        ['perTask', String(content.perTask)],
        ['recusals', String(content.recusals)],
        ['sealed', content.sealed, 'code'],
        ['digest', content.digest, 'code'],
      ];
    case 'assignment':
      return [
        ['filled', String(content.filled)],
        ['total', String(content.total)],
        ['applications', String(content.applications)],
        ['experts', String(content.experts)],
      ];
    case 'inclusion':
      return [
        ['leaf', content.leaf, 'code'],
        ['place', filled(SAID.index[language], { count: String(content.index) })],
        ...headLines(content.head, language),
      ];
    case 'consistency':
      return [
        ['earlierSize', filled(SAID.entries[language], { count: String(content.from) })],
        ...headLines(content.head, language),
      ];
    case 'head':
      return headLines(content.head, language);
  }
}

function certificateLines(
  { statement, standing, recorded, head }: Extract<Content, { kind: 'certificate' }>,
  language: Language,
): readonly Line[] {
  const { number, name, category, holder, partners, announcement, validity, programme, issuer } = statement;
  return [
    ['number', number],
    ['name', name],
    ['category', category[language]],
    ['holder', holder.name],
    ['uscc', holder.uscc],
    ...(partners.length === 0 ? [] : [['partners', partners.join(language === 'zh' ? '、' : ', ')] as const]),
    ['issuer', issuer[language]],
    ['programme', programme[language]],
    [
      'announced',
      filled(SAID.announced[language], { on: announcement.on, document: announcement.documentNumber }),
    ],
    ['validity', filled(SAID.range[language], validity)],
    ...(standing === 'unknown' ? [] : [['standing', STANDING_WORDS[standing][language]] as const]),
    ...(recorded === null
      ? []
      : [
          [
            'recordedAt',
            filled(SAID.recordedAt[language], { at: shown(recorded.at), index: String(recorded.index) }),
          ] as const,
        ]),
    ...(head === null ? [] : headLines(head, language)),
  ];
}

function drawLines({ transcript }: Extract<Content, { kind: 'draw' }>, language: Language): readonly Line[] {
  const { draw, digest, strata, entropy, cancelled } = transcript;
  return [
    ['draw', filled(SAID.drawNumber[language], { number: String(draw) })],
    ['digest', digest, 'code'],
    ...strata.map(({ commitment }): Line => ['commitment', commitment, 'code']),
    [
      'sources',
      entropy.map(([source, value]) => `${source}${language === 'zh' ? '：' : ': '}${value}`).join('\n'),
    ],
    ['pool', String(strata.reduce((sum, { pool }) => sum + pool.length, 0))],
    ['taken', String(strata.reduce((sum, { taken }) => sum + taken.length, 0))],
    ...(cancelled === null ? [] : [['cancelled', cancelled.reason] as const]),
  ];
}

function headLines(
  { origin, size, root, signedBy, witnessedBy }: ShownHead,
  language: Language,
): readonly Line[] {
  const comma = language === 'zh' ? '、' : ', ';
  return [
    ['log', origin],
    ['size', filled(SAID.entries[language], { count: String(size) })],
    ['root', root, 'code'],
    ...(signedBy.length === 0 ? [] : [['signedBy', signedBy.join(comma), 'code'] as const]),
    ...(witnessedBy.length === 0
      ? []
      : [['witnessedBy', witnessedBy.map(({ name }) => name).join(comma)] as const]),
  ];
}

const EAST_EIGHT_MS = 8 * 3_600_000;

/** `2025-11-20 17:30` by Beijing time; what is no instant stays as it is. */
function shown(at: string): string {
  const instant = parseInstant(at);
  return instant === undefined ? at : addMs(instant, EAST_EIGHT_MS).slice(0, 16).replace('T', ' ');
}
