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
            select h.family_id, h.person_id, h.e164, h.preferred,
                exists (
                    select 1
                    from ochag_families.phone u
                    where u.e164 = h.e164 and u.unsafe_to_call and (u.person_id = h.person_id or u.family_id = h.family_id)
                ) as unsafe
            from ochag_families.phone h
            join ochag_families.family f on f.id = h.family_id
            join ochag_families.membership m on m.family_id = h.family_id and m.person_id = h.person_id and m.during @> #{day}::date
            where h.family_id = any(#{ids}) and m.role <> 'CHILD' and h.extension is null
            order by h.family_id, (h.person_id = f.main_contact) desc nulls last, h.preferred desc, h.id
            """)
    List<ContactRow> ofFamilies(@Param("ids") UUID[] ids, @Param("day") LocalDate day);

    /** What was told for one family's card is not used where the person belongs to another family too. */
    @Select("""
            select h.family_id, h.person_id, h.e164, h.preferred,
                exists (
                    select 1
                    from ochag_families.phone u
                    where u.e164 = h.e164 and u.unsafe_to_call and (u.person_id = h.person_id or u.family_id = h.family_id)
                ) as unsafe
            from ochag_families.phone h
            where h.person_id = any(#{ids})
              and h.extension is null
              and (h.family_id is null
                  or not exists (
                      select 1
                      from ochag_families.membership m
                      where m.person_id = h.person_id and m.family_id <> h.family_id and m.during @> #{day}::date
                  ))
            order by h.person_id, h.preferred desc, h.id
            """)
    List<ContactRow> ofPersons(@Param("ids") UUID[] ids, @Param("day") LocalDate day);

    @Select("""
            select p.id
            from ochag_families.person p
            where p.id = any(#{ids})
            """)
    List<PersonId> existing(@Param("ids") UUID[] ids);
}
