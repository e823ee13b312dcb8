package io.ochag.families.registry;

import io.ochag.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Ways to send something. A number that is unsafe for one of a family is unsafe for the family; one with an extension takes no messages. */
interface ContactMapper {
    @Select("""
            select f.id as family_id, p.canonical_id as person_id, h.e164, h.preferred,
                exists (
                    select 1
                    from ochag_families.phone u
                    left join ochag_families.identity up on up.id = u.person_id
                    left join ochag_families.identity uf on uf.id = u.family_id
                    where u.e164 = h.e164 and u.unsafe_to_call
                      and (coalesce(up.canonical_id, u.person_id) = p.canonical_id
                          or coalesce(uf.canonical_id, u.family_id) = f.canonical_id)
                ) as unsafe
            from ochag_families.family_shown f
            left join ochag_families.identity i on i.canonical_id = f.canonical_id
            join ochag_families.phone h on h.family_id = coalesce(i.id, f.id)
            join ochag_families.person_shown p on p.id = h.person_id
            join ochag_families.membership m on m.family_id = h.family_id and m.person_id = h.person_id and m.during @> #{day}::date
            where f.id = any(#{ids}) and m.role <> 'CHILD' and h.extension is null
            order by f.id, (p.canonical_id = f.main_contact) desc nulls last, h.preferred desc, h.id
            """)
    List<ContactRow> ofFamilies(@Param("ids") UUID[] ids, @Param("day") LocalDate day);

    /** What was told for one family's card is not used where the person belongs to another family too. */
    @Select("""
            select h.family_id, p.id as person_id, h.e164, h.preferred,
                exists (
                    select 1
                    from ochag_families.phone u
                    left join ochag_families.identity up on up.id = u.person_id
                    left join ochag_families.identity uf on uf.id = u.family_id
                    where u.e164 = h.e164 and u.unsafe_to_call
                      and (coalesce(up.canonical_id, u.person_id) = p.canonical_id
                          or coalesce(uf.canonical_id, u.family_id) = coalesce(hf.canonical_id, h.family_id))
                ) as unsafe
            from ochag_families.person_shown p
            left join ochag_families.identity i on i.canonical_id = p.canonical_id
            join ochag_families.phone h on h.person_id = coalesce(i.id, p.id)
            left join ochag_families.identity hf on hf.id = h.family_id
            where p.id = any(#{ids})
              and h.extension is null
              and (h.family_id is null
                  or not exists (
                      select 1
                      from ochag_families.membership m
                      left join ochag_families.identity mf on mf.id = m.family_id
                      where m.person_id = any(
                              array(select o.id from ochag_families.identity o where o.canonical_id = p.canonical_id) || p.id)
                        and coalesce(mf.canonical_id, m.family_id) <> coalesce(hf.canonical_id, h.family_id)
                        and m.during @> #{day}::date
                  ))
            order by p.id, h.preferred desc, h.id
            """)
    List<ContactRow> ofPersons(@Param("ids") UUID[] ids, @Param("day") LocalDate day);

    @Select("""
            select p.id
            from ochag_families.person p
            where p.id = any(#{ids})
            """)
    List<PersonId> existing(@Param("ids") UUID[] ids);
}
