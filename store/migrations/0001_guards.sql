-- Written by hand: what the schema file cannot say. The role itself is made before the migrations run (src/migrate.ts).

-- Names of people and places are put in the order of their sound.
create collation if not exists pinyin (provider = icu, locale = 'zh-Hans-CN-u-co-pinyin');
--> statement-breakpoint
grant usage on schema public to qichuang_app;
--> statement-breakpoint
-- Things with a life: never deleted, and changed by compare-and-swap only.
grant select, insert, update on
  person, office, organisation, recommender, expert, round, application, attachment, partnership, extension,
  recommendation_list, formal_check, review, ranking, notice, objection, finding, announcement, platform
  to qichuang_app;
--> statement-breakpoint
-- Append-only: the ledger, what anyone typed, frozen copies, first answers, published programmes, security events.
grant select, insert on fact, field_revision, frozen, answer, programme_version, security_event, blob_ref to qichuang_app;
--> statement-breakpoint
grant select, insert, update on counter, credential, calendar_year, setting, search_gram to qichuang_app;
--> statement-breakpoint
grant select, insert, update, delete on session, rate_bucket, outbox to qichuang_app;
--> statement-breakpoint
grant usage on sequence fact_seq_seq, field_revision_seq_seq, outbox_id_seq, security_event_seq_seq to qichuang_app;
--> statement-breakpoint
-- A grant is taken back by one statement; this also stops the owner from rewriting the ledger by mistake.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger fact_stands before update or delete or truncate on fact
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger field_revision_stands before update or delete or truncate on field_revision
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger frozen_stands before update or delete or truncate on frozen
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
-- First answers are kept as long as a client may repeat itself; the application may drop old ones by this door alone.
create function drop_answers_before(moment timestamptz) returns bigint
  language sql security definer set search_path = pg_catalog, public as $$
  with dropped as (
    delete from public.answer where at < least(moment, now() - interval '1 day') returning 1
  )
  select count(*) from dropped
$$;
--> statement-breakpoint
revoke execute on function drop_answers_before(timestamptz) from public;
--> statement-breakpoint
grant execute on function drop_answers_before(timestamptz) to qichuang_app;
--> statement-breakpoint
create function wake_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;
--> statement-breakpoint
-- Delivered at commit, so that whoever wakes finds the messages.
create trigger outbox_wakes after insert on outbox for each statement execute function wake_outbox();
