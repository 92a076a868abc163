-- Last touched by 0018_agreements_of_more_kinds

-- The section whose grants let others take part in an agreement of this kind; null where only the person asks them in.
create function section_of_agreement(kind text) returns text
language sql immutable
  return case split_part(kind, '/', 1)
    when 'care-and-support-plan' then 'plan'
    when 'positive-risk' then 'positive-risk'
    when 'decision' then 'decisions'
  end;

grant execute on function section_of_agreement to public;
