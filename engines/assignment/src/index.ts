export { type Pairing, type Spread, type SpreadOutcome, spreadEvenly } from './spread-evenly.ts';
