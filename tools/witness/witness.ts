import { fromHex, toHex } from '@qichuang/base';
import { call, REQUESTS } from '@qichuang/contract';
import {
  ed25519Signer,
  formatNoteKey,
  type NoteKey,
  type NoteSigner,
  openCheckpoint,
  parseNoteKey,
  witnessCheckpoint,
} from '@qichuang/engine-ledger';
import type { WITNESS_WORDS } from '@qichuang/language';
import { witnessKey } from './key.ts';
import { keepState, readState, type WitnessState } from './state.ts';

export interface WitnessOptions {
  /** Of the system, without a slash at its end. */
  readonly address: string;
  readonly keyFile: string;
  readonly stateFile: string;
  readonly name: string;
  /** Given by hand; otherwise the key seen first is kept. */
  readonly logKey: NoteKey | null;
}

type Words = typeof WITNESS_WORDS;
export type Tell = (name: keyof Words, values?: Readonly<Record<string, string | number>>) => void;

/** 0: signed. 1: what the ledger shows is not to be signed, or was not taken. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/**
 * Fetches the head, checks that it goes on from the one signed last, remembers it, signs it and hands the signature
 * over (C2SP tlog-cosignature).
 *
 * @param send - carries a request; `fetch` outside tests.
 * @param now - seconds since 1970.
 */
export async function witness(
  options: WitnessOptions,
  send: typeof fetch,
  now: number,
  tell: Tell,
): Promise<ExitCode> {
  const key = witnessKey(options.keyFile);
  if (key === undefined) {
    tell('badKey', { file: options.keyFile });
    return 2;
  }
  const signer = ed25519Signer(options.name, key.seed, 'ed25519-cosignature');
  if (key.made) tell('keyMade', { file: options.keyFile });
  tell('vkey', { vkey: formatNoteKey(signer.key) });
  let state: WitnessState | null;
  try {
    state = readState(options.stateFile);
  } catch {
    tell('badState', { file: options.stateFile });
    return 2;
  }
  try {
    return await lookAndSign(options, state, signer, send, now, tell);
  } catch (error) {
    tell('unreachable', {
      address: options.address,
      detail: error instanceof Error ? error.message : String(error),
    });
    return 2;
  }
}

async function lookAndSign(
  { address, stateFile, logKey }: WitnessOptions,
  state: WitnessState | null,
  signer: NoteSigner,
  send: typeof fetch,
  now: number,
  tell: Tell,
): Promise<ExitCode> {
  const answer = await send(`${address}/ledger/checkpoint`);
  if (answer.status === 404) {
    tell('noHead');
    return 2;
  }
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const note = await answer.text();
  const trusted = logKey ?? state?.logKey ?? (await keyShown(address, send));
  if (state === null) tell('firstSight', { key: formatNoteKey(trusted) });
  const trust = { origin: trusted.name, logKeys: [trusted] };
  const opened = openCheckpoint(note, { ...trust, witnesses: [], quorum: 0 });
  if (!opened.ok) {
    tell('otherKey', { reason: opened.refusal.kind });
    return 1;
  }
  const { size, root } = opened.value.checkpoint;
  const proof = await proofBetween(address, state?.seen.size ?? 0, size, send);
  const witnessed = witnessCheckpoint({ note, trust, seen: state?.seen ?? null, proof }, signer, now);
  if (!witnessed.ok) {
    const { refusal } = witnessed;
    tell('inconsistent', { reason: refusal.kind === 'inconsistent' ? refusal.verdict.reason : refusal.kind });
    return 1;
  }
  const { line, seen } = witnessed.value;
  await keepState(stateFile, { logKey: trusted, seen });
  const taken = await handOver(address, size, line.trimEnd(), send);
  if (typeof taken === 'string') {
    tell('notTaken', { detail: taken });
    return 1;
  }
  if (taken.known) tell('known', { size });
  else tell('signed', { from: state?.seen.size ?? 0, size, root: toHex(root) });
  return 0;
}

async function keyShown(address: string, send: typeof fetch): Promise<NoteKey> {
  const answer = await send(`${address}/ledger/key`);
  const key = parseNoteKey((await answer.text()).split('\n')[0] ?? '');
  if (key === undefined) throw new Error('no key at /ledger/key');
  return key;
}

/** Hashes that lead from the head seen last to the new one; none where none are needed, or the log has none to show. */
async function proofBetween(
  address: string,
  from: number,
  to: number,
  send: typeof fetch,
): Promise<readonly Uint8Array[]> {
  if (from === 0 || from >= to) return [];
  const answer = await call(carrier(address, send), REQUESTS['prove-consistency'], { query: { from, to } });
  if (answer.ok) return answer.view.proof.flatMap((hash) => fromHex(hash) ?? []);
  // A log that does not know what it showed before, or has shrunk, has no proof: the check that follows says so.
  if (answer.problem !== null && answer.problem.status < 500) return [];
  throw new Error(answer.problem?.title ?? 'no answer');
}

/** @returns whether the log had this signature already; or its reason for not taking it. */
async function handOver(address: string, size: number, line: string, send: typeof fetch) {
  const answer = await call(carrier(address, send), REQUESTS['cosign-head'], { body: { size, line } });
  if (answer.ok) return answer.view;
  if (answer.problem === null) throw new Error('no answer');
  const [fault] = answer.problem.fields ?? [];
  return fault === undefined ? answer.problem.title : `${fault.zh} ${fault.en}`;
}

function carrier(address: string, send: typeof fetch) {
  return (url: string, init: RequestInit) => send(`${address}${url}`, init);
}
