import { type Language, tellVerdict, type Verdict } from '@qichuang/verify';

const SIGNS = { holds: '✓', unconfirmed: '?', 'does-not-hold': '✗', unreadable: '–' } as const;
const HEADINGS = {
  checked: { zh: '核对过的', en: 'Checked' },
  open: { zh: '没有核对的', en: 'Not checked' },
} as const;

/** A verdict as lines of plain words: those of the page. */
export function tellLines(file: string, verdict: Verdict, language: Language): readonly string[] {
  const told = tellVerdict(verdict, language);
  const colon = language === 'zh' ? '：' : ': ';
  return [
    `${SIGNS[verdict.verdict]} ${printable(file)}${colon}${told.title}`,
    `  ${told.lead}`,
    ...told.faults.map(({ field, name, says }) => {
      const path = field === '' || field === name ? '' : ` [${field}]`;
      return printable(`  ✗ ${name}${path}${colon}${says}`);
    }),
    ...told.facts.map(({ label, value }) => printable(`  ${label}${colon}${value.replaceAll('\n', '; ')}`)),
    ...listed(HEADINGS.checked[language], told.checked, '✓'),
    ...listed(HEADINGS.open[language], told.open, '–'),
    '',
  ];
}

function listed(heading: string, lines: readonly string[], sign: string): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${sign} ${line}`)];
}

/** What a document says must not move the reader's cursor or clear their screen. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
}
