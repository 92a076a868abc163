-- Which languages there are is the product's to know: a further one needs no migration. Before one is taken out of the product,
-- whoever had chosen it has to be given another.
alter table account drop constraint account_language_check;
alter table account add constraint account_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$');
