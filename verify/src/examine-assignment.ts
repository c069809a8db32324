import { ok, type Result, refused } from '@qichuang/base';
import {
  type AssignmentProblem,
  type CertificateFault,
  type Check,
  checkCertificate,
} from '@qichuang/engine-assignment';
import { shaped } from './examine-ledger.ts';
import { isObject, type Members, membersOf, type ShapeFault, within } from './members.ts';
import { doesNotHold, type Fault, fault, type OpenName, unreadable, type Verdict } from './verdict.ts';

export const ASSIGNMENT_FORMAT = 'assignment-certificate-v1';

/** Checks an assignment by its certificate: that all rules hold and that no better one exists. */
export function examineAssignment(document: unknown): Verdict {
  const members = membersOf(document, '', ['problem', 'answer'], ['format']);
  if (!members.ok) return unreadable('assignment', shaped(members.refusal));
  const { answer } = members.value;
  const problem = problemIn(members.value);
  if (!problem.ok) return unreadable('assignment', shaped(problem.refusal));
  const check = checkCertificate(problem.value, answer);
  if (!check.optimal) return refusal(check.reason);
  const counts = countsOf(answer);
  const seeded = problem.value.seed !== undefined;
  return {
    verdict: 'holds',
    kind: 'assignment',
    content: { kind: 'assignment', ...counts },
    checked: [
      'assignment-rules',
      'assignment-sums',
      'assignment-best',
      ...(seeded ? (['assignment-ties'] as const) : []),
    ],
    open: openIn(answer),
  };
}

function refusal(reason: Extract<Check, { optimal: false }>['reason']): Verdict {
  const found = faultOf(reason);
  const broken = reason.kind === 'wrong-problem' || reason.kind === 'not-an-answer';
  return broken ? unreadable('assignment', found) : doesNotHold('assignment', [found]);
}

function faultOf(reason: CertificateFault): Fault {
  switch (reason.kind) {
    case 'wrong-problem':
      return fault(`problem.${reason.flaw.field}`, reason.flaw.flaw);
    case 'not-an-answer':
      return fault(reason.field === '' ? 'answer' : within('answer', reason.field), 'not-an-answer');
    case 'wrong-sum':
      return fault(`answer.${reason.field}`, 'wrong-sum', String(reason.is));
    case 'no-ties':
      return fault('answer.certificate.ties', 'no-ties');
    case 'salted':
      return fault('answer.certificate.ties.salt', 'salted', String(reason.salt));
    case 'below-bound':
      return fault('answer.total', 'below-bound', `${reason.filled} / ${reason.total}`);
    case 'too-many':
    case 'kept-places-taken':
      return fault(`answer.experts[${reason.application}]`, reason.kind);
    case 'load-above-most':
    case 'load-below-least':
      return fault('answer.experts', reason.kind, `#${reason.expert}: ${reason.load}`);
    case 'priced-though-not-full':
    case 'paid-though-above-least':
      return fault(`answer.certificate.prices[${reason.expert}]`, reason.kind);
    case 'better-choice': {
      const instead = reason.instead === null ? '—' : `#${reason.instead}`;
      return fault(`answer.experts[${reason.application}]`, reason.kind, `#${reason.expert} / ${instead}`);
    }
    default:
      return fault(`answer.experts[${reason.application}]`, reason.kind, `#${reason.expert}`);
  }
}

const LISTS = ['application', 'expert', 'similarity'] as const;
const EACH = ['demand', 'maxLoad', 'minLoad'] as const;
const NUMBERS = ['applications', 'experts', 'floor'] as const;
const OF_EXPERTS = ['institution', 'kinds'] as const;
const PAIRED = ['quotas', 'fixed'] as const;
const OPTIONAL = [...NUMBERS, 'minLoad', ...OF_EXPERTS, ...PAIRED, 'onePerInstitution', 'seed'];

/** The engine judges the values; here it is only seen to that lists are lists and numbers are numbers. */
function problemIn({ problem, answer }: Members): Result<AssignmentProblem, ShapeFault> {
  const members = membersOf(problem, 'problem', ['demand', 'maxLoad', 'pairs'], OPTIONAL);
  if (!members.ok) return members;
  const given = members.value;
  const pairs = membersOf(given['pairs'], 'problem.pairs', LISTS);
  if (!pairs.ok) return pairs;
  const wrong =
    LISTS.find((name) => !isNumbers(pairs.value[name])) ??
    EACH.find((name) => name in given && !isNumber(given[name]) && !isNumbers(given[name])) ??
    NUMBERS.find((name) => name in given && !isNumber(given[name])) ??
    OF_EXPERTS.find((name) => name in given && !isNumbers(given[name])) ??
    PAIRED.find((name) => name in given && !isPairs(given[name])) ??
    ('onePerInstitution' in given && typeof given['onePerInstitution'] !== 'boolean'
      ? 'onePerInstitution'
      : undefined) ??
    ('seed' in given && typeof given['seed'] !== 'string' ? 'seed' : undefined);
  if (wrong !== undefined) {
    const inPairs = (LISTS as readonly string[]).includes(wrong);
    return refused({ field: inPairs ? `problem.pairs.${wrong}` : `problem.${wrong}`, fault: 'wrong-type' });
  }
  const large = countsBeyond(given, pairs.value, answer);
  if (large !== undefined) return refused({ field: large, fault: 'out-of-range' });
  // Looked through member by member above.
  return ok(given as unknown as AssignmentProblem);
}

/**
 * A few signs may not make the checker lay out room for millions: an answer lists every application and prices every expert,
 * so that no count or index can be beyond what stands there.
 */
function countsBeyond(given: Members, pairs: Members, answer: unknown): string | undefined {
  if (!isObject(answer) || !isObject(answer['certificate'])) return undefined;
  const { experts, certificate } = answer;
  const prices = (certificate as Members)['prices'];
  if (!Array.isArray(experts) || !Array.isArray(prices)) return undefined;
  const beyond = (value: unknown, most: number) => typeof value === 'number' && value > most;
  if (beyond(given['applications'], experts.length)) return 'problem.applications';
  if (beyond(given['experts'], prices.length)) return 'problem.experts';
  const longest = (list: unknown, most: number) =>
    Array.isArray(list) && list.some((index: unknown) => beyond(index, most - 1));
  if (longest(pairs['application'], experts.length)) return 'problem.pairs.application';
  if (longest(pairs['expert'], prices.length)) return 'problem.pairs.expert';
  return undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(isNumber);
}

function isPairs(value: unknown): boolean {
  return Array.isArray(value) && value.every(isNumbers);
}

/** Of an answer that the engine has read and found right. */
function countsOf(answer: unknown) {
  const { filled, total, experts, certificate } = answer as {
    readonly filled: number;
    readonly total: number;
    readonly experts: readonly unknown[];
    readonly certificate: { readonly prices: readonly unknown[] };
  };
  return { filled, total, applications: experts.length, experts: certificate.prices.length };
}

function openIn(answer: unknown): readonly OpenName[] {
  const short = isObject(answer) && 'shortage' in answer;
  return short ? ['assignment-problem-published', 'assignment-shortage'] : ['assignment-problem-published'];
}
