-- The person can put off what their own safety plan asks of them, too.

alter table not_now drop constraint not_now_what_check;
alter table not_now add constraint not_now_what_check check (what in ('confirm', 'sign', 'review', 'safety'));
