export { openLog } from './log/log.ts';
export { type Running, run } from './run.ts';
export { readSettings, type Settings } from './settings.ts';
