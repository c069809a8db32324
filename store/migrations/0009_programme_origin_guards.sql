-- Written by hand: what the schema file cannot say.

grant usage on sequence programme_version_seq_seq to qichuang_app;
