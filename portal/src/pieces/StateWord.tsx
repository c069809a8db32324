import { type MarkedState, stateClass, stateMarkSvg, stateWord } from '@qichuang/language';
import { useLanguage } from '../frame/context.ts';

/** A state as mark and word, never one without the other. */
export function StateWord({ state }: { readonly state: MarkedState }) {
  return (
    <span className={`state ${stateClass(state)}`}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the mark is a constant of language/, no reader's text can reach it. */}
      <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: stateMarkSvg(state) }} />
      {stateWord(state, useLanguage())}
    </span>
  );
}
