import { describe, expect, test } from 'vitest';
import type { Programme } from '../document/programme.ts';
import { DIGITAL_ECONOMY_2023 } from './digital-economy-2023.ts';
import { loadProgramme } from './load-programme.ts';
import { PROGRAMMES } from './programmes.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document broken on purpose has no type
type Loose = any;

function changed(change: (programme: Loose) => void): unknown {
  const copy = structuredClone(DIGITAL_ECONOMY_2023) as Loose;
  change(copy);
  return copy;
}

function pathsRefused(json: unknown): readonly string[] {
  const loaded = loadProgramme(json);
  return loaded.ok ? [] : loaded.refusal.map(({ path }) => path);
}

describe('loading a programme', () => {
  test.each(Object.values(PROGRAMMES))('$id loads again from its own text', (programme: Programme) => {
    const loaded = loadProgramme(JSON.parse(JSON.stringify(programme)));
    expect(loaded).toEqual({ ok: true, value: programme });
  });

  test.each<[string, (programme: Loose) => void, string]>([
    [
      'an unknown key at the top',
      (p) => {
        p.colour = 'red';
      },
      '',
    ],
    [
      'an unknown key deep inside',
      (p) => {
        p.forms[0].sections[0].fields[0].colour = 'red';
      },
      'forms.0.sections.0.fields.0',
    ],
    [
      'a missing part',
      (p) => {
        delete p.evaluation;
      },
      'evaluation',
    ],
    [
      'a short form that carries over rows which point at files of another application',
      (p) => {
        p.forms[0].shortForm.carried[0].section = 'results';
      },
      'forms.laboratory.shortForm',
    ],
    [
      'a rule that names a field with a slip of the pen',
      (p) => {
        p.rules[0].check = 'round.window_opne';
      },
      'rules.window-open.check',
    ],
    [
      'a slip that evaluation would pass over',
      (p) => {
        p.rules[0].check = 'round.window_opne || true';
      },
      'rules.window-open.check',
    ],
    [
      'a slip inside a list',
      (p) => {
        p.rules[0].check = 'partners.all(p, p.confirmd == "confirmed")';
      },
      'rules.window-open.check',
    ],
    [
      'a rule that gives no yes or no',
      (p) => {
        p.rules[0].check = 'round.year';
      },
      'rules.window-open.check',
    ],
    [
      'a regular expression',
      (p) => {
        p.rules[0].check = 'application.name.matches("(a+)+$")';
      },
      'rules.window-open.check',
    ],
    [
      'has()',
      (p) => {
        p.rules[0].check = 'has(round.year)';
      },
      'rules.window-open.check',
    ],
    [
      'a condition of the form that does not parse',
      (p) => {
        p.forms[0].sections[2].shownWhen = 'application.is_joint &&';
      },
      'forms.laboratory.partners',
    ],
    [
      'a formula of an unknown measure',
      (p) => {
        p.evaluation.categories[0].quantitative[0].formula = 'sum.happiness';
      },
      'evaluation.lab-q-goals',
    ],
    [
      'a rule for a category that is not there',
      (p) => {
        p.rules[0].categories = ['garden'];
      },
      'rules.window-open.categories',
    ],
    [
      'two rules of one id',
      (p) => {
        p.rules[1].id = p.rules[0].id;
      },
      'rules',
    ],
    [
      'points that do not add up',
      (p) => {
        p.scoreSheets.sheets[0].criteria[0].sub[0].points = 4;
      },
      'scoreSheets.laboratory.lab-basis',
    ],
    [
      'a setting of the wrong type',
      (p) => {
        p.settings.find((one: Loose) => one.id === 'max_partners').value = 'three';
      },
      'settings.max_partners',
    ],
    [
      'a list of choices that is not there',
      (p) => {
        delete p.forms[0].options.degree;
      },
      'forms.laboratory.members.options',
    ],
  ])('%s is refused, with the place', (_, change, path) => {
    expect(pathsRefused(changed(change))).toContain(path);
  });

  test.each([null, 1, 'text', [], {}])('%j is no programme', (json) => {
    expect(loadProgramme(json).ok).toBe(false);
  });
});
