-- Written by hand: what the schema file cannot say.

-- Words of letters have a life: never deleted, changed by compare-and-swap only.
grant select, insert, update on mail_text to qichuang_app;
--> statement-breakpoint
-- Letters are forgotten after their time; a person may take letters up again.
grant select, insert, update, delete on letter to qichuang_app;
--> statement-breakpoint
grant usage on sequence letter_id_seq to qichuang_app;
--> statement-breakpoint
grant select, insert, delete on mail_refusal to qichuang_app;
