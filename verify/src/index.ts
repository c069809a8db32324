export { examine } from './examine.ts';
export { type Inflate, openFile } from './open-file.ts';
export { type Telling, type ToldFault, tellVerdict } from './telling.ts';
export type { ToldFact } from './telling-facts.ts';
export { type Content, fault, type Known, unreadable, type Verdict } from './verdict.ts';
export type { Language, Words } from './words/words.ts';
