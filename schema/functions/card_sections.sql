-- Last touched by 0270_sections_as_rows

-- What a crisis card is chosen from.
create function card_sections() returns text[]
language plpgsql stable as $$
begin return array(select s.section from public.section s where s.on_card order by s.place, s.section); end $$;

grant execute on function card_sections to public;
