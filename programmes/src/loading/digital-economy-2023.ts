import cases from '../../digital-economy-2023/cases.json' with { type: 'json' };
import clauses from '../../digital-economy-2023/clauses.json' with { type: 'json' };
import evaluation from '../../digital-economy-2023/evaluation.json' with { type: 'json' };
import centre from '../../digital-economy-2023/forms/industry-centre.json' with { type: 'json' };
import laboratory from '../../digital-economy-2023/forms/laboratory.json' with { type: 'json' };
import service from '../../digital-economy-2023/forms/service-institution.json' with { type: 'json' };
import talent from '../../digital-economy-2023/forms/talent-base.json' with { type: 'json' };
import head from '../../digital-economy-2023/programme.json' with { type: 'json' };
import reports from '../../digital-economy-2023/reports.json' with { type: 'json' };
import rules from '../../digital-economy-2023/rules.json' with { type: 'json' };
import scoreSheets from '../../digital-economy-2023/score-sheets.json' with { type: 'json' };
import type { Programme } from '../document/programme.ts';
import { builtIn } from './built-in.ts';

export const DIGITAL_ECONOMY_2023: Programme = /* @__PURE__ */ builtIn({
  ...head,
  rules,
  forms: [laboratory, centre, service, talent],
  scoreSheets,
  evaluation,
  reports,
  cases,
  clauses,
});
