/**
 * Writes `programmes/<id>/` from the working content in YAML:
 *
 *     npx tsx tools/data/programmes.ts <folder with the two plans and defaults/>
 *
 * and `npx biome format --write programmes` after it. The documents it writes are what the house reads.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesOf } from './programmes/cases.ts';
import { citing, type Source } from './programmes/citations.ts';
import { clausesOf } from './programmes/clauses.ts';
import { evaluationOf } from './programmes/evaluation.ts';
import { formOf } from './programmes/forms.ts';
import { headOf } from './programmes/head.ts';
import { type Raw, readYaml } from './programmes/reading.ts';
import { reportsOf } from './programmes/reports.ts';
import { rulesOf } from './programmes/rules.ts';
import { feedingOn, sheetsOf } from './programmes/sheets.ts';

const CATEGORIES = ['laboratory', 'industry-centre', 'service-institution', 'talent-base'];
const LETTERS = { 'bigdata-2020': 'A', 'digital-economy-2023': 'B' } as const;

const policy = process.argv[2];
if (policy === undefined) throw new Error('name the folder with the plans and defaults/');
const defaults = join(policy, 'defaults');
const home = join(fileURLToPath(import.meta.url), '../../../programmes');

const programmes = readYaml(defaults, 'programmes.yaml');
const rules = readYaml(defaults, 'rules.yaml');
const forms = CATEGORIES.map((category) => readYaml(defaults, `forms/${category}.yaml`));
const sheets = sheetsOf(readYaml(defaults, 'score-sheets.yaml'));
const evaluation = evaluationOf(readYaml(defaults, 'evaluation.yaml'));
const reports = readYaml(defaults, 'reports.yaml');

for (const [id, letter] of Object.entries(LETTERS)) {
  const text = readFileSync(join(policy, `${id}.txt`), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  const source: Source = { letter, text };
  const cite = citing(source);
  const head = cite(headOf(programmes, rules, id));
  const ownRules = cite(rulesOf(rules, programmes, id));
  const ownForms = forms.map((form) => cite(formOf(form, head, ownRules, sheets, source)));
  const folder = join(home, id);
  mkdirSync(join(folder, 'forms'), { recursive: true });
  write(folder, 'programme', head);
  write(folder, 'rules', ownRules);
  for (const form of ownForms) write(folder, `forms/${form.category}`, form);
  write(folder, 'score-sheets', cite(feedingOn(sheets, ownForms)));
  write(folder, 'evaluation', cite(evaluation));
  write(folder, 'reports', cite(reportsOf(reports, ownForms[0], id)));
  write(folder, 'cases', casesOf(rules, head));
  write(folder, 'clauses', clausesOf(id, text));
  writeFileSync(join(folder, 'source.txt'), `${text}\n`);
}

function write(folder: string, file: string, value: Raw): void {
  writeFileSync(join(folder, `${file}.json`), `${JSON.stringify(value, null, 2)}\n`);
}
