package io.ochag.platform.sample;

import io.ochag.platform.FeatureModule;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements on {@code sample.counter}. */
public interface Counters {
    /** One counter. */
    record Counter(String name, int value, long version) {}

    /** Binds the mapper. */
    final class CountersModule extends FeatureModule {
        @Override
        protected void configure() {
            mapper(Counters.class);
        }
    }

    /** Makes the table, once a database. */
    static void createIn(TestDatabase database) {
        database.sql("create schema if not exists sample");
        database.sql("drop table if exists sample.counter");
        database.sql("create table sample.counter (name text constraint counter_name primary key,"
                + " value int not null, version bigint not null default 1)");
    }

    @Insert("insert into sample.counter (name, value) values (#{name}, #{value})")
    void add(@Param("name") String name, @Param("value") int value);

    @Update("update sample.counter set value = value + #{by} where name = #{name}")
    void raise(@Param("name") String name, @Param("by") int by);

    @Select("select value from sample.counter where name = #{name}")
    int value(@Param("name") String name);

    @Select("select 9 as surplus, version, value, name from sample.counter order by name")
    List<Counter> shuffled();

    @Select("select name, value from sample.counter")
    List<Counter> withoutAColumn();

    @Select("select name, name as value, version from sample.counter")
    List<Counter> withANameForItsValue();

    @Select("select pg_current_xact_id()::text")
    String transaction();

    @Update("set transaction isolation level repeatable read")
    void repeatable();

    /** Fails with this SQLSTATE. */
    @Select("select sample.fail(#{state})")
    void fail(@Param("state") String state);

    static void createFail(TestDatabase database) {
        database.sql("create or replace function sample.fail(state text) returns void language plpgsql as $$"
                + " begin raise exception 'on purpose' using errcode = state; end $$");
    }
}
