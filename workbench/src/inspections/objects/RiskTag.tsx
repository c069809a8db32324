import { INSPECTION_WORDS } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';

const LOOKS = { A: 'tag good', B: 'tag soft', C: 'tag moving', D: 'tag bad' } as const;

/** A credit-risk class, by its letter first. */
export function RiskTag({ risk }: { readonly risk: keyof typeof LOOKS }) {
  const t = useWords();
  return <span className={LOOKS[risk]}>{t(INSPECTION_WORDS.riskClass, { risk })}</span>;
}
