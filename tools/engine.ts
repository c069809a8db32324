// An engine from the command line: `npm run -s engine -- <name> <operation>`, one JSON document in, one out.
import { type Operation, WrongInput } from './engine/operation.ts';
import { ENGINES_BY_NAME } from './engine/operations.ts';
import { readDocument } from './engine/read-document.ts';

// A reader that has seen enough (`| head`) ends the pipe; that is no fault to report.
process.stdout.on('error', () => process.exit(0));

try {
  const answer = await answerTo(process.argv.slice(2));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
} catch (error) {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exitCode = error instanceof WrongInput ? 2 : 1;
}

async function answerTo([name, word, ...rest]: readonly string[]): Promise<unknown> {
  const asked = await operationFor(name, word);
  if (rest.length === 0) return asked.run(readDocument(await standardInput()));
  const [flag, path, ...more] = rest;
  if (flag !== '--file' || path === undefined || more.length > 0)
    throw new WrongInput(`${rest.join(' ')}: there is no such flag; the document comes by standard input`);
  if (asked.runFile === undefined) throw new WrongInput(`--file: ${name} ${word} reads standard input only`);
  return asked.runFile(path);
}

async function operationFor(name: string | undefined, word: string | undefined): Promise<Operation> {
  const names = Object.keys(ENGINES_BY_NAME);
  if (name === undefined)
    throw new WrongInput(
      `Say which engine and operation: npm run -s engine -- <${names.join('|')}> <operation>`,
    );
  const load = Object.hasOwn(ENGINES_BY_NAME, name) ? ENGINES_BY_NAME[name] : undefined;
  if (load === undefined)
    throw new WrongInput(`${name}: there is no such engine; there are ${names.join(', ')}`);
  const operations = await load();
  const words = Object.keys(operations).join(', ');
  if (word === undefined) throw new WrongInput(`${name}: say which operation: ${words}`);
  const asked = Object.hasOwn(operations, word) ? operations[word] : undefined;
  if (asked === undefined)
    throw new WrongInput(`${name} ${word}: there is no such operation; there are ${words}`);
  return asked;
}

async function standardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY)
    throw new WrongInput('standard input: is a terminal; one JSON document is awaited');
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

// A caller's mistake in its own lines, at most ten; a bug in one line, for a stack says nothing to an office.
function wordsFor(error: unknown): string {
  if (error instanceof WrongInput) {
    const rest = error.lines.length - 10;
    return [...error.lines.slice(0, 10), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
  }
  return `A fault of the program: ${error instanceof Error ? error.message : String(error)}`;
}
