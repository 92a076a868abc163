-- What the login that keeps accounts needs of what came with later migrations. On a server it owns nothing, so row-level
-- security holds for it too.

-- What happened to an account's own keys is written and read by whoever keeps the accounts, and by nobody else.
create policy by_accounts on account_news to ownterms_accounts using (true) with check (true);

-- Whether mail is sent is the one thing it says of the installation.
grant select (sends_mail), update (sends_mail) on installation to ownterms_accounts;
create policy mail_is_said on installation for update to ownterms_accounts using (true) with check (true);
