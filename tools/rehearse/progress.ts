/** Says how far a stage is: a bar that is drawn over on a terminal, plain lines anywhere else. */
export interface Progress {
  stage(name: string, steps: number): void;
  step(): void;
  end(): void;
}

const WIDTH = 32;

export function openProgress(out: NodeJS.WriteStream, now: () => number): Progress {
  const began = now();
  let name = '';
  let steps = 0;
  let done = 0;
  let startedAt = began;
  let drawnAt = 0;

  function draw(force: boolean): void {
    if (!out.isTTY || (!force && now() - drawnAt < 100)) return;
    drawnAt = now();
    const filled = steps === 0 ? WIDTH : Math.round((done / steps) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    out.write(`\r\x1b[2K${bar} ${done}/${steps} ${name} ${seconds(now() - startedAt)}`);
  }

  function close(): void {
    if (name === '') return;
    const line = `${name}: ${done} of ${steps} in ${seconds(now() - startedAt)}`;
    out.write(out.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
    name = '';
  }

  return {
    stage(next, count) {
      close();
      name = next;
      steps = count;
      done = 0;
      startedAt = now();
      draw(true);
    },
    step() {
      done += 1;
      draw(done === steps);
    },
    end() {
      close();
      out.write(`in all ${seconds(now() - began)}\n`);
    },
  };
}

/** For a run that nobody watches. */
export const SILENT: Progress = { stage: () => undefined, step: () => undefined, end: () => undefined };

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
