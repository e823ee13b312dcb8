package io.ochag.network.profile;

import io.ochag.kernel.person.NotPersonal;
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

    @Select("select kind, code, digest, ended_on is not null as ended from ochag_network.profile_entry")
    List<Entry> entries();

    @Insert("""
            insert into ochag_network.profile_entry (kind, code, digest, loaded_on)
            select #{kind}, stated.code, stated.digest, #{day} from unnest(#{codes}, #{digests}) as stated (code, digest)
            on conflict (kind, code) do update set digest = excluded.digest, loaded_on = excluded.loaded_on, ended_on = null
            """)
    void put(
            @Param("kind") String kind,
            @Param("codes") String[] codes,
            @Param("digests") String[] digests,
            @Param("day") LocalDate day);

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
            boolean ended) {}
}
