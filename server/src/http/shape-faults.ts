import { hasControlCharacters } from '@qichuang/base';
import { type FieldFault, type Refusal, refusal } from '@qichuang/domain';
import type { z } from 'zod';

// Faults the contract names itself.
const KNOWN = ['control-characters', 'not-a-day', 'not-a-moment'];

type Issue = z.core.$ZodIssue;

/** A request that does not have its shape, field by field. */
export function refusalOfIssues(issues: readonly Issue[]): Refusal {
  const fields = issues.flatMap(faultsOf).slice(0, 100);
  const allUnknown = fields.length > 0 && fields.every(({ fault }) => fault === 'unknown-field');
  return { ...refusal(allUnknown ? 'unknown-field' : 'malformed'), fields };
}

/** One refusal for text that could not be read at all. */
export function unreadable(fault: string): Refusal {
  return { ...refusal('malformed'), fields: [faultAt([], fault)] };
}

function faultsOf(issue: Issue): readonly FieldFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => faultAt([...issue.path, key], 'unknown-field'));
    case 'invalid_type':
      return [faultAt(issue.path, issue.input === undefined ? 'required' : typeFault(issue))];
    case 'too_small':
      return [faultAt(issue.path, sizeFault(issue.origin, 'least', Number(issue.minimum)))];
    case 'too_big':
      return [faultAt(issue.path, sizeFault(issue.origin, 'most', Number(issue.maximum)))];
    case 'invalid_value':
      return [faultAt(issue.path, 'choice')];
    case 'custom':
      return [faultAt(issue.path, KNOWN.includes(issue.message) ? issue.message : 'format')];
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return [faultAt(issue.path, 'format')];
  }
}

function typeFault(issue: Issue & { readonly code: 'invalid_type' }): string {
  return (issue.expected as string) === 'int' ? 'not-an-integer' : 'wrong-type';
}

function sizeFault(origin: string, end: 'least' | 'most', limit: number): string {
  if (origin === 'string') return `${end === 'least' ? 'too-short' : 'too-long'} ${limit}`;
  if (origin === 'array' || origin === 'set') return `${end === 'least' ? 'too-few' : 'too-many'} ${limit}`;
  return `${end === 'least' ? 'too-small' : 'too-big'} ${limit}`;
}

function faultAt(path: readonly PropertyKey[], fault: string): FieldFault {
  const field = path.map((step) => shown(String(step))).join('.');
  return { field, fault, zh: '', en: '' };
}

/** A name someone else made up is shown shortened and without what a screen might obey. */
function shown(name: string): string {
  const plain = hasControlCharacters(name) ? name.replace(/[^\p{L}\p{N}_-]/gu, '?') : name;
  return plain.toWellFormed().slice(0, 60);
}
