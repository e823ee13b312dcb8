package io.ochag.families.matching;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonName;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** Former names. Current ones and the dictionaries are kept by triggers on {@code person}. */
interface SearchableNameMapper {
    @Insert("""
            insert into ochag_families.surname (folded)
            values (#{folded})
            on conflict do nothing
            """)
    void rememberSurname(@Param("folded") String folded);

    @Insert("""
            insert into ochag_families.given_name (folded)
            values (#{folded})
            on conflict do nothing
            """)
    void rememberGiven(@Param("folded") String folded);

    /** A name that is there already, former or current, is not kept twice. */
    @Insert("""
            insert into ochag_families.searchable_name (person_id, number, surname, given, patronymic, place_id, birth_date)
            select p.id, (select max(n.number) + 1 from ochag_families.searchable_name n where n.person_id = p.id), #{n.surname}, #{n.given},
                #{n.patronymic}, p.place_id, p.birth_date
            from ochag_families.person p
            where p.id = #{person} and p.surname_folded <> ''
              and not exists (
                  select 1
                  from ochag_families.searchable_name n
                  where n.person_id = p.id and (n.surname, n.given, n.patronymic) = (#{n.surname}, #{n.given}, #{n.patronymic}))
            """)
    void remember(@Param("person") PersonId person, @Param("n") PersonName.Folded name);

    @Delete("""
            delete from ochag_families.searchable_name
            where person_id = #{person} and number > 0
            """)
    void forget(@Param("person") PersonId person);
}
