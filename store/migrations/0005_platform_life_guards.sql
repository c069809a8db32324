-- Written by hand: what the schema file cannot say.

-- Things with a life: never deleted, and changed by compare-and-swap only.
grant select, insert, update on
  filing, record_entry, milestone, measure, campaign, evaluation, assessment, inspection_plan, inspector, draw, inspection,
  inspection_task, selection, support, voice, programme_draft
  to qichuang_app;
--> statement-breakpoint
-- A file goes with an application or with a filing: its body says so as its column does.
update attachment set body = body - 'application' || jsonb_build_object('holder', body -> 'application')
  where body ? 'application';
