-- Last touched by 0007_language

-- The actor chooses the language of their own pages. Nobody chooses another's.
create function choose_language(language text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if actor() is null then raise exception 'nobody is signed in' using errcode = '42501'; end if;
  update account set language = choose_language.language, updated_at = now() where id = actor();
end $$;

grant execute on function choose_language to ownterms_app;
