export { type Language, say, type Words, type WordTable } from './words.ts';
