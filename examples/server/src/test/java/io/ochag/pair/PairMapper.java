package io.ochag.pair;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Statements of the crash suite's module. */
public interface PairMapper {
    @Select(value = """
                    insert into ochag_pair.account as a (account, last_number)
                    values (#{account}, 1)
                    on conflict (account) do update set last_number = a.last_number + 1
                    returning last_number
                    """, affectData = true)
    int next(@Param("account") String account);

    @Insert("insert into ochag_pair.step (marker, account, number) values (#{marker}, #{account}, #{number})")
    void step(@Param("marker") Marker marker, @Param("account") String account, @Param("number") int number);

    @Insert("insert into ochag_pair.effect (account, number) values (#{account}, #{number})")
    void effect(@Param("account") String account, @Param("number") int number);

    @Insert("insert into ochag_pair.deed (marker, kind, place) values (#{marker}, #{kind}, #{place})")
    void deed(@Param("marker") Marker marker, @Param("kind") String kind, @Param("place") String place);
}
