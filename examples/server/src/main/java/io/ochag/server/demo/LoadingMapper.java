package io.ochag.server.demo;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Statements about how far the loading is. */
interface LoadingMapper {
    @Insert("insert into ochag_demo.loading (as_of, next) values (#{asOf}, 0) on conflict do nothing")
    int begin(@Param("asOf") LocalDate asOf);

    /** Other instances wait, and go on from there. */
    @Select("select as_of, next from ochag_demo.loading for update")
    LoadingRow hold();

    @Select("select as_of, next from ochag_demo.loading")
    @Nullable
    LoadingRow find();

    @Update("update ochag_demo.loading set next = #{next}")
    int advance(@Param("next") int next);
}
