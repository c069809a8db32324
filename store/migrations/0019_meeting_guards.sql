-- Written by hand: what the schema file cannot say.

-- A meeting has a life: never deleted, changed by compare-and-swap only.
grant select, insert, update on meeting to qichuang_app;
