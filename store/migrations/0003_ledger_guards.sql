-- Written by hand: what the schema file cannot say.

-- The tree is append-only, as its facts are; the lease alone moves.
grant select, insert on
  ledger_log, ledger_entry, ledger_node, ledger_head, ledger_checkpoint, ledger_cosignature to qichuang_app;
--> statement-breakpoint
grant select, insert, update on ledger_lease to qichuang_app;
--> statement-breakpoint
create trigger ledger_log_stands before update or delete or truncate on ledger_log
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger ledger_entry_stands before update or delete or truncate on ledger_entry
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger ledger_node_stands before update or delete or truncate on ledger_node
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger ledger_head_stands before update or delete or truncate on ledger_head
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger ledger_checkpoint_stands before update or delete or truncate on ledger_checkpoint
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger ledger_cosignature_stands before update or delete or truncate on ledger_cosignature
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
-- Asked by whoever wants the proof of what they hold.
create index fact_digest on fact (digest);
--> statement-breakpoint
-- The first head, which every chain goes on from: a tree without leaves has the hash of no bytes (RFC 9162 2.1.1; GB/T 32905).
insert into ledger_head (size, previous, sha256, sm3, at) values (0, null,
  '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '\x1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b',
  now());
