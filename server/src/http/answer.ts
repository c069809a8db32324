import type { Problem } from '@qichuang/contract';
import { type FileAnswer, fileHeaders } from './file-answer.ts';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export function jsonAnswer(
  value: unknown,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...ALWAYS, 'content-type': 'application/json; charset=utf-8', ...more },
  });
}

export function problemAnswer(problem: Problem, more: Readonly<Record<string, string>> = {}): Response {
  return jsonAnswer(problem, problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...more,
  });
}

export function fileAnswer(file: FileAnswer): Response {
  const body = file.bytes instanceof Uint8Array ? new Uint8Array(file.bytes) : file.bytes;
  const length = file.bytes instanceof Uint8Array ? file.bytes.length : file.length;
  return new Response(body, {
    headers: { ...ALWAYS, ...fileHeaders({ ...file, ...(length === undefined ? {} : { length }) }) },
  });
}
