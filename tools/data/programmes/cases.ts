import type { Raw } from './reading.ts';

const VERDICTS: Raw = { pass: 'pass', fail: 'fail', na: 'not-applicable' };

/** The sample cases asked under one programme: those whose base is a context of it. */
export function casesOf(rules: Raw, head: Raw): Raw {
  const bases = new Map<string, Raw>(
    Object.keys(rules.bases).map((name) => [name, withCategory(resolved(rules.bases, name), head)]),
  );
  const cases = rules.rules.flatMap((rule: Raw) =>
    rule.cases.map(([title, base, changes, verdict]: Raw) => ({
      rule: rule.id,
      title,
      base,
      changes,
      verdict: VERDICTS[verdict],
    })),
  );
  const own = cases.filter(({ base }: Raw) => bases.get(base)?.programme.id === head.id);
  const used = new Set(own.map(({ base }: Raw) => base));
  return { bases: Object.fromEntries([...bases].filter(([name]) => used.has(name))), cases: own };
}

function resolved(bases: Raw, name: string): Raw {
  const base = bases[name];
  if (base.extends === undefined) return structuredClone(base);
  const context = resolved(bases, base.extends);
  for (const [path, value] of Object.entries(base.set)) put(context, path.split('.'), structuredClone(value));
  return context;
}

function put(context: Raw, [first, ...rest]: readonly string[], value: Raw): void {
  if (first === undefined) return;
  if (rest.length === 0) context[first] = value;
  else put(context[first], rest, value);
}

function withCategory(context: Raw, head: Raw): Raw {
  const category = head.categories.find((one: Raw) => one.id === context.application.category);
  return {
    ...context,
    category: {
      applicant_kinds: category.applicantKinds,
      directions: category.directions.map((one: Raw) => one.id),
      service_kinds: (category.serviceKinds ?? []).map((one: Raw) => one.id),
      name_suffix: category.naming.suffix,
    },
  };
}
