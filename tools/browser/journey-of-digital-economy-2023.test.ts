import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { playsThrough } from './journey/plays-through.ts';

playsThrough(DIGITAL_ECONOMY_2023, { year: 2025, lessons: true });
