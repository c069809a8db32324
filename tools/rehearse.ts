import { readOptions, USAGE } from './rehearse/options.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.serve) {
    const { serve } = await import('./rehearse/serve.ts');
    await serve();
  } else {
    const { rehearse } = await import('./rehearse/rehearse.ts');
    process.exitCode = await rehearse(options);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
