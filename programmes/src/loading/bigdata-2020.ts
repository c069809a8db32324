import cases from '../../bigdata-2020/cases.json' with { type: 'json' };
import clauses from '../../bigdata-2020/clauses.json' with { type: 'json' };
import evaluation from '../../bigdata-2020/evaluation.json' with { type: 'json' };
import centre from '../../bigdata-2020/forms/industry-centre.json' with { type: 'json' };
import laboratory from '../../bigdata-2020/forms/laboratory.json' with { type: 'json' };
import service from '../../bigdata-2020/forms/service-institution.json' with { type: 'json' };
import talent from '../../bigdata-2020/forms/talent-base.json' with { type: 'json' };
import head from '../../bigdata-2020/programme.json' with { type: 'json' };
import reports from '../../bigdata-2020/reports.json' with { type: 'json' };
import rules from '../../bigdata-2020/rules.json' with { type: 'json' };
import scoreSheets from '../../bigdata-2020/score-sheets.json' with { type: 'json' };
import type { Programme } from '../document/programme.ts';
import { builtIn } from './built-in.ts';

export const BIGDATA_2020: Programme = /* @__PURE__ */ builtIn({
  ...head,
  rules,
  forms: [laboratory, centre, service, talent],
  scoreSheets,
  evaluation,
  reports,
  cases,
  clauses,
});
