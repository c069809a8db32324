-- Written by hand: what the schema file cannot say.

-- Both go: an identity when it is unlinked, a question when it is answered or nobody came back.
grant select, insert, update, delete on outside_identity, outside_question to qichuang_app;
