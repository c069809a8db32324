export { meanHundredths, trimmedMeanHundredths } from './mean.ts';
