import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { PROGRAMMES } from '../loading/programmes.ts';

type Node = Readonly<Record<string, unknown>>;

/** One change of the schema, as it brings a document up that was published before it. What the document says stays as it was said. */
export interface Upgrade {
  readonly name: string;
  /** Gives a new document, the same where there is nothing to bring up. Never throws, whatever the document is. */
  readonly bringUp: (document: Node) => Node;
}

/**
 * Every change of the schema since the first version was published, the oldest first. A published version is kept as it was written; it is
 * brought up each time it is read. A change that old documents do not meet comes with a step here.
 */
export const UPGRADES: readonly Upgrade[] = [
  { name: 'rules-say-what-is-met', bringUp: rulesSayWhatIsMet },
  { name: 'hints-units-and-issuers-in-both-languages', bringUp: inBothLanguages },
  { name: 'panels-have-a-composition', bringUp: panelsHaveAComposition },
  { name: 'what-inspectors-look-at-in-both-languages', bringUp: lookedAtInBothLanguages },
  { name: 'industry-chains-are-listed', bringUp: industryChainsAreListed },
  { name: 'declarations-asked-or-required', bringUp: declarationsAskedOrRequired },
];

/** Before it, a rule said only what is wrong. Rules of the built-in programmes have their sentence; another rule says that it is met. */
function rulesSayWhatIsMet(document: Node): Node {
  const rules = document['rules'];
  if (!Array.isArray(rules)) return document;
  const known = new Map(
    Object.values(PROGRAMMES)
      .flatMap((programme) => programme.rules)
      .map(({ id, met }) => [id, met]),
  );
  return {
    ...document,
    rules: rules.map((rule: unknown) =>
      isNode(rule) && rule['met'] === undefined
        ? { ...rule, met: known.get(String(rule['id'])) ?? MET }
        : rule,
    ),
  };
}

const MET = { zh: '本项符合要求。', en: 'This requirement is met.' };

/** Before it, hints, units and issuers of forms and reports were Chinese only. */
function inBothLanguages(document: Node): Node {
  const english = englishOf(Object.values(PROGRAMMES));
  const { forms, reports } = document;
  return {
    ...document,
    ...(forms === undefined ? {} : { forms: told(forms, english) }),
    ...(reports === undefined ? {} : { reports: told(reports, english) }),
  };
}

const TOLD = ['unit', 'help', 'issuer'];

function told(value: unknown, english: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => told(one, english));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      // Goals offered to choose from stand in the applicant's own table, in the applicant's language.
      if (key === 'presets') return [key, inner];
      if (!TOLD.includes(key) || typeof inner !== 'string') return [key, told(inner, english)];
      // Where nobody translated it, the Chinese stands in both: said once is better than not said.
      return [key, { zh: inner, en: english.get(inner) ?? inner }];
    }),
  );
}

/** What the built-in documents say in English for a Chinese text. */
function englishOf(value: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (Array.isArray(value)) for (const one of value) englishOf(one, found);
  else if (isNode(value)) {
    const { zh, en } = value;
    if (typeof zh === 'string' && typeof en === 'string' && !found.has(zh)) found.set(zh, en);
    for (const one of Object.values(value)) englishOf(one, found);
  }
  return found;
}

/** Before it, a panel was so many experts and no more was said of them: no rule is laid on a round that was called without it. */
function panelsHaveAComposition(document: Node): Node {
  const shared = document['sharedRules'];
  const panel = isNode(shared) ? shared['expertPanel'] : undefined;
  if (!isNode(shared) || !isNode(panel)) return document;
  const none = {
    maximumLoad: null,
    leastOfKind: [],
    onePerInstitution: false,
    onePerCity: false,
    answerWorkingDays: null,
  };
  return { ...document, sharedRules: { ...shared, expertPanel: { ...none, ...panel } } };
}

/** Before it, what an inspector is to look at was named in Chinese only. */
function lookedAtInBothLanguages(document: Node): Node {
  const { reports } = document;
  const inspection = isNode(reports) ? reports['inspection'] : undefined;
  const items = isNode(inspection) ? inspection['items'] : undefined;
  if (!isNode(reports) || !isNode(inspection) || !Array.isArray(items)) return document;
  const english = englishOf(Object.values(PROGRAMMES));
  const told = (hint: unknown) =>
    typeof hint === 'string' ? { zh: hint, en: english.get(hint) ?? hint } : hint;
  const brought = items.map((item: unknown) =>
    isNode(item) && Array.isArray(item['evidence'])
      ? { ...item, evidence: item['evidence'].map(told) }
      : item,
  );
  return { ...document, reports: { ...reports, inspection: { ...inspection, items: brought } } };
}

/**
 * Before it, no programme listed chains of industry. The form of an old version goes on asking what it asked; its platforms may have their
 * chain filed as a change.
 */
function industryChainsAreListed(document: Node): Node {
  if (document['industryChains'] !== undefined) return document;
  const { reports, derivedFrom } = document;
  const named = isNode(derivedFrom) ? derivedFrom['programme'] : document['id'];
  const own = Object.values(PROGRAMMES).find(({ id }) => id === named) ?? DIGITAL_ECONOMY_2023;
  const listed = { ...document, industryChains: own.industryChains };
  const filing = isNode(reports) ? reports['changeFiling'] : undefined;
  const kinds = isNode(filing) ? filing['kinds'] : undefined;
  const known = own.reports.changeFiling.kinds.find(({ effect }) => effect === 'chain-changes');
  if (!isNode(reports) || !isNode(filing) || !Array.isArray(kinds) || known === undefined) return listed;
  return { ...listed, reports: { ...reports, changeFiling: { ...filing, kinds: [...kinds, known] } } };
}

/** Before it, every programme asked for the declaration of the year and none required it. */
function declarationsAskedOrRequired(document: Node): Node {
  const shared = document['sharedRules'];
  const panel = isNode(shared) ? shared['expertPanel'] : undefined;
  if (!isNode(shared) || !isNode(panel)) return document;
  return {
    ...document,
    sharedRules: { ...shared, expertPanel: { yearlyDeclaration: 'asked', ...panel } },
  };
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
