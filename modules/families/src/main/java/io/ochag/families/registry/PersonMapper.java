package io.ochag.families.registry;

import io.ochag.families.ContactPhone;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Statements on {@code person} and {@code phone}. */
interface PersonMapper {
    /** Nothing is inserted, and nothing returned, where the СНИЛС is taken: the constraint decides between rivals. */
    @Select(value = """
                    insert into ochag_families.person (id, place_id, municipality, surname, given, patronymic, patronymic_state, surname_folded,
                        given_folded, patronymic_folded, birth_date, birth_precision, sex, snils, identity, version, occurred_at, recorded_at, source)
                    values (#{p.id}, #{p.placeId}, #{p.municipality}, #{p.surname}, #{p.given}, #{p.patronymic}, #{p.patronymicState},
                        #{p.surnameFolded}, #{p.givenFolded}, #{p.patronymicFolded}, #{p.birthDate}, #{p.birthPrecision}, #{p.sex}, #{p.snils},
                        #{p.identity}, 1, #{p.occurredAt}, #{p.recordedAt}, #{p.source})
                    on conflict on constraint person_snils_once do nothing
                    returning id
                    """, affectData = true)
    @Nullable
    PersonId insert(@Param("p") PersonRow person);

    @Insert("""
            insert into ochag_families.phone (id, person_id, family_id, e164, extension, country, preferred, unsafe_to_call)
            values (#{id}, #{person}, #{family}, #{phone.number.e164}, #{extension}, #{phone.number.country}, #{phone.preferred},
                #{phone.unsafeToCall})
            """)
    void insertPhone(
            @Param("id") UUID id,
            @Param("person") PersonId person,
            @Param("family") @Nullable FamilyId family,
            @Param("phone") ContactPhone phone,
            @Param("extension") @Nullable String extension);

    /** Which of these persons the actor may find. */
    @Select("""
            select p.id
            from ochag_families.person p
            where p.id = any(#{ids})
              and (#{v.everywhere} or p.place_id = any(#{v.places}) or p.id = any(#{v.own}))
              and p.id <> all(#{v.hiddenPersons})
            """)
    List<PersonId> visible(@Param("ids") UUID[] ids, @Param("v") VisibleRows visible);
}
