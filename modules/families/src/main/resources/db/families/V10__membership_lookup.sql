-- Nobody is in one family twice on one day: the same rule as before, of hashes that no lookup can use. As (person, family, during) its index was taken
-- for the members of a family too, and read thousands of its pages wherever children belong to two families.
alter table ochag_families.membership
    drop constraint membership_once,
    -- two hashes of 64 bits: that both meet for two different pairs does not happen
    add constraint membership_once exclude using gist (
        uuid_hash_extended(person_id, 0) with =, uuid_hash_extended(family_id, 0) with =, during with &&);

comment on schema ochag_families is 'ochag-families 10';
