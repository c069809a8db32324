import { parseArgs } from 'node:util';
import { seed } from './seed/seed.ts';

const { values } = parseArgs({
  options: { url: { type: 'string' }, clock: { type: 'string' }, token: { type: 'string' } },
});
const token = values.token ?? process.env['QICHUANG_DEMO_TOKEN'];
if (values.url === undefined || values.clock === undefined || token === undefined) {
  process.stderr.write(
    'tools/seed.ts --url http://... --clock http://127.0.0.1:... --token ... (or QICHUANG_DEMO_TOKEN); `npm start` does this.\n',
  );
  process.exit(2);
}
const well = await seed({ url: values.url.replace(/\/$/, ''), clock: values.clock, token }, (line) =>
  process.stdout.write(`${line}\n`),
);
process.exitCode = well ? 0 : 1;
