import { lengthInCharacters } from '@qichuang/base';
import type { Programme } from '../document/programme.ts';
import { findCategory } from '../loading/finding.ts';

export type NamingFaultKind =
  | 'suffix'
  | 'direction-too-short'
  | 'differs-from-direction'
  | 'province'
  | 'organisation'
  | 'blank';

export interface NamingFault {
  readonly kind: NamingFaultKind;
  /** `block`: such a name cannot be submitted; `reason`: only with a stated reason. */
  readonly severity: 'block' | 'reason';
  readonly zh: string;
  readonly en: string;
}

export interface NamingAsk {
  readonly name: string;
  readonly researchDirection: string;
  readonly researchContent: string;
  readonly organisationName: string;
}

/** What stands before the suffix has at least two characters. */
const SHORTEST_DIRECTION = 2;

/**
 * Tells as one types whether a laboratory's name has the right form (B4.5: direction or content + 创新实验室). The same
 * answers as the rules on names; the other categories have no fixed form and get no fault but the plain ones.
 */
export function checkPlatformName(
  programme: Programme,
  categoryId: string,
  ask: NamingAsk,
): readonly NamingFault[] {
  const naming = findCategory(programme, categoryId)?.naming;
  const name = ask.name.trim();
  if (naming === undefined || categoryId !== 'laboratory' || name === '') return [];
  const { suffix, patternZh } = naming;
  // Only what the work plan itself says is hard.
  const severity = naming.origin === 'default' ? 'reason' : 'block';
  return [
    ...suffixFaults(name, suffix, patternZh, severity),
    ...directionFaults(ask, name, suffix),
    ...plainFaults(ask, name),
  ];
}

function suffixFaults(
  name: string,
  suffix: string,
  patternZh: string,
  severity: NamingFault['severity'],
): readonly NamingFault[] {
  if (!name.endsWith(suffix)) {
    return [
      { kind: 'suffix', severity, zh: `名称应为“${patternZh}”。`, en: `The name must end in ${suffix}.` },
    ];
  }
  const found = lengthInCharacters(name) - lengthInCharacters(suffix);
  if (found >= SHORTEST_DIRECTION) return [];
  return [
    {
      kind: 'direction-too-short',
      severity,
      zh: `“${suffix}”前应写明研究方向（或研究内容），至少 ${SHORTEST_DIRECTION} 个字，现为 ${found} 个字。`,
      en: `Before ${suffix} stands the research direction or content: at least ${SHORTEST_DIRECTION} characters, now ${found}.`,
    },
  ];
}

function directionFaults(ask: NamingAsk, name: string, suffix: string): readonly NamingFault[] {
  const direction = ask.researchDirection.trim();
  const content = ask.researchContent.trim();
  const given = [direction, content].filter((one) => one !== '');
  if (given.length === 0 || !name.endsWith(suffix)) return [];
  if (given.some((one) => name === one + suffix)) return [];
  return [
    {
      kind: 'differs-from-direction',
      severity: 'reason',
      zh: `名称与所填研究方向（内容）不一致，应为“${given.map((one) => one + suffix).join('”或“')}”；确需不同的，说明理由。`,
      en: `The name differs from the direction or content given (${given.map((one) => one + suffix).join(' or ')}); change one or state the reason.`,
    },
  ];
}

function plainFaults({ organisationName }: NamingAsk, name: string): readonly NamingFault[] {
  const faults: NamingFault[] = [];
  const severity = 'reason';
  if (name.includes('山东省')) {
    faults.push({
      kind: 'province',
      severity,
      zh: '名称不冠“山东省”，省名由公布时统一冠用。',
      en: 'Leave out 山东省; it is put before the name on publication.',
    });
  }
  if (organisationName !== '' && name.includes(organisationName)) {
    faults.push({
      kind: 'organisation',
      severity,
      zh: '名称不含单位名称。',
      en: "The name does not contain the organisation's name.",
    });
  }
  if (name.includes(' ')) {
    faults.push({ kind: 'blank', severity, zh: '名称不含空格。', en: 'The name has no blanks.' });
  }
  return faults;
}
