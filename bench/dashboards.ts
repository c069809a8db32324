import { DEMO_PASSWORD } from '@qichuang/world';
import { administrators, signedIn } from '../tools/rehearse/administrators.ts';
import { APPLICATIONS, manyPlatforms } from './measuring/many-platforms.ts';
import { openOwnStreet } from './measuring/own-street.ts';
import { tellTable } from './measuring/table.ts';
import { besideLimit, timedTurns } from './measuring/waiting.ts';

const TURNS = 40;

const own = await openOwnStreet('dashboards');
const { street } = own;
const { system, security } = await administrators(street);
const { id: person } = await system.asks('add-person', {
  body: {
    account: 'bench-clerk',
    name: '示例经办',
    email: 'bench@example.org',
    phone: '',
    password: DEMO_PASSWORD,
  },
});
await security.asks('grant-office', {
  body: { person, role: 'authority-clerk', unit: { kind: 'authority', programme: 'digital-economy-2023' } },
});
const clerk = await signedIn(street, 'bench-clerk');

await own.fill((shelf) => manyPlatforms(shelf, APPLICATIONS));
await own.analyze();
await own.letLedgerCatchUp();

const PARTS = [
  'see-targets',
  'see-pipeline',
  'see-standing-of-platforms',
  'see-outcomes',
  'compare-cities',
  'compare-chains',
  'list-concerns',
] as const;

const DAYS = ['now', '2025-12-20'] as const;

const rows: Record<string, string | number>[] = [];
for (const part of PARTS) {
  for (const on of DAYS) {
    const times = await timedTurns(TURNS, () => clerk.asks(part, { query: on === 'now' ? {} : { on } }));
    rows.push({ part, on, ...besideLimit(times) });
  }
}
await own.close();
tellTable(`dashboards of ${APPLICATIONS} applications`, rows);
