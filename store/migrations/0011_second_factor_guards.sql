-- Written by hand: what the schema file cannot say.

-- The rule of signing in has a life: never deleted, changed by compare-and-swap only.
grant select, insert, update on sign_in_rule to qichuang_app;
--> statement-breakpoint
-- Secrets go when their holder does without them: nothing of them is to stay.
grant select, insert, update, delete on second_factor, recovery_code to qichuang_app;
