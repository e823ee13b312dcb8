package io.ochag.network.profile;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import io.ochag.network.staff.PostEntry;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements on what was stated at the last loading. */
public interface ProfileEntryMapper {
    // one loading at a time, whichever instance: the lock goes with the transaction
    @Select("select cast(pg_advisory_xact_lock(#{key}) as text)")
    String lock(long key);

    @Select("select code from ochag_network.region")
    @Nullable
    String region();

    @Insert("""
            insert into ochag_network.region (code, name) values (#{code}, #{name})
            on conflict (only_one) do update set name = excluded.name where region.name <> excluded.name
            """)
    void putRegion(@Param("code") String code, @Param("name") String name);

    @Select("select kind, code, digest, ended_on is not null as ended, fields from ochag_network.profile_entry")
    List<Entry> entries();

    @Insert("""
            insert into ochag_network.profile_entry (kind, code, digest, fields, loaded_on)
            select #{kind}, stated.code, stated.digest, string_to_array(stated.fields, ' '), #{day}
            from unnest(#{codes}, #{digests}, #{fields}) as stated (code, digest, fields)
            on conflict (kind, code) do update set digest = excluded.digest, fields = excluded.fields,
                loaded_on = excluded.loaded_on, ended_on = null
            """)
    void put(
            @Param("kind") String kind,
            @Param("codes") String[] codes,
            @Param("digests") String[] digests,
            @Param("fields") String[] fields,
            @Param("day") LocalDate day);

    // for what an older version loaded, which kept no digests of components
    @Update("""
            update ochag_network.profile_entry e set fields = string_to_array(stated.fields, ' ')
            from unnest(#{codes}, #{fields}) as stated (code, fields)
            where e.kind = #{kind} and e.code = stated.code
            """)
    void complete(@Param("kind") String kind, @Param("codes") String[] codes, @Param("fields") String[] fields);

    // what a person has changed since it was stated; a worker who leaves counts as changed
    @Select("""
            select 'assignment' as kind, code, false as leaving from ochag_network.assignment
            where code is not null and touched_on is not null
            union all
            select 'staff', s.code, true from ochag_network.staff s
            where s.code is not null and (s.touched_on is not null
                or exists (select 1 from ochag_network.leaving l where l.staff_id = s.id and l.state = 'PLANNED'))
            """)
    List<Touched> touched();

    @Select("""
            select staff_id as staff, place_id as place, role, lower(during) as starts, upper(during) as ends
            from ochag_network.assignment
            where code is null and part_of is null and not isempty(during)
            """)
    List<GivenByHand> givenByHand();

    @Update("update ochag_network.profile_entry set ended_on = #{day} where kind = #{kind} and code = #{code}")
    void end(@Param("kind") String kind, @Param("code") String code, @Param("day") LocalDate day);

    // ${table} is one of the constants in ProfileKinds; what begins later keeps no day at all
    @Update("""
            update ochag_network.${table} set during = daterange(lower(during), greatest(lower(during), cast(#{day} as date)))
            where code = #{code} and not isempty(during) and (upper_inf(during) or upper(during) > cast(#{day} as date))
            """)
    void endThing(@Param("table") String table, @Param("code") String code, @Param("day") LocalDate day);

    /** What was stated of one thing. */
    record Entry(
            @NotPersonal String kind,
            @NotPersonal String code,
            @NotPersonal String digest,
            boolean ended,
            @NotPersonal String @Nullable [] fields) {}

    /** Something stated that a person has changed since. */
    record Touched(@NotPersonal String kind, @NotPersonal String code, boolean leaving) {}

    /** A post that no profile states. */
    record GivenByHand(
            StaffId staff,
            PlaceId place,
            RoleCode role,
            @NotPersonal LocalDate starts,
            @NotPersonal @Nullable LocalDate ends) {
        boolean standsInTheWayOf(PostEntry post) {
            return staff.equals(post.staff())
                    && place.equals(post.place())
                    && role.equals(post.role())
                    && new DateRange(starts, ends).overlaps(post.during());
        }
    }
}
