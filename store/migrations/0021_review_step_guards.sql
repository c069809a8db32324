-- Written by hand: what the schema file cannot say.

-- Oral defences and site visits have a life: never deleted, changed by compare-and-swap only.
grant select, insert, update on review_step to qichuang_app;
