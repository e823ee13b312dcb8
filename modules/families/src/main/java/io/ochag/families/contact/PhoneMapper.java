package io.ochag.families.contact;

import io.ochag.families.ContactPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.PhoneId;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on phones, under every id of a person. */
interface PhoneMapper {
    /** Those that are the person's alone, and those told for families that are seen. */
    @Select("""
            select h.id, h.person_id, h.family_id, h.e164, h.extension, h.country, h.preferred, h.unsafe_to_call
            from ochag_families.phone h
            where h.person_id = any(#{persons})
              and (h.family_id is null
                  or h.family_id <> all(#{v.hiddenFamilies})
                      and exists (
                          select 1
                          from ochag_families.family f
                          where f.id = any(array(
                                  select o.id
                                  from ochag_families.identity i
                                  join ochag_families.identity o on o.canonical_id = i.canonical_id
                                  where i.id = h.family_id) || h.family_id)
                            and (#{v.everywhere} or f.place_id = any(#{v.places}))))
            order by h.preferred desc, h.id
            """)
    List<ToldPhoneRow> phones(@Param("persons") UUID[] persons, @Param("v") VisibleRows visible);

    @Select("""
            select h.family_id, h.e164, h.extension, h.country, h.reason, h.occurred_at
            from ochag_families.former_phone h
            where h.person_id = any(#{persons})
              and (h.family_id is null
                  or h.family_id <> all(#{v.hiddenFamilies})
                      and exists (
                          select 1
                          from ochag_families.family f
                          where f.id = any(array(
                                  select o.id
                                  from ochag_families.identity i
                                  join ochag_families.identity o on o.canonical_id = i.canonical_id
                                  where i.id = h.family_id) || h.family_id)
                            and (#{v.everywhere} or f.place_id = any(#{v.places}))))
            order by h.recorded_at desc, h.id
            limit #{most}
            """)
    List<FormerPhoneRow> former(
            @Param("persons") UUID[] persons, @Param("v") VisibleRows visible, @Param("most") int most);

    @Select("""
            select exists (
                select 1
                from ochag_families.membership m
                where m.person_id = any(#{persons})
                  and m.family_id = any(#{families})
                  and m.during @> #{day}::date
            )
            """)
    boolean isMember(@Param("persons") UUID[] persons, @Param("families") UUID[] families, @Param("day") LocalDate day);

    /** Nothing where this number is there already: the constraint decides between rivals. */
    @Select(value = """
                    insert into ochag_families.phone (id, person_id, family_id, e164, extension, country, preferred, unsafe_to_call)
                    values (#{id}, #{person}, #{family}, #{phone.number.e164}, #{extension}, #{phone.number.country}, #{phone.preferred},
                        #{phone.unsafeToCall})
                    on conflict on constraint phone_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    PhoneId add(
            @Param("id") PhoneId id,
            @Param("person") PersonId person,
            @Param("family") @Nullable FamilyId family,
            @Param("phone") ContactPhone phone,
            @Param("extension") @Nullable String extension);

    @Update("""
            update ochag_families.phone
            set preferred = #{preferred}, unsafe_to_call = #{unsafe}
            where id = #{id}
            """)
    void mark(@Param("id") PhoneId id, @Param("preferred") boolean preferred, @Param("unsafe") boolean unsafe);

    /** One of the phones told for one card is preferred. */
    @Update("""
            update ochag_families.phone
            set preferred = false
            where person_id = any(#{persons}) and family_id is not distinct from #{family}::uuid and id <> #{id} and preferred
            """)
    void preferOnly(
            @Param("id") PhoneId id, @Param("persons") UUID[] persons, @Param("family") @Nullable FamilyId family);

    /** @return 0 where somebody was faster */
    @Update("""
            with gone as (
                delete from ochag_families.phone h
                where h.id = #{id}
                returning h.id, h.person_id, h.family_id, h.e164, h.extension, h.country
            )
            insert into ochag_families.former_phone (id, person_id, family_id, e164, extension, country, reason, by_whom, occurred_at, recorded_at,
                source)
            select g.id, g.person_id, g.family_id, g.e164, g.extension, g.country, #{reason}, #{e.by}, #{e.occurredAt}, #{e.recordedAt}, #{e.source}
            from gone g
            """)
    int end(@Param("id") PhoneId id, @Param("reason") PhoneEnd reason, @Param("e") Entered entered);
}
