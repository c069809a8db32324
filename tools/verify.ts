// Examines documents from the command line: `node tools/start.mjs verify <file…> [--key <key>] [--digest <hex>] [--lang zh|en]`.
import { run } from './verify/run.ts';

// A reader that has seen enough (`| head`) ends the pipe; that is no fault to report.
process.stdout.on('error', () => process.exit(0));

const [from = '.', ...words] = process.argv.slice(2);
const { lines, code, complaint } = await run(words, from, new Date());
if (complaint !== null) process.stderr.write(`${complaint}\n`);
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = code;
