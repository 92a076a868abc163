-- Last touched by 0050_who_is_asking

-- What the actor's setting is checked against. Any SQL can change a setting; the value of a sequence in one's own session
-- changes only whoever may update it, which nobody may but the functions below. Unlogged: reading writes nothing to the disk.
create unlogged sequence actor_proof minvalue -9223372036854775808;

grant select on sequence actor_proof to ownterms_app;
