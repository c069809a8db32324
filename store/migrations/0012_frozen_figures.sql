-- Written by hand: what the schema file cannot say.

-- What dashboards add up of a frozen copy: the numbers reckoned of a report, the goals an application set itself. Bytes never change, so
-- that what is taken out of them once is true for ever; bytes that are no object have none.
create function frozen_figures(bytes bytea) returns jsonb language plpgsql immutable parallel safe as $$
declare
  said json;
begin
  said := convert_from(bytes, 'UTF8')::json;
  if json_typeof(said) <> 'object' then
    return null;
  end if;
  return nullif(
    jsonb_strip_nulls(jsonb_build_object('reckoned', said -> 'reckoned', 'goals', said -> 'values' -> 'goals_table')),
    '{}'::jsonb);
exception
  when data_exception then
    return null;
end $$;
