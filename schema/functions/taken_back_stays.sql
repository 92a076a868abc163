-- Last touched by 0110_seals

-- Taken back is taken back: it is not undone by writing over it.
create function taken_back_stays() returns trigger
language plpgsql as $$
begin
  raise exception 'what was taken back stays so' using errcode = '42501';
end $$;

grant execute on function taken_back_stays to public;
