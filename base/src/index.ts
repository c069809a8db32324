export { type Id, idParser, mintId } from './id.ts';
export { type Day, type Instant, SHANGHAI, type Zone } from './instant.ts';
export { ok, type Result, refused, unreachable } from './result.ts';
