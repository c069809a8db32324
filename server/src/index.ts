export { buildApp } from './app.ts';
export { openLog } from './log/log.ts';
export { openHouse } from './open-house.ts';
export { publishProgrammes } from './publish-programmes.ts';
export { type Running, run } from './run.ts';
export { readSettings, type Settings } from './settings.ts';
