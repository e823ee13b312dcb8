package io.ochag.canary;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface CanaryMapper {
    @Select("select * from ochag_canary.thing")
    Object star();

    @Select("select id from ochag_canary.thing where due_at < now()")
    Object time();

    @Select({"select id", "from thing"})
    Object bare();

    @Select("select t.id from ochag_canary.thing t join ochag_neighbour.other o on o.id = t.id")
    Object foreign();

    @Update("update ochag_canary.thing set due_at = current_timestamp")
    void stamps();

    /** Allowed, though each holds something that looks like a fault. */
    @Delete("""
            with late as (select id from ochag_canary.thing where due_at < #{now()} for update skip locked)
            delete from ochag_canary.thing using late -- select * from nowhere
            where thing.id = late.id and extract(epoch from due_at) > 0 and 'now()' is distinct from word
              and late.id in (select i from unnest(#{ids}) i join late on true) returning id, count(*) over ()
            """)
    void fine();
}
