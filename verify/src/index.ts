export { examine } from './examine.ts';
export { type Inflate, openFile } from './open-file.ts';
export { type Telling, tellVerdict } from './telling.ts';
export { fault, type Known, unreadable, type Verdict } from './verdict.ts';
export type { Language, Words } from './words/words.ts';
