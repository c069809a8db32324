// A second office's witness: `node tools/start.mjs witness <address> --key <file>`, once a day or after each notice.
import { parseArgs } from 'node:util';
import { parseNoteKey } from '@qichuang/engine-ledger';
import { say, WITNESS_WORDS } from '@qichuang/language';
import { type Tell, type WitnessOptions, witness } from './witness/witness.ts';

const tell: Tell = (name, values) => {
  for (const language of ['zh', 'en'] as const)
    process.stdout.write(`${say(WITNESS_WORDS[name], language, values)}\n`);
};

const options = optionsFrom(process.argv.slice(2));
if (options === undefined) {
  tell('usage');
  process.exitCode = 2;
} else process.exitCode = await witness(options, fetch, Math.floor(Date.now() / 1000), tell);

function optionsFrom(words: readonly string[]): WitnessOptions | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        name: { type: 'string', default: 'witness' },
        state: { type: 'string' },
        'log-key': { type: 'string' },
      },
    });
    const [address] = positionals;
    const { key, name = 'witness', state = `${key}.state.json` } = values;
    const given = values['log-key'];
    const logKey = given === undefined ? null : parseNoteKey(given);
    if (address === undefined || !URL.canParse(address) || positionals.length > 1) return undefined;
    if (key === undefined || logKey === undefined || /[\s+]/.test(name) || name === '') return undefined;
    return { address: address.replace(/\/+$/, ''), keyFile: key, stateFile: state, name, logKey };
  } catch {
    // parseArgs throws for flags there are not.
    return undefined;
  }
}
