import { type Language, say, type Words } from '@qichuang/language';
import { createContext, useContext } from 'react';
import type { Frame } from './frame.ts';

export const FrameContext = createContext<Frame | null>(null);

/** @throws Error outside a page: a bug in the caller. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('a piece of a page stands outside its frame');
  return frame;
}

export function useLanguage(): Language {
  return useFrame().language;
}

/** Says the portal's own words in the reader's language. */
export function useSay(): (words: Words, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useFrame();
  return (words, values) => say(words, language, values);
}
