-- Written by hand: what the schema file cannot say.

-- Drawn from the frozen copies and written with them; a later copy takes the place of an earlier one.
grant select, insert, update on handed_in to qichuang_app;
