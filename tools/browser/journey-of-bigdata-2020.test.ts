import { BIGDATA_2020 } from '@qichuang/programmes';
import { playsThrough } from './journey/plays-through.ts';

playsThrough(BIGDATA_2020, { year: 2022, lessons: false });
